import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * What a region remembers. Documents that an adviser adds, what was recognised in them and what people made of it; and the record: one row for each review or
 * inspection, written here or read from a document, with its findings, the issues of the spine they are about, and how often it spoke of each issue.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table source_document (
	id uuid constraint source_document_pkey primary key,
	region_code text not null,
	batch_id uuid not null,
	name text not null,
	media_type text not null,
	bytes int not null,
	sha256 text not null,
	state text not null default 'waiting' constraint source_document_state check (state in ('waiting', 'reading', 'read', 'failed', 'duplicate')),
	failure text not null default '',
	duplicate_of uuid constraint source_document_duplicate_fkey references source_document on delete set null,
	attempts int not null default 0,
	pages int,
	lines text,
	reading text,
	reader_version text,
	read_at timestamptz,
	added_by uuid not null constraint source_document_account_fkey references account,
	added_by_name text not null,
	added_at timestamptz not null default now(),
	version int not null default 1
)
;;
create index source_document_person_idx on source_document (added_by, added_at)
;;
create index source_document_sha256_idx on source_document (sha256)
;;
create index source_document_waiting_idx on source_document (added_at) where state in ('waiting', 'reading')
;;
create table source_chunk (
	document_id uuid not null constraint source_chunk_document_fkey references source_document on delete cascade,
	number int not null,
	data bytea not null,
	constraint source_chunk_pkey primary key (document_id, number)
)
;;
create table reading_piece (
	id uuid constraint reading_piece_pkey primary key,
	document_id uuid not null constraint reading_piece_document_fkey references source_document on delete cascade,
	position int not null,
	kind text not null,
	framework_key text,
	title text not null default '',
	authority_code text constraint reading_piece_authority_fkey references authority,
	host_as_printed text not null default '',
	visit_start date,
	visit_end date,
	letter_on date,
	published_on date,
	details text not null default '{}',
	state text not null default 'to-check' constraint reading_piece_state check (state in ('to-check', 'accepted', 'left-out')),
	decided_by uuid constraint reading_piece_account_fkey references account,
	decided_by_name text not null default '',
	decided_at timestamptz,
	version int not null default 1
)
;;
create index reading_piece_document_idx on reading_piece (document_id, position)
;;
create table reading_item (
	id uuid constraint reading_item_pkey primary key,
	piece_id uuid not null constraint reading_item_piece_fkey references reading_piece on delete cascade,
	number int not null,
	kind text not null constraint reading_item_kind check (kind in ('strength', 'area', 'mixed', 'recommendation', 'judgement', 'action', 'neutral', 'unclear')),
	theme text not null default '',
	label text not null default '',
	force text,
	text text not null,
	details text not null default '{}',
	page int,
	span text,
	confidence text not null constraint reading_item_confidence check (confidence in ('high', 'medium', 'low')),
	reason text not null default '',
	repeats uuid constraint reading_item_repeats_fkey references reading_item on delete set null,
	suggested text,
	state text not null default 'to-check' constraint reading_item_state check (state in ('to-check', 'confirmed', 'removed')),
	changed_by uuid constraint reading_item_account_fkey references account,
	changed_by_name text not null default '',
	changed_at timestamptz,
	version int not null default 1
)
;;
create index reading_item_piece_idx on reading_item (piece_id, number)
;;
create table region_review (
	id uuid constraint region_review_pkey primary key,
	review_id uuid constraint region_review_review_key unique constraint region_review_review_fkey references review on delete cascade,
	piece_id uuid constraint region_review_piece_key unique constraint region_review_piece_fkey references reading_piece on delete cascade,
	authority_code text not null constraint region_review_authority_fkey references authority,
	kind text not null,
	framework_key text,
	framework_name text not null default '',
	title text not null,
	visit_start date,
	visit_end date,
	letter_on date,
	published_on date,
	year int not null,
	public_address text not null default '',
	agreed_audience text constraint region_review_audience check (agreed_audience in ('region', 'england')),
	agreed_by text not null default '',
	agreed_on date,
	added_by uuid constraint region_review_account_fkey references account,
	added_by_name text not null default '',
	fictional boolean not null default false,
	recorded_at timestamptz not null default now(),
	version int not null default 1,
	constraint region_review_origin check (num_nonnulls(review_id, piece_id) <= 1)
)
;;
create index region_review_authority_idx on region_review (authority_code, year)
;;
create table region_looked_at (
	region_review_id uuid not null constraint region_looked_at_review_fkey references region_review on delete cascade,
	issue_key text not null,
	strengths int not null default 0,
	areas int not null default 0,
	mixed int not null default 0,
	recommendations int not null default 0,
	constraint region_looked_at_pkey primary key (region_review_id, issue_key)
)
;;
create index region_looked_at_issue_idx on region_looked_at (issue_key)
;;
create table region_finding (
	id uuid constraint region_finding_pkey primary key,
	region_review_id uuid not null constraint region_finding_review_fkey references region_review on delete cascade,
	position int not null,
	kind text not null constraint region_finding_kind check (kind in ('strength', 'area', 'mixed', 'recommendation')),
	theme text not null default '',
	label text not null default '',
	force text,
	deadline text not null default '',
	text text not null,
	page int,
	item_id uuid constraint region_finding_item_fkey references reading_item on delete set null,
	finding_id uuid constraint region_finding_finding_fkey references finding on delete set null,
	repeats uuid constraint region_finding_repeats_fkey references region_finding on delete set null,
	held_back boolean not null default false,
	search tsvector generated always as (to_tsvector('english'::regconfig, text)) stored
)
;;
create index region_finding_review_idx on region_finding (region_review_id, position)
;;
create index region_finding_search_idx on region_finding using gin (search)
;;
create table region_issue (
	finding_id uuid not null constraint region_issue_finding_fkey references region_finding on delete cascade,
	issue_key text not null,
	words text not null default '',
	state text not null default 'suggested' constraint region_issue_state check (state in ('suggested', 'confirmed', 'rejected')),
	spine_version int not null,
	decided_by uuid constraint region_issue_account_fkey references account,
	decided_by_name text not null default '',
	decided_at timestamptz,
	constraint region_issue_pkey primary key (finding_id, issue_key)
)
;;
create index region_issue_key_idx on region_issue (issue_key)
;;
create table region_judgement (
	region_review_id uuid not null constraint region_judgement_review_fkey references region_review on delete cascade,
	position int not null,
	theme text not null,
	grade text not null,
	constraint region_judgement_pkey primary key (region_review_id, position)
)
;;
create table region_action (
	id uuid constraint region_action_pkey primary key,
	region_review_id uuid not null constraint region_action_review_fkey references region_review on delete cascade,
	position int not null,
	area text not null default '',
	text text not null,
	lead text not null default '',
	responsible text not null default '',
	evidence text not null default '',
	timescale text not null default '',
	links text not null default '',
	progress text not null default '',
	rag text,
	item_id uuid constraint region_action_item_fkey references reading_item on delete set null,
	search tsvector generated always as (to_tsvector('english'::regconfig, area || ' ' || text)) stored
)
;;
create index region_action_review_idx on region_action (region_review_id, position)
;;
create index region_action_search_idx on region_action using gin (search)
;;
create table region_match (
	earlier_id uuid not null constraint region_match_earlier_fkey references region_finding on delete cascade,
	later_id uuid not null constraint region_match_later_fkey references region_finding on delete cascade,
	issue_key text not null,
	state text not null constraint region_match_state check (state in ('confirmed', 'rejected')),
	decided_by uuid constraint region_match_account_fkey references account,
	decided_by_name text not null,
	decided_at timestamptz not null default now(),
	constraint region_match_pkey primary key (earlier_id, later_id)
)
`
	);
}
