import { sql } from 'kysely';
import type { Database } from '../db/connect.ts';

/** Never in a backup: what lets somebody in, or is worth nothing an hour later. */
const leftOut = new Set(['session', 'account_link', 'parked_form', 'sign_in_failure']);

export type TableInOrder = {
	name: string;
	key: string[];
	/** Columns that hold something of their own: not those that the database makes from others. */
	columns: string[];
	/** Columns that point to rows of the same table. */
	own: string[];
};

/** The tables of a backup, each after those that it points to, as the database itself describes them. */
export async function tablesInOrder(db: Database): Promise<TableInOrder[]> {
	const { rows: tables } = await sql<Omit<TableInOrder, 'own'>>`
		select relname as name, array(select attname::text from pg_attribute where attrelid = pg_class.oid and attnum = any(conkey)) as key,
			array(select attname::text from pg_attribute where attrelid = pg_class.oid and attnum > 0 and not attisdropped and attgenerated = '' order by attnum) as columns
		from pg_class join pg_constraint on conrelid = pg_class.oid and contype = 'p'
		where relnamespace = 'public'::regnamespace and relname not like 'kysely%' order by relname`.execute(db);
	const { rows: links } = await sql<{ from: string; to: string; column: string }>`
		select conrelid::regclass::text as "from", confrelid::regclass::text as "to", attname::text as column
		from pg_constraint join pg_attribute on attrelid = conrelid and attnum = conkey[1] where contype = 'f' and connamespace = 'public'::regnamespace`.execute(db);
	const kept = tables.filter((table) => !leftOut.has(table.name));
	const done = new Set<string>(leftOut);
	const order: TableInOrder[] = [];
	while (order.length < kept.length) {
		const next = kept.find(
			({ name }) => !done.has(name) && links.every((link) => bare(link.from) !== name || bare(link.to) === name || done.has(bare(link.to)))
		);
		if (!next) throw new Error('The tables point at one another in a circle');
		done.add(next.name);
		order.push({ ...next, own: links.filter((link) => bare(link.from) === next.name && bare(link.to) === next.name).map((link) => link.column) });
	}
	return order;
}

/** The catalogue quotes a name that is also a word of SQL. */
function bare(name: string): string {
	return name.replaceAll('"', '');
}
