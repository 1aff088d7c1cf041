import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** Until when a document counts as being read: a process that is cut off leaves it, and another takes it up once that time is over. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(db, `alter table source_document add column reading_until timestamptz`);
}
