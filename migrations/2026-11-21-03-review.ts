import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** A review, its stages, its agreement and its people. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table review (
	id uuid constraint review_pkey primary key,
	authority_code text not null constraint review_authority_fkey references authority,
	title text not null,
	framework_key text not null,
	framework text not null,
	stage text not null default 'scoping'
		constraint review_stage check (stage in ('scoping', 'on-site', 'drafting', 'with-host', 'final', 'follow-up', 'closed')),
	visit_start date,
	visit_end date,
	feedback_on date,
	draft_due date,
	issue_due date,
	background text not null default '',
	people_met int,
	audits_reread int,
	fictional boolean not null default false,
	created_by uuid constraint review_maker_fkey references account,
	created_at timestamptz not null default now(),
	version int not null default 1,
	constraint review_visit_order check (visit_end >= visit_start)
)
;;
create index review_authority_idx on review (authority_code)
;;
create table review_stage_entry (
	id uuid constraint review_stage_entry_pkey primary key,
	review_id uuid not null constraint review_stage_entry_review_fkey references review on delete cascade,
	stage text not null,
	entered_by uuid constraint review_stage_entry_account_fkey references account,
	entered_at timestamptz not null default now()
)
;;
create index review_stage_entry_review_idx on review_stage_entry (review_id)
;;
create table review_agreement (
	review_id uuid constraint review_agreement_pkey primary key constraint review_agreement_review_fkey references review on delete cascade,
	controllers text not null,
	legal_basis text not null,
	agreement text not null,
	agreed_on date not null,
	destroy_on date not null,
	marking text not null default 'OFFICIAL-SENSITIVE',
	host_data_contact text not null,
	team_data_contact text not null,
	urgent_telephone text not null,
	stated_by uuid constraint review_agreement_account_fkey references account,
	stated_at timestamptz not null default now(),
	version int not null default 1
)
;;
create table member (
	id uuid constraint member_pkey primary key,
	review_id uuid not null constraint member_review_fkey references review on delete cascade,
	account_id uuid constraint member_account_fkey references account,
	name text not null,
	post text not null default '',
	organisation text not null default '',
	authority_code text constraint member_authority_fkey references authority,
	role text not null constraint member_role check (role in ('manager', 'lead', 'reviewer', 'quality-assurer', 'host-lead', 'host-contributor', 'observer')),
	access_until date,
	reads_cases boolean not null default false,
	telephone text not null default '',
	position int not null default 0,
	version int not null default 1,
	constraint member_account_key unique (review_id, account_id)
)
;;
create index member_account_idx on member (account_id)
`
	);
}
