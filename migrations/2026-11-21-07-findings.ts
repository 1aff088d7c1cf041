import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** Findings with the evidence they rest on, their agreement, headlines and recommendations. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table finding (
	id uuid constraint finding_pkey primary key,
	review_id uuid not null constraint finding_review_fkey references review on delete cascade,
	theme_id uuid constraint finding_theme_fkey references theme on delete set null,
	kind text not null constraint finding_kind check (kind in ('strength', 'area', 'mixed')),
	text text not null,
	short_text text not null default '',
	position int not null,
	merged_into uuid constraint finding_merged_fkey references finding on delete set null,
	new_since_feedback boolean not null default false,
	created_by uuid constraint finding_maker_fkey references account,
	created_at timestamptz not null default now(),
	version int not null default 1
)
;;
create index finding_review_idx on finding (review_id, theme_id, kind, position)
;;
create table finding_note (
	finding_id uuid not null constraint finding_note_finding_fkey references finding on delete cascade,
	note_id uuid not null constraint finding_note_note_fkey references note on delete cascade,
	constraint finding_note_pkey primary key (finding_id, note_id)
)
;;
create index finding_note_note_idx on finding_note (note_id)
;;
create table finding_document (
	finding_id uuid not null constraint finding_document_finding_fkey references finding on delete cascade,
	document_id uuid not null constraint finding_document_document_fkey references document on delete cascade,
	constraint finding_document_pkey primary key (finding_id, document_id)
)
;;
create table finding_measure (
	finding_id uuid not null constraint finding_measure_finding_fkey references finding on delete cascade,
	measure_id uuid not null constraint finding_measure_measure_fkey references measure on delete cascade,
	constraint finding_measure_pkey primary key (finding_id, measure_id)
)
;;
create table finding_question (
	finding_id uuid not null constraint finding_question_finding_fkey references finding on delete cascade,
	question_id uuid not null constraint finding_question_question_fkey references case_question on delete cascade,
	constraint finding_question_pkey primary key (finding_id, question_id)
)
;;
create table finding_kloe (
	finding_id uuid not null constraint finding_kloe_finding_fkey references finding on delete cascade,
	kloe_id uuid not null constraint finding_kloe_kloe_fkey references kloe on delete cascade,
	constraint finding_kloe_pkey primary key (finding_id, kloe_id)
)
;;
create table finding_agreement (
	finding_id uuid constraint finding_agreement_pkey primary key constraint finding_agreement_finding_fkey references finding on delete cascade,
	agreed_by uuid not null constraint finding_agreement_account_fkey references account,
	agreed_by_name text not null,
	agreed_at timestamptz not null default now(),
	reason text not null default ''
)
;;
create table headline (
	id uuid constraint headline_pkey primary key,
	review_id uuid not null constraint headline_review_fkey references review on delete cascade,
	kind text not null constraint headline_kind check (kind in ('strength', 'area', 'mixed')),
	text text not null,
	position int not null,
	version int not null default 1
)
;;
create index headline_review_idx on headline (review_id)
;;
create table headline_finding (
	headline_id uuid not null constraint headline_finding_headline_fkey references headline on delete cascade,
	finding_id uuid not null constraint headline_finding_finding_fkey references finding on delete cascade,
	constraint headline_finding_pkey primary key (headline_id, finding_id)
)
;;
create table recommendation (
	id uuid constraint recommendation_pkey primary key,
	review_id uuid not null constraint recommendation_review_fkey references review on delete cascade,
	theme_id uuid constraint recommendation_theme_fkey references theme on delete set null,
	text text not null,
	deadline text not null default '',
	for_whom text not null default '',
	force text,
	position int not null,
	version int not null default 1
)
;;
create index recommendation_review_idx on recommendation (review_id)
;;
create table recommendation_finding (
	recommendation_id uuid not null constraint recommendation_finding_recommendation_fkey references recommendation on delete cascade,
	finding_id uuid not null constraint recommendation_finding_finding_fkey references finding on delete cascade,
	constraint recommendation_finding_pkey primary key (recommendation_id, finding_id)
)
`
	);
}
