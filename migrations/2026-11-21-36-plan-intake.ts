import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** What was read from an uploaded workbook or plan, between its preview and the consent to it: one person's own, for a day, in no bundle. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table plan_intake (
	id uuid constraint plan_intake_pkey primary key,
	review_id uuid not null constraint plan_intake_review_fkey references review on delete cascade,
	account_id uuid not null constraint plan_intake_account_fkey references account on delete cascade,
	kind text not null constraint plan_intake_kind check (kind in ('read-back', 'take-in')),
	name text not null,
	content text not null,
	version int not null default 1,
	made_at timestamptz not null default now()
)
;;
create index plan_intake_review_idx on plan_intake (review_id)
;;
create index plan_intake_account_idx on plan_intake (account_id)
;;
create index plan_intake_made_idx on plan_intake (made_at)
`
	);
}
