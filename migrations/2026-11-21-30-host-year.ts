import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * The year after the letter: measures and readings, updates that can be corrected or redacted, comments, the plan as it stood on each day, reports,
 * the progress review, what the host shares, and reminders with the calendar. Every table of a review names it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
alter table plan
	add column update_every int not null default 30,
	add column remind_before int not null default 14,
	add column small_under int not null default 5
;;
alter table plan_area_lead add column position int not null default 0
;;
alter table action_lead add column position int not null default 0
;;
alter table action_responsible add column position int not null default 0
;;
create table plan_measure (
	id uuid constraint plan_measure_pkey primary key,
	review_id uuid not null constraint plan_measure_plan_fkey references plan on delete cascade,
	plan_area_id uuid constraint plan_measure_area_fkey references plan_area on delete set null,
	action_id uuid constraint plan_measure_action_fkey references action on delete set null,
	position int not null default 0,
	name text not null,
	kind text not null constraint plan_measure_kind check (kind in ('proportion', 'count', 'amount')),
	unit text not null default '',
	direction text not null constraint plan_measure_direction check (direction in ('higher', 'lower')),
	source text not null default '',
	baseline_value double precision,
	baseline_numerator int,
	baseline_denominator int,
	baseline_on date,
	target_value double precision,
	target_on date,
	version int not null default 1
)
;;
create index plan_measure_review_idx on plan_measure (review_id, position)
;;
alter table action_update
	add column suggested_rag text,
	add column better_reason text not null default '',
	add column on_behalf_of uuid constraint action_update_behalf_fkey references post on delete set null,
	add column replaces uuid constraint action_update_replaces_fkey references action_update,
	add column redacted_at timestamptz,
	add column redacted_by_name text not null default '',
	add column redacted_reason text not null default ''
