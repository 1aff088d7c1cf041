import pg from 'pg';
import { fromPglite, type Db as QueueDatabase } from 'pg-boss';
import type { Connection } from '../db/connect.ts';

/**
 * Our own pool as the job queue's database, so that it needs no connection, limit or lock of its own. The queue does its own types: what this product reads as
 * text or number it reads as the driver gives it. On the embedded database the statement goes past the pool's driver, which cannot take several statements at once, but
 * only while it holds the pool's one connection: so it never lands in the middle of somebody's transaction.
 */
export function queueDatabase({ pool, pglite }: Connection): QueueDatabase {
	const embedded = pglite && fromPglite(pglite as unknown as Parameters<typeof fromPglite>[0]);
	return {
		async executeSql(text, values) {
			const client = await pool.connect();
			try {
				if (embedded) return await embedded.executeSql(text, values);
				const result: pg.QueryResult | pg.QueryResult[] = await client.query({ text, values, types: { getTypeParser } });
				return Array.isArray(result) ? { rows: result.flatMap(({ rows }) => rows as unknown[]) } : result;
			} catch (cause) {
				await client.query('rollback').catch(() => {});
				throw cause;
			} finally {
				client.release();
			}
		}
	};
}

const instant = 1184;
const count = 20;

const getTypeParser = ((type: number, format?: 'text') => {
	if (type === instant) return (value: string) => new Date(value);
	if (type === count) return (value: string) => value;
	return pg.types.getTypeParser(type, format);
}) as typeof pg.types.getTypeParser;
