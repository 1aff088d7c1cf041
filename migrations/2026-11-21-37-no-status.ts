import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** An update that only moves a date says nothing of the status: where an action had none, it has none still. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(db, `alter table action_update alter column rag drop not null`);
}
