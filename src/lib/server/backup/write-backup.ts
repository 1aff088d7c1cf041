import { sql } from 'kysely';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { Database } from '../db/connect.ts';
import { migrations } from '#migrations';
import { tablesInOrder } from './tables-in-order.ts';

export const backupFormat = 'critical-friend-backup';

/**
 * The whole database as our own versioned stream of rows, compressed: a line of facts, then a line a row, then a line that counts them. It holds no data
 * directory and no engine's format, so that it goes from the embedded database to PostgreSQL and back. Read in one snapshot.
 */
export function writeBackup(db: Database): AsyncIterable<Uint8Array> {
	return Readable.from(lines(db), { objectMode: false }).pipe(createGzip());
}

async function* lines(db: Database): AsyncGenerator<string> {
	const tables = await tablesInOrder(db);
	const trx = await db.startTransaction().setIsolationLevel('repeatable read').execute();
	let rows = 0;
	try {
		yield `${JSON.stringify({ format: backupFormat, version: 1, madeAt: new Date().toISOString(), migrations: Object.keys(migrations) })}\n`;
		for (const { name, key, columns } of tables) {
			const most = rowsAtOnce(name);
			await sql`declare backup_rows no scroll cursor for select row_to_json(line)::text as line from (select ${names(columns)} from ${sql.table(name)} order by ${names(key)}) line`.execute(
				trx
			);
			for (;;) {
				const fetched = await sql<{ line: string }>`fetch ${sql.lit(most)} from backup_rows`.execute(trx);
				for (const { line } of fetched.rows) yield `["${name}",${line}]\n`;
				rows += fetched.rows.length;
				if (fetched.rows.length < most) break;
			}
			await sql`close backup_rows`.execute(trx);
		}
		yield `${JSON.stringify({ end: true, rows })}\n`;
	} finally {
		await trx.rollback().execute();
	}
}

/** How many rows of a table are held at a time: a chunk of a file is up to 1 MB (2 MB as text), and a document's lines and reading may be as much. */
export function rowsAtOnce(table: string): number {
	return ['file_chunk', 'source_chunk', 'source_document'].includes(table) ? 8 : 500;
}

function names(columns: string[]) {
	return sql.join(columns.map((column) => sql.ref(column)));
}