;;
create unique index action_update_replaces_key on action_update (replaces)
;;
create table plan_reading (
	id uuid constraint plan_reading_pkey primary key,
	review_id uuid not null constraint plan_reading_plan_fkey references plan on delete cascade,
	measure_id uuid not null constraint plan_reading_measure_fkey references plan_measure on delete cascade,
	update_id uuid constraint plan_reading_update_fkey references action_update on delete set null,
	read_on date not null,
	value double precision,
	numerator int,
	denominator int,
	source text not null default '',
	words text not null default '',
	replaces uuid constraint plan_reading_replaces_fkey references plan_reading,
	recorded_by uuid constraint plan_reading_account_fkey references account,
	recorded_by_name text not null,
	recorded_at timestamptz not null default now(),
	constraint plan_reading_n_of_m check (numerator is null or denominator is null or numerator <= denominator)
)
;;
create unique index plan_reading_replaces_key on plan_reading (replaces)
;;
create index plan_reading_measure_idx on plan_reading (measure_id, read_on)
;;
create index plan_reading_review_idx on plan_reading (review_id)
;;
create table action_update_file (
	update_id uuid not null constraint action_update_file_update_fkey references action_update on delete cascade,
	file_id uuid not null constraint action_update_file_file_fkey references file on delete cascade,
	review_id uuid not null constraint action_update_file_plan_fkey references plan on delete cascade,
	constraint action_update_file_pkey primary key (update_id, file_id)
)
;;
create index action_update_file_review_idx on action_update_file (review_id)
;;
create table action_comment (
	id uuid constraint action_comment_pkey primary key,
	review_id uuid not null constraint action_comment_plan_fkey references plan on delete cascade,
	action_id uuid not null constraint action_comment_action_fkey references action on delete cascade,
	words text not null,
	made_by uuid constraint action_comment_account_fkey references account,
	made_by_name text not null,
	made_at timestamptz not null default now(),
	redacted_at timestamptz,
	redacted_by_name text not null default '',
	redacted_reason text not null default ''
)
;;
create index action_comment_action_idx on action_comment (action_id, made_at)
;;
create index action_comment_review_idx on action_comment (review_id)
;;
alter table action_proof add column reading_id uuid constraint action_proof_reading_fkey references plan_reading on delete set null
;;
create table action_proof_file (
	action_id uuid not null constraint action_proof_file_action_fkey references action on delete cascade,
	file_id uuid not null constraint action_proof_file_file_fkey references file on delete cascade,
	review_id uuid not null constraint action_proof_file_plan_fkey references plan on delete cascade,
	constraint action_proof_file_pkey primary key (action_id, file_id)
)
;;
create index action_proof_file_review_idx on action_proof_file (review_id)
;;
create table plan_day (
	review_id uuid not null constraint plan_day_plan_fkey references plan on delete cascade,
	day date not null,
	plan text not null,
	constraint plan_day_pkey primary key (review_id, day)
)
;;
create table plan_report_words (
	review_id uuid not null constraint plan_report_words_plan_fkey references plan on delete cascade,
	kind text not null constraint plan_report_words_kind check (kind in ('scrutiny', 'board', 'exceptions', 'position')),
	content text not null,
	version int not null default 1,
	constraint plan_report_words_pkey primary key (review_id, kind)
)
;;
create table plan_risk (
	review_id uuid not null constraint plan_risk_plan_fkey references plan on delete cascade,
	plan_area_id uuid not null constraint plan_risk_area_fkey references plan_area on delete cascade,
	aspect text not null constraint plan_risk_aspect check (aspect in ('time', 'viability', 'finance', 'profile', 'equality')),
	level text not null constraint plan_risk_level check (level in ('high', 'medium', 'low')),
	words text not null default '',
	constraint plan_risk_pkey primary key (plan_area_id, aspect)
)
;;
create index plan_risk_review_idx on plan_risk (review_id)
;;
create table plan_report (
	id uuid constraint plan_report_pkey primary key,
	review_id uuid not null constraint plan_report_plan_fkey references plan on delete cascade,
	kind text not null constraint plan_report_kind check (kind in ('scrutiny', 'board', 'exceptions', 'position')),
	number int not null,
	title text not null,
	body text not null default '',
	meeting_on date,
	as_at date not null,
	plan text not null,
	blocks text not null,
	blocks_sha256 text not null,
	pdf_file_id uuid not null constraint plan_report_pdf_fkey references file,
	docx_file_id uuid not null constraint plan_report_docx_fkey references file,
	made_by uuid constraint plan_report_account_fkey references account,
	made_by_name text not null,
	made_at timestamptz not null default now(),
	constraint plan_report_number_key unique (review_id, number)
)
;;
create table progress_review (
	id uuid constraint progress_review_pkey primary key,
	review_id uuid not null constraint progress_review_plan_fkey references plan on delete cascade,
	months int not null,
	planned_on date not null,
	held_on date,
	version int not null default 1,
	constraint progress_review_months_key unique (review_id, months)
)
;;
create table progress_position (
	review_id uuid not null constraint progress_position_plan_fkey references plan on delete cascade,
	progress_review_id uuid not null constraint progress_position_review_fkey references progress_review on delete cascade,
	plan_area_id uuid not null constraint progress_position_area_fkey references plan_area on delete cascade,
	done text not null default '',
	difference text not null default '',
	next text not null default '',
	version int not null default 1,
	constraint progress_position_pkey primary key (progress_review_id, plan_area_id)
)
;;
create index progress_position_review_idx on progress_position (review_id)
;;
create table progress_view (
	review_id uuid not null constraint progress_view_plan_fkey references plan on delete cascade,
	progress_review_id uuid not null constraint progress_view_review_fkey references progress_review on delete cascade,
	plan_area_id uuid not null constraint progress_view_area_fkey references plan_area on delete cascade,
	view text not null constraint progress_view_view check (view in ('addressed', 'partly', 'not-yet', 'not-seen')),
	words text not null default '',
	given_by uuid constraint progress_view_account_fkey references account,
	given_by_name text not null,
	given_at timestamptz not null default now(),
	version int not null default 1,
	constraint progress_view_pkey primary key (progress_review_id, plan_area_id)
)
;;
create index progress_view_review_idx on progress_view (review_id)
;;
create table progress_letter (
	progress_review_id uuid constraint progress_letter_pkey primary key constraint progress_letter_review_fkey references progress_review on delete cascade,
	review_id uuid not null constraint progress_letter_plan_fkey references plan on delete cascade,
	content text not null,
	version int not null default 1
)
;;
create index progress_letter_review_idx on progress_letter (review_id)
;;
create table progress_letter_version (
	id uuid constraint progress_letter_version_pkey primary key,
	review_id uuid not null constraint progress_letter_version_plan_fkey references plan on delete cascade,
	progress_review_id uuid not null constraint progress_letter_version_review_fkey references progress_review on delete cascade,
	number int not null,
	blocks text not null,
	blocks_sha256 text not null,
	saved_by uuid constraint progress_letter_version_account_fkey references account,
	saved_by_name text not null,
	saved_at timestamptz not null default now(),
	shared_at timestamptz,
	shared_by_name text not null default '',
	issued_at timestamptz,
	issued_by_name text not null default '',
	replaces uuid constraint progress_letter_version_replaces_fkey references progress_letter_version,
	reason text not null default '',
	pdf_file_id uuid constraint progress_letter_version_pdf_fkey references file,
	docx_file_id uuid constraint progress_letter_version_docx_fkey references file,
	constraint progress_letter_version_number_key unique (progress_review_id, number)
)
;;
create index progress_letter_version_review_idx on progress_letter_version (review_id)
;;
create table progress_letter_comment (
	id uuid constraint progress_letter_comment_pkey primary key,
	review_id uuid not null constraint progress_letter_comment_plan_fkey references plan on delete cascade,
	version_id uuid not null constraint progress_letter_comment_version_fkey references progress_letter_version on delete cascade,
	comment text not null,
	made_by uuid constraint progress_letter_comment_account_fkey references account,
	made_by_name text not null,
	made_at timestamptz not null default now(),
	answer text,
	answered_by_name text not null default '',
	answered_at timestamptz
)
;;
create index progress_letter_comment_review_idx on progress_letter_comment (review_id)
;;
create table area_closure (
	plan_area_id uuid constraint area_closure_pkey primary key constraint area_closure_area_fkey references plan_area on delete cascade,
	review_id uuid not null constraint area_closure_plan_fkey references plan on delete cascade,
	closed_on date not null,
	words text not null,
	carried_on_by text not null default '',
	closed_by uuid constraint area_closure_account_fkey references account,
	closed_by_name text not null,
	recorded_at timestamptz not null default now()
)
;;
create index area_closure_review_idx on area_closure (review_id)
;;
create table sharing (
	review_id uuid not null constraint sharing_review_fkey references review on delete cascade,
	what text not null constraint sharing_what check (what in ('letter', 'plan-status', 'plan-text')),
	audience text not null constraint sharing_audience check (audience in ('region', 'england')),
	named boolean not null,
	from_date date not null,
	shared_by uuid constraint sharing_account_fkey references account,
	shared_by_name text not null,
	shared_at timestamptz not null default now(),
	constraint sharing_pkey primary key (review_id, what)
)
;;
alter table outbox
	add column html text,
	add column key text constraint outbox_key_key unique,
	add column attempts int not null default 0,
	add column next_attempt_at timestamptz
;;
create table reminder (
	account_id uuid not null constraint reminder_account_fkey references account on delete cascade,
	review_id uuid not null constraint reminder_review_fkey references review on delete cascade,
	key text not null,
	kind text not null,
	mail_id uuid,
	made_at timestamptz not null default now(),
	constraint reminder_pkey primary key (account_id, key)
)
;;
create index reminder_review_idx on reminder (review_id)
;;
create table reminder_stopped (
	account_id uuid not null constraint reminder_stopped_account_fkey references account on delete cascade,
	kind text not null,
	stopped_at timestamptz not null default now(),
	constraint reminder_stopped_pkey primary key (account_id, kind)
)
;;
create table calendar_feed (
	account_id uuid constraint calendar_feed_pkey primary key constraint calendar_feed_account_fkey references account on delete cascade,
	token_hash text not null constraint calendar_feed_token_key unique,
	made_at timestamptz not null default now()
)
`
	);
}
