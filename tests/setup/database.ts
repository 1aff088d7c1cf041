import { PGlite } from '@electric-sql/pglite';
import { openAsBlob } from 'node:fs';
import { test as base, inject } from 'vitest';
import { connect, type Connection, type Database } from '#server/db/connect.ts';
import { createDatabase, dropDatabase } from './postgres-databases.ts';
import { rememberRows } from './restore-rows.ts';

/**
 * A migrated, empty database of its own on the engine of this project. For tests that change the schema, open two connections or keep rows between
 * tests; all others take `db` from `test`. Whoever opens it closes it, which also removes it.
 */
export async function openDatabase(): Promise<Connection> {
	if (inject('engine') === 'pglite') return connect({ pglite: await PGlite.create({ loadDataDir: await openAsBlob(inject('pgliteTemplate')) }) });
	const { url, template } = inject('postgres');
	const database = await createDatabase(url, template);
	const connection = await connect({ databaseUrl: database.url });
	const close = async () => {
		await connection.close();
		await dropDatabase(url, database.name);
	};
	return { ...connection, close };
}

/**
 * `test` with a database: `test('...', async ({ db }) => ...)`. One database a process, put back as migrated before each test.
 * Not for `test.concurrent`. `connection` is the same with its pool, for tests that need many clients at once (`connection.embedded` says whether it can).
 */
export const test = base
	.extend('connection', { scope: 'worker' }, async ({}, { onCleanup }) => {
		const connection = await openDatabase();
		onCleanup(() => connection.close());
		return connection;
	})
	.extend('restore', { scope: 'worker' }, async ({ connection }) => rememberRows(connection))
	.extend('db', async ({ connection, restore }): Promise<Database> => {
		await restore();
		return connection.db;
	});
