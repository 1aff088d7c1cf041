import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** The words of each finding in the issued letter: what the host reads, also while a correction is being drafted. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table issued_wording (
	finding_id uuid constraint issued_wording_pkey primary key constraint issued_wording_finding_fkey references finding on delete cascade,
	review_id uuid not null constraint issued_wording_review_fkey references review on delete cascade,
	text text not null
)
;;
create index issued_wording_review_idx on issued_wording (review_id)
`
	);
}
