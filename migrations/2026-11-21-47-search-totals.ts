import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * Search of plans that are written here, as their hosts share the words; and the totals of reviews that are shared without a name. A total belongs to a group of at
 * least five authorities, is drawn once when the group forms, and is kept as it was drawn: `members` says how many must still be anonymous for it to be shown.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create index action_words_idx on action using gin (to_tsvector('english'::regconfig, text))
;;
create index plan_area_words_idx on plan_area using gin (to_tsvector('english'::regconfig, title))
;;
create table region_total_group (
	id uuid constraint region_total_group_pkey primary key,
	region_code text not null,
	first_year int not null,
	members int not null
)
;;
create index region_total_group_region_idx on region_total_group (region_code, first_year)
;;
create table region_total_member (
	region_review_id uuid constraint region_total_member_pkey primary key constraint region_total_member_review_fkey references region_review on delete cascade,
	group_id uuid not null constraint region_total_member_group_fkey references region_total_group on delete cascade
)
;;
create index region_total_member_group_idx on region_total_member (group_id)
;;
create table region_total (
	group_id uuid not null constraint region_total_group_fkey references region_total_group on delete cascade,
	issue_key text not null,
	raised int not null,
	strengths int not null,
	authorities int not null,
	constraint region_total_pkey primary key (group_id, issue_key)
)
`
	);
}
