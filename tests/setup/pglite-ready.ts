import { PGlite } from '@electric-sql/pglite';
import { connect } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

/** Migrates one embedded database and keeps its dump: a clone of it costs a tenth of a first start. */
export default async function (project: TestProject): Promise<() => Promise<void>> {
	const folder = await mkdtemp(join(tmpdir(), 'critical-friend-pglite-'));
	const path = join(folder, 'template.tar');
	const pglite = await PGlite.create();
	const connection = await connect({ pglite });
	await migrateToLatest(connection.db);
	const dump = await pglite.dumpDataDir('none');
	await writeFile(path, Buffer.from(await dump.arrayBuffer()));
	await connection.close();
	project.provide('pgliteTemplate', path);
	return () => rm(folder, { recursive: true, force: true });
}
