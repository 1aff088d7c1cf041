import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** Notes, cases and the case audit tool, audit validation, urgent concerns. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table case_group (
	id uuid constraint case_group_pkey primary key,
	review_id uuid not null constraint case_group_review_fkey references review on delete cascade,
	position int not null,
	name text not null,
	on_host_list int,
	version int not null default 1
)
;;
create table case_record (
	id uuid constraint case_record_pkey primary key,
	review_id uuid not null constraint case_record_review_fkey references review on delete cascade,
	number int not null,
	case_group_id uuid constraint case_record_group_fkey references case_group on delete set null,
	how_chosen text not null default '',
	version int not null default 1,
	constraint case_record_number_key unique (review_id, number)
)
;;
create table case_question (
	id uuid constraint case_question_pkey primary key,
	review_id uuid not null constraint case_question_review_fkey references review on delete cascade,
	position int not null,
	text text not null,
	short_text text not null,
	guidance text not null default '',
	version int not null default 1
)
;;
create table case_answer (
	case_id uuid not null constraint case_answer_case_fkey references case_record on delete cascade,
	question_id uuid not null constraint case_answer_question_fkey references case_question on delete cascade,
	reader int not null default 1 constraint case_answer_reader check (reader in (1, 2)),
	answer text constraint case_answer_answer check (answer in ('yes', 'partial', 'no', 'not-applicable')),
	comment text not null default '',
	answered_by uuid constraint case_answer_account_fkey references account,
	answered_at timestamptz not null default now(),
	version int not null default 1,
	constraint case_answer_pkey primary key (case_id, question_id, reader)
)
;;
create table audit_element (
	id uuid constraint audit_element_pkey primary key,
	review_id uuid not null constraint audit_element_review_fkey references review on delete cascade,
	position int not null,
	element text not null,
	covered text constraint audit_element_covered check (covered in ('yes', 'partial', 'no')),
	comment text not null default '',
	version int not null default 1
)
;;
create table urgent_concern (
	id uuid constraint urgent_concern_pkey primary key,
	review_id uuid not null constraint urgent_concern_review_fkey references review on delete cascade,
	case_id uuid constraint urgent_concern_case_fkey references case_record on delete set null,
	text text not null,
	raised_by uuid not null constraint urgent_concern_raiser_fkey references account,
	raised_at timestamptz not null default now(),
	version int not null default 1
)
;;
create table urgent_concern_step (
	id uuid constraint urgent_concern_step_pkey primary key,
	concern_id uuid not null constraint urgent_concern_step_concern_fkey references urgent_concern on delete cascade,
	step text not null constraint urgent_concern_step_step check (step in ('told', 'acknowledged', 'closed')),
	words text not null default '',
	by_account uuid not null constraint urgent_concern_step_account_fkey references account,
	at timestamptz not null default now(),
	constraint urgent_concern_step_key unique (concern_id, step)
)
;;
create table note (
	id uuid constraint note_pkey primary key,
	review_id uuid not null constraint note_review_fkey references review on delete cascade,
	author_id uuid constraint note_author_fkey references account,
	author_name text not null,
	activity_id uuid constraint note_activity_fkey references activity on delete set null,
	document_id uuid constraint note_document_fkey references document on delete set null,
	case_id uuid constraint note_case_fkey references case_record on delete set null,
	text text not null,
	perspective text constraint note_perspective check (perspective in
		('children', 'parents', 'practitioners', 'managers', 'leaders', 'members', 'partners', 'case-records', 'documents', 'data')),
	leans text constraint note_leans check (leans in ('strength', 'area', 'mixed', 'neutral')),
	exact_words boolean not null default false,
	words_kept boolean not null default false,
	written_at timestamptz not null default now(),
	version int not null default 1
)
;;
create index note_review_idx on note (review_id, written_at desc, id)
;;
create index note_activity_idx on note (activity_id)
;;
create table note_theme (
	note_id uuid not null constraint note_theme_note_fkey references note on delete cascade,
	theme_id uuid not null constraint note_theme_theme_fkey references theme on delete cascade,
	constraint note_theme_pkey primary key (note_id, theme_id)
)
;;
create index note_theme_theme_idx on note_theme (theme_id)
;;
create table note_kloe (
	note_id uuid not null constraint note_kloe_note_fkey references note on delete cascade,
	kloe_id uuid not null constraint note_kloe_kloe_fkey references kloe on delete cascade,
	constraint note_kloe_pkey primary key (note_id, kloe_id)
)
;;
create index note_kloe_kloe_idx on note_kloe (kloe_id)
;;
create table note_file (
	note_id uuid not null constraint note_file_note_fkey references note on delete cascade,
	file_id uuid not null constraint note_file_file_fkey references file on delete cascade,
	constraint note_file_pkey primary key (note_id, file_id)
)
`
	);
}
