import { sql, type Kysely } from 'kysely';

/** Runs SQL statements in order, split at lines that hold only `;;`. Migrations are plain SQL so that an operator can read what runs. */
export async function statements(db: Kysely<unknown>, text: string): Promise<void> {
	for (const statement of text.split(/^\s*;;\s*$/m)) if (statement.trim()) await sql.raw(statement).execute(db);
}
