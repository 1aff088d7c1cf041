import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { connect } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import { build } from '../../scripts/build.js';
import { findChromium } from '../../scripts/chromium.js';
import { findPostgres, startCluster } from '../../scripts/postgres.js';

/** Makes ready what tests of the built server use: the build itself, a migrated data folder to copy, a PostgreSQL, and the browser's place. */
export default async function (project: TestProject): Promise<() => Promise<void>> {
	if (!(await build())) throw new Error('There is no server to test');
	const folder = await mkdtemp(join(tmpdir(), 'critical-friend-servers-'));
	const dataTemplate = join(folder, 'template');
	const connection = await connect({ dataDir: dataTemplate });
	await migrateToLatest(connection.db);
	await connection.close();
	const given = process.env.TEST_DATABASE_URL;
	const bin = findPostgres();
	const cluster = given || !bin ? undefined : await startCluster(bin);
	project.provide('server', { dataTemplate, postgres: given || cluster?.url || '', chromium: findChromium() ?? '' });
	return async () => {
		await cluster?.stop();
		await rm(folder, { recursive: true, force: true });
	};
}
