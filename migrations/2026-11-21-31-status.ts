import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * A correction stands in the place of what it corrects: it keeps that update's `made_at`, so that it stays where it was among the others, and says in
 * `corrected_at` when it was written.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(db, `alter table action_update add column corrected_at timestamptz`);
}
