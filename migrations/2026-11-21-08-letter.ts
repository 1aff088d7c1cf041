import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** The findings letter: its head, sections, wordings, checks that were kept, versions, and who shared, commented, signed and issued. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table letter (
	review_id uuid constraint letter_pkey primary key constraint letter_review_fkey references review on delete cascade,
	letter_date date,
	our_ref text not null default '',
	your_ref text not null default '',
	addressee text not null default '',
	addressee_post text not null default '',
	addressee_address text not null default '',
	salutation text not null default '',
	subject text not null default '',
	contact text not null default '',
	letterhead text not null default '',
	closing text not null default 'Yours sincerely',
	signatory text not null default '',
	signatory_post text not null default '',
	signature_file_id uuid constraint letter_signature_file_fkey references file on delete set null,
	copies text not null default '',
	version int not null default 1
)
;;
create table letter_section (
	id uuid constraint letter_section_pkey primary key,
	review_id uuid not null constraint letter_section_review_fkey references review on delete cascade,
	position int not null,
	key text not null,
	layout text not null,
	title text not null,
	show_title boolean not null default true,
	settings text not null default '{}',
	prose text not null default '',
	activity_id uuid constraint letter_section_activity_fkey references activity on delete set null,
	author text not null default '',
	dated text not null default '',
	method text not null default '',
	optional boolean not null default false,
	version int not null default 1
)
;;
create index letter_section_review_idx on letter_section (review_id, position)
;;
create table letter_wording (
	finding_id uuid constraint letter_wording_pkey primary key constraint letter_wording_finding_fkey references finding on delete cascade,
	review_id uuid not null constraint letter_wording_review_fkey references review on delete cascade,
	text text not null,
	version int not null default 1
)
;;
create table letter_check_kept (
	review_id uuid not null constraint letter_check_kept_review_fkey references review on delete cascade,
	key text not null,
	reason text not null,
	kept_by uuid constraint letter_check_kept_account_fkey references account,
	kept_by_name text not null,
	kept_at timestamptz not null default now(),
	constraint letter_check_kept_pkey primary key (review_id, key)
)
;;
create table letter_version (
	id uuid constraint letter_version_pkey primary key,
	review_id uuid not null constraint letter_version_review_fkey references review on delete cascade,
	number int not null,
	label text not null default '',
	blocks text not null,
	blocks_sha256 text not null,
	claims text not null default '[]',
	words int not null default 0,
	saved_by uuid constraint letter_version_account_fkey references account,
	saved_by_name text not null,
	saved_at timestamptz not null default now(),
	constraint letter_version_number_key unique (review_id, number)
)
;;
create table letter_release (
	version_id uuid constraint letter_release_pkey primary key constraint letter_release_version_fkey references letter_version on delete cascade,
	released_by uuid not null constraint letter_release_account_fkey references account,
	released_by_name text not null,
	released_at timestamptz not null default now()
)
;;
create table letter_share (
	version_id uuid constraint letter_share_pkey primary key constraint letter_share_version_fkey references letter_version on delete cascade,
	shared_by uuid not null constraint letter_share_account_fkey references account,
	shared_by_name text not null,
	shared_at timestamptz not null default now(),
	comments_by date
)
;;
create table letter_comment (
	id uuid constraint letter_comment_pkey primary key,
	review_id uuid not null constraint letter_comment_review_fkey references review on delete cascade,
	version_id uuid not null constraint letter_comment_version_fkey references letter_version on delete cascade,
	section text not null default '',
	quoted text not null default '',
	comment text not null,
	made_by uuid not null constraint letter_comment_account_fkey references account,
	made_by_name text not null,
	made_at timestamptz not null default now(),
	answer text,
	changed boolean,
	answered_by uuid constraint letter_comment_answerer_fkey references account,
	answered_at timestamptz
)
;;
create index letter_comment_review_idx on letter_comment (review_id)
;;
create table letter_signature (
	version_id uuid constraint letter_signature_pkey primary key constraint letter_signature_version_fkey references letter_version on delete cascade,
	signed_by uuid not null constraint letter_signature_account_fkey references account,
	signed_by_name text not null,
	signed_at timestamptz not null default now()
)
;;
create table letter_issue (
	version_id uuid constraint letter_issue_pkey primary key constraint letter_issue_version_fkey references letter_version on delete cascade,
	issued_by uuid not null constraint letter_issue_account_fkey references account,
	issued_by_name text not null,
	issued_at timestamptz not null default now(),
	replaces uuid constraint letter_issue_replaces_fkey references letter_version,
	reason text not null default '',
	pdf_file_id uuid not null constraint letter_issue_pdf_fkey references file,
	docx_file_id uuid not null constraint letter_issue_docx_fkey references file
)
;;
create table letter_publication (
	review_id uuid constraint letter_publication_pkey primary key constraint letter_publication_review_fkey references review on delete cascade,
	published_on date not null,
	place text not null,
	recorded_by uuid constraint letter_publication_account_fkey references account
)
`
	);
}
