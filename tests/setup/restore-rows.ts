import { sql } from 'kysely';
import type { Connection, Database } from '#server/db/connect.ts';

/**
 * Remembers what a freshly migrated database holds; the function it gives puts it back so, in one round trip of a few milliseconds.
 * As a replica, so that neither foreign keys nor the triggers that guard history stand in the way.
 */
export async function rememberRows({ db, pool }: Connection): Promise<() => Promise<void>> {
	const { rows: tables } = await sql<{ name: string }>`
		select format('%I', tablename) as name from pg_tables where schemaname = 'public' and tablename not like 'kysely%'`.execute(db);
	const restore = ['set session_replication_role = replica', ...tables.map(({ name }) => `delete from ${name}`)];
	for (const { name } of tables) {
		const { rows } = await sql<{ kept: string | null }>`select json_agg(t)::text as kept from ${sql.raw(name)} t`.execute(db);
		const kept = rows[0]?.kept;
		if (kept) restore.push(`insert into ${name} select * from json_populate_recordset(null::${name}, ${literal(kept)})`);
	}
	const { rows: sequences } = await sql<{ name: string }>`select format('%I', sequencename) as name from pg_sequences where schemaname = 'public'`.execute(db);
	restore.push(...sequences.map(({ name }) => `alter sequence ${name} restart`), 'set session_replication_role = origin');
	const statement = restore.join(';\n');
	const shape = await schemaOf(db);
	return async () => {
		await pool.query(statement);
		if ((await schemaOf(db)) !== shape) throw new Error('An earlier test changed the schema: such a test takes a database of its own from openDatabase()');
	};
}

/** The parts of the schema by number of each kind and the newest of each: enough to see that a table, column, index, constraint or trigger came or went. */
async function schemaOf(db: Database): Promise<string> {
	const { rows } = await sql<{ shape: string }>`
		select concat_ws(' ', (select concat(count(*), ':', max(oid)) from pg_class), (select count(*) from pg_attribute where not attisdropped),
			(select concat(count(*), ':', max(oid)) from pg_constraint), (select concat(count(*), ':', max(oid)) from pg_trigger)) as shape`.execute(db);
	return rows[0]?.shape ?? '';
}

function literal(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
