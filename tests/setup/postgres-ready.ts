import { connect } from '#server/db/connect.ts';
import { migrateToLatest } from '#server/db/migrate.ts';
import type { TestProject } from 'vitest/node';
import { findPostgres, startCluster } from '../../scripts/postgres.js';
import { createDatabase, dropDatabase } from './postgres-databases.ts';

/** Makes one migrated, empty database on the PostgreSQL of TEST_DATABASE_URL, or on a private cluster; each test file gets a copy of it. */
export default async function (project: TestProject): Promise<() => Promise<void>> {
	const given = process.env.TEST_DATABASE_URL;
	const bin = findPostgres();
	if (!given && !bin) throw new Error('PostgreSQL is not installed');
	const cluster = given || !bin ? undefined : await startCluster(bin);
	const url = given || cluster?.url || '';
	const template = await createDatabase(url);
	const connection = await connect({ databaseUrl: template.url });
	await migrateToLatest(connection.db);
	await connection.close();
	project.provide('postgres', { url, template: template.name });
	return async () => {
		await dropDatabase(url, template.name);
		await cluster?.stop();
	};
}
