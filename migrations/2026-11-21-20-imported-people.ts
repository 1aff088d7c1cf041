import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** People of an imported review arrive as names without accounts: what they did keeps the name that stands beside it. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
alter table finding_agreement alter column agreed_by drop not null
;;
alter table letter_release alter column released_by drop not null
;;
alter table letter_share alter column shared_by drop not null
;;
alter table letter_comment alter column made_by drop not null
;;
alter table letter_signature alter column signed_by drop not null
;;
alter table letter_issue alter column issued_by drop not null
`
	);
}
