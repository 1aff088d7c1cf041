import { sql } from 'kysely';
import { gunzipSync } from 'node:zlib';
import { RuleBroken } from '#domain/outcomes.ts';
import { migrations } from '#migrations';
import type { Database, Transaction } from '../db/connect.ts';
import { tablesInOrder, type TableInOrder } from './tables-in-order.ts';
import { backupFormat, rowsAtOnce } from './write-backup.ts';

/**
 * Puts a backup in place of everything in the database, in one transaction: it is all there afterwards, or nothing has changed. Everyone signs in again.
 * Throws RuleBroken when the file is no backup, is cut short, was made by another version, or when the database is in use and `replace` was not said.
 */
export async function restoreBackup(db: Database, bytes: Buffer, { replace }: { replace: boolean }): Promise<{ rows: number; madeAt: string }> {
	const lines = readLines(bytes);
	const facts = parse<{ format?: string; version?: number; migrations?: string[]; madeAt?: string }>(lines[0], 1);
	if (facts.format !== backupFormat || facts.version !== 1) throw new RuleBroken('This file is not a backup of Critical Friend');
	if (JSON.stringify(facts.migrations) !== JSON.stringify(Object.keys(migrations)))
		throw new RuleBroken('This backup was made by another version of Critical Friend. Restore it with that version, then update');
	const end = parse<{ end?: boolean; rows?: number }>(lines.at(-1), lines.length);
	if (!end.end || end.rows !== lines.length - 2) throw new RuleBroken('This backup is cut short. Nothing was restored');
	const account = await db.selectFrom('account').select('id').limit(1).executeTakeFirst();
	if (account && !replace) throw new RuleBroken('This database is in use. Say --replace to put the backup in its place');
	const tables = await tablesInOrder(db);
	await db.transaction().execute(async (trx) => {
		await sql`truncate table ${sql.join([...tables.map((table) => sql.table(table.name)), sql.table('session'), sql.table('account_link'), sql.table('parked_form'), sql.table('sign_in_failure')])}`.execute(
			trx
		);
		const linesOf = Map.groupBy(
			lines.slice(1, -1).map((line, index) => ({ line, number: index + 2 })),
			({ line }) => tableOf(line)
		);
		for (const table of tables) await fill(trx, table, linesOf.get(table.name) ?? []);
	});
	return { rows: end.rows, madeAt: facts.madeAt ?? '' };
}

type Line = { line: Buffer; number: number };

/** Puts the rows of a table in, a part at a time, so that no more than a part of them is held as rows. */
async function fill(trx: Transaction, table: TableInOrder, lines: Line[]): Promise<void> {
	const most = rowsAtOnce(table.name);
	const [key] = table.key;
	const columns = sql.join(table.columns.map((column) => sql.ref(column)));
	const links: Record<string, unknown>[] = [];
	for (let at = 0; at < lines.length; at += most) {
		const rows = lines.slice(at, at + most).map(({ line, number }) => parse<[string, Record<string, unknown>]>(line, number)[1]);
		// A row may point to one that comes after it in its own table: those links are put in once all rows are there.
		const bare = rows.map((row) => ({ ...row, ...Object.fromEntries(table.own.map((column) => [column, null])) }));
		await sql`insert into ${sql.table(table.name)} (${columns}) select ${columns} from json_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(bare)}::json)`.execute(
			trx
		);
		for (const row of rows)
			if (table.own.some((column) => row[column] !== null)) links.push(Object.fromEntries([key!, ...table.own].map((column) => [column, row[column]])));
	}
	for (const column of table.own)
		for (let at = 0; at < links.length; at += 500)
			await sql`update ${sql.table(table.name)} set ${sql.ref(column)} = part.${sql.ref(column)} from json_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(links.slice(at, at + 500))}::json) part
				where ${sql.ref(`${table.name}.${key}`)} = part.${sql.ref(key!)}`.execute(trx);
}

/** The lines as bytes: as one string, a large backup would be longer than a string can be. */
function readLines(bytes: Buffer): Buffer[] {
	let plain: Buffer;
	try {
		plain = gunzipSync(bytes);
	} catch (cause) {
		throw Object.assign(new RuleBroken('This file is not a backup of Critical Friend, or it is cut short'), { cause });
	}
	const lines: Buffer[] = [];
	for (let from = 0; from < plain.length;) {
		const to = plain.indexOf(10, from);
		const end = to === -1 ? plain.length : to;
		lines.push(plain.subarray(from, end));
		from = end + 1;
	}
	return lines;
}

/** Every row is a line that begins `["table",`. */
function tableOf(line: Buffer): string {
	return line.toString('latin1', 2, line.indexOf('"', 2));
}

function parse<Shape>(line: Buffer | undefined, number: number): Shape {
	try {
		return JSON.parse(line?.toString('utf8') ?? '') as Shape;
	} catch (cause) {
		throw Object.assign(new RuleBroken(`Line ${number} of the backup cannot be read. Nothing was restored`), { cause });
	}
}
