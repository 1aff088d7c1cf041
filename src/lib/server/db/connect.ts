import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import { Kysely, PostgresDialect, type Transaction as KyselyTransaction } from 'kysely';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { lockDataDir } from './lock.ts';
import { countQuery } from './query-count.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;
/** For functions that must run inside a transaction. Using the outer database there hangs for ever on the embedded engine. */
export type Transaction = KyselyTransaction<Tables>;

export type Connection = { db: Database; embedded: boolean; pool: pg.Pool; pglite?: PGlite; close(): Promise<void> };

// Dates stay text (a JavaScript Date is a day off under summer time), counts are numbers, instants are ISO text.
const types = pg.types;
types.setTypeParser(1082, (value) => value);
types.setTypeParser(20, Number);
types.setTypeParser(1184, (value) => new Date(value).toISOString());

/**
 * Opens PostgreSQL when `databaseUrl` is set, else the embedded PGlite in `dataDir/pg`, behind a lock that dies with the process.
 * `pglite` hands in an instance already open (tests). Throws a plain sentence when the data folder is in use.
 */
export async function connect({ databaseUrl, dataDir, pglite }: { databaseUrl?: string; dataDir?: string; pglite?: PGlite }): Promise<Connection> {
	if (databaseUrl) {
		// The pool waits a bounded time, so that a page can say that the database is away instead of hanging.
		const pool = new pg.Pool({
			connectionString: databaseUrl,
			max: 20,
			connectionTimeoutMillis: 5000,
			statement_timeout: 30_000,
			application_name: 'critical-friend',
			// Compiling a statement costs more than it saves: every statement here is short.
			options: '-c jit=off'
		});
		// A lost idle connection is replaced on the next query; unheard, the event would end the process.
		pool.on('error', () => {});
		// So would that of a connection lost in the middle of a change: the change fails, and says so by itself.
		pool.on('connect', (client) => client.on('error', () => {}));
		const db = kysely(pool);
		return { db, embedded: false, pool, close: () => db.destroy() };
	}
	const unlock = pglite || !dataDir ? () => {} : await lockDataDir(dataDir);
	if (dataDir && !pglite) await mkdir(join(dataDir, 'pg'), { recursive: true, mode: 0o700 });
	const engine = pglite ?? (await PGlite.create(dataDir ? join(dataDir, 'pg') : undefined));
	// One connection: a second taker waits at most this long, then fails with a clear error instead of hanging.
	const pool = new pg.Pool({ ...createPgConfig(engine), max: 1, connectionTimeoutMillis: 20_000 });
	const db = kysely(pool);
	const close = async () => {
		await db.destroy();
		await engine.close();
		unlock();
	};
	return { db, embedded: true, pool, pglite: engine, close };
}

function kysely(pool: pg.Pool): Database {
	return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), log: countQuery });
}
