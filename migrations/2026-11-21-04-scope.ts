import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** What is looked at: themes, key lines of enquiry, the host's own view, measures, documents and the timetable. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table theme (
	id uuid constraint theme_pkey primary key,
	review_id uuid not null constraint theme_review_fkey references review on delete cascade,
	position int not null,
	name text not null,
	short_name text not null,
	about text not null default '',
	not_looked_at text,
	version int not null default 1
)
;;
create index theme_review_idx on theme (review_id, position)
;;
create table kloe (
	id uuid constraint kloe_pkey primary key,
	review_id uuid not null constraint kloe_review_fkey references review on delete cascade,
	position int not null,
	asked_by text not null constraint kloe_asked_by check (asked_by in ('host', 'team')),
	question text not null,
	short_name text not null,
	theme_id uuid constraint kloe_theme_fkey references theme on delete set null,
	answer text not null default '',
	not_looked_at text,
	version int not null default 1
)
;;
create index kloe_review_idx on kloe (review_id, position)
;;
create table own_view (
	id uuid constraint own_view_pkey primary key,
	review_id uuid not null constraint own_view_review_fkey references review on delete cascade,
	theme_id uuid constraint own_view_theme_fkey references theme on delete cascade,
	kloe_id uuid constraint own_view_kloe_fkey references kloe on delete cascade,
	text text not null,
	written_by uuid constraint own_view_account_fkey references account,
	written_at timestamptz not null default now(),
	version int not null default 1,
	constraint own_view_one_subject check (num_nonnulls(theme_id, kloe_id) = 1),
	constraint own_view_theme_key unique (review_id, theme_id),
	constraint own_view_kloe_key unique (review_id, kloe_id)
)
;;
create table measure (
	id uuid constraint measure_pkey primary key,
	review_id uuid not null constraint measure_review_fkey references review on delete cascade,
	theme_id uuid constraint measure_theme_fkey references theme on delete set null,
	kloe_id uuid constraint measure_kloe_fkey references kloe on delete set null,
	name text not null,
	value text not null default '',
	numerator int,
	denominator int,
	period text not null default '',
	source text not null default '',
	timescale text not null default '',
	given_by text not null constraint measure_given_by check (given_by in ('host', 'team')),
	position int not null default 0,
	version int not null default 1,
	constraint measure_n_of_m check (numerator is null or denominator is null or numerator <= denominator)
)
;;
create index measure_review_idx on measure (review_id)
;;
create table document (
	id uuid constraint document_pkey primary key,
	review_id uuid not null constraint document_review_fkey references review on delete cascade,
	position int not null default 0,
	title text not null,
	kind text not null default 'document' constraint document_kind check (kind in ('document', 'data')),
	asked_on date,
	received_on date,
	read_on date,
	read_by uuid constraint document_reader_fkey references account,
	version int not null default 1
)
;;
create index document_review_idx on document (review_id)
;;
create table activity (
	id uuid constraint activity_pkey primary key,
	review_id uuid not null constraint activity_review_fkey references review on delete cascade,
	title text not null,
	method text not null constraint activity_method check (method in
		('interview', 'focus-group', 'observation', 'case-discussion', 'visit', 'document-reading', 'data-reading', 'survey', 'team')),
	held_on date,
	starts_at text,
	ends_at text,
	place text not null default '',
	roles_met text not null default '',
	people_met int,
	in_letter boolean not null default true,
	position int not null default 0,
	version int not null default 1
)
;;
create index activity_review_idx on activity (review_id, held_on, starts_at)
;;
create table activity_member (
	activity_id uuid not null constraint activity_member_activity_fkey references activity on delete cascade,
	member_id uuid not null constraint activity_member_member_fkey references member on delete cascade,
	constraint activity_member_pkey primary key (activity_id, member_id)
)
`
	);
}
