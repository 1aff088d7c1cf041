import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** The host's action plan: areas, actions, posts, dates and updates. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table plan (
	review_id uuid constraint plan_pkey primary key constraint plan_review_fkey references review on delete cascade,
	title text not null default '',
	introduction text not null default '',
	legend text not null,
	version int not null default 1
)
;;
create table plan_agreement (
	review_id uuid constraint plan_agreement_pkey primary key constraint plan_agreement_plan_fkey references plan on delete cascade,
	body text not null,
	agreed_on date not null,
	recorded_by uuid constraint plan_agreement_account_fkey references account,
	recorded_at timestamptz not null default now()
)
;;
create table post (
	id uuid constraint post_pkey primary key,
	review_id uuid not null constraint post_review_fkey references review on delete cascade,
	name text not null,
	code text not null default '',
	organisation text not null default '',
	position int not null default 0,
	version int not null default 1
)
;;
create index post_review_idx on post (review_id)
;;
create table post_holding (
	id uuid constraint post_holding_pkey primary key,
	post_id uuid not null constraint post_holding_post_fkey references post on delete cascade,
	name text not null,
	account_id uuid constraint post_holding_account_fkey references account,
	from_date date,
	to_date date
)
;;
create index post_holding_post_idx on post_holding (post_id)
;;
create table plan_area (
	id uuid constraint plan_area_pkey primary key,
	review_id uuid not null constraint plan_area_plan_fkey references plan on delete cascade,
	position int not null,
	title text not null,
	response text constraint plan_area_response check (response in ('accepted', 'partly', 'declined')),
	response_reason text not null default '',
	version int not null default 1
)
;;
create index plan_area_review_idx on plan_area (review_id, position)
;;
create table plan_area_lead (
	plan_area_id uuid not null constraint plan_area_lead_area_fkey references plan_area on delete cascade,
	post_id uuid not null constraint plan_area_lead_post_fkey references post on delete cascade,
	constraint plan_area_lead_pkey primary key (plan_area_id, post_id)
)
;;
create table plan_area_finding (
	plan_area_id uuid not null constraint plan_area_finding_area_fkey references plan_area on delete cascade,
	finding_id uuid not null constraint plan_area_finding_finding_fkey references finding,
	constraint plan_area_finding_pkey primary key (plan_area_id, finding_id)
)
;;
create table plan_area_recommendation (
	plan_area_id uuid not null constraint plan_area_recommendation_area_fkey references plan_area on delete cascade,
	recommendation_id uuid not null constraint plan_area_recommendation_recommendation_fkey references recommendation,
	constraint plan_area_recommendation_pkey primary key (plan_area_id, recommendation_id)
)
;;
create table action (
	id uuid constraint action_pkey primary key,
	review_id uuid not null constraint action_plan_fkey references plan on delete cascade,
	plan_area_id uuid not null constraint action_area_fkey references plan_area on delete cascade,
	position int not null,
	text text not null,
	evidence_of_success text not null default '',
	timescale text not null default '',
	due_on date,
	original_due_on date,
	other_plans text not null default '',
	progress text not null default '',
	rag text constraint action_rag check (rag in ('complete', 'on-track', 'at-risk', 'off-track', 'not-started')),
	version int not null default 1
)
;;
create index action_area_idx on action (plan_area_id, position)
;;
create index action_review_idx on action (review_id)
;;
create table action_lead (
	action_id uuid not null constraint action_lead_action_fkey references action on delete cascade,
	post_id uuid not null constraint action_lead_post_fkey references post on delete cascade,
	constraint action_lead_pkey primary key (action_id, post_id)
)
;;
create table action_responsible (
	action_id uuid not null constraint action_responsible_action_fkey references action on delete cascade,
	post_id uuid not null constraint action_responsible_post_fkey references post on delete cascade,
	constraint action_responsible_pkey primary key (action_id, post_id)
)
;;
create table action_update (
	id uuid constraint action_update_pkey primary key,
	action_id uuid not null constraint action_update_action_fkey references action on delete cascade,
	rag text not null,
	progress text not null,
	will_help text not null default '',
	due_from date,
	due_to date,
	due_reason text not null default '',
	made_by uuid constraint action_update_account_fkey references account,
	made_by_name text not null,
	made_at timestamptz not null default now()
)
;;
create index action_update_action_idx on action_update (action_id, made_at)
;;
create table action_completion (
	action_id uuid constraint action_completion_pkey primary key constraint action_completion_action_fkey references action on delete cascade,
	completed_by uuid constraint action_completion_account_fkey references account,
	completed_by_name text not null,
	completed_on date not null,
	recorded_at timestamptz not null default now()
)
;;
create table action_proof (
	action_id uuid constraint action_proof_pkey primary key constraint action_proof_action_fkey references action on delete cascade,
	words text not null,
	seen_by uuid constraint action_proof_account_fkey references account,
	seen_by_name text not null,
	recorded_at timestamptz not null default now()
)
;;
create table peers_view (
	plan_area_id uuid constraint peers_view_pkey primary key constraint peers_view_area_fkey references plan_area on delete cascade,
	view text not null constraint peers_view_view check (view in ('addressed', 'partly', 'not-yet', 'not-seen')),
	words text not null default '',
	given_by uuid constraint peers_view_account_fkey references account,
	given_at timestamptz not null default now()
)
`
	);
}
