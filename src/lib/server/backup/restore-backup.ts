import { sql } from 'kysely';
import { gunzipSync } from 'node:zlib';
import { RuleBroken } from '#domain/outcomes.ts';
import { migrations } from '#migrations';
import type { Database, Transaction } from '../db/connect.ts';
import { tablesInOrder, type TableInOrder } from './tables-in-order.ts';
import { backupFormat } from './write-backup.ts';

/**
 * Puts a backup in place of everything in the database, in one transaction: it is all there afterwards, or nothing has changed. Everyone signs in again.
 * Throws RuleBroken when the file is no backup, is cut short, was made by another version, or when the database is in use and `replace` was not said.
 */
export async function restoreBackup(db: Database, bytes: Buffer, { replace }: { replace: boolean }): Promise<{ rows: number; madeAt: string }> {
	const lines = readLines(bytes);
	const facts = parse<{ format?: string; version?: number; migrations?: string[]; madeAt?: string }>(lines[0] ?? '', 1);
	if (facts.format !== backupFormat || facts.version !== 1) throw new RuleBroken('This file is not a backup of Critical Friend');
	if (JSON.stringify(facts.migrations) !== JSON.stringify(Object.keys(migrations)))
		throw new RuleBroken('This backup was made by another version of Critical Friend. Restore it with that version, then update');
	const end = parse<{ end?: boolean; rows?: number }>(lines.at(-1) ?? '', lines.length);
	if (!end.end || end.rows !== lines.length - 2) throw new RuleBroken('This backup is cut short. Nothing was restored');
	const account = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
	if (account && !replace) throw new RuleBroken('This database is in use. Say --replace to put the backup in its place');
	const tables = await tablesInOrder(db);
	await db.transaction().execute(async (trx) => {
		await sql`truncate table ${sql.join([...tables.map((table) => sql.table(table.name)), sql.table('session'), sql.table('account_link'), sql.table('parked_form'), sql.table('sign_in_failure')])}`.execute(
			trx
		);
		const rowsOf = Map.groupBy(
			lines.slice(1, -1).map((line, index) => parse<[string, Record<string, unknown>]>(line, index + 2)),
			([table]) => table
		);
		for (const table of tables)
			await fill(
				trx,
				table,
				(rowsOf.get(table.name) ?? []).map(([, row]) => row)
			);
	});
	return { rows: end.rows, madeAt: facts.madeAt ?? '' };
}

async function fill(trx: Transaction, table: TableInOrder, rows: Record<string, unknown>[]): Promise<void> {
	const most = table.name === 'file_chunk' ? 8 : 500;
	// A row may point to one that comes after it in its own table: those links are put in once all rows are there.
	const bare = table.own.length === 0 ? rows : rows.map((row) => ({ ...row, ...Object.fromEntries(table.own.map((column) => [column, null])) }));
	for (let at = 0; at < bare.length; at += most) {
		const part = JSON.stringify(bare.slice(at, at + most));
		await sql`insert into ${sql.table(table.name)} select * from json_populate_recordset(null::${sql.table(table.name)}, ${part}::json)`.execute(trx);
	}
	for (const column of table.own) {
		for (const row of rows.filter((one) => one[column] !== null)) {
			const [key] = table.key;
			await sql`update ${sql.table(table.name)} set ${sql.ref(column)} = ${row[column]}::uuid where ${sql.ref(key!)} = ${row[key!]}::uuid`.execute(trx);
		}
	}
}

function readLines(bytes: Buffer): string[] {
	try {
		return gunzipSync(bytes).toString('utf8').trimEnd().split('\n');
	} catch (cause) {
		throw Object.assign(new RuleBroken('This file is not a backup of Critical Friend, or it is cut short'), { cause });
	}
}

function parse<Shape>(line: string, number: number): Shape {
	try {
		return JSON.parse(line) as Shape;
	} catch (cause) {
		throw Object.assign(new RuleBroken(`Line ${number} of the backup cannot be read. Nothing was restored`), { cause });
	}
}
