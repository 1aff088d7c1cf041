import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/** Attachments, in the database in chunks of 1 MB: one thing to back up, present on every node. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table file (
	id uuid constraint file_pkey primary key,
	review_id uuid not null constraint file_review_fkey references review on delete cascade,
	purpose text not null constraint file_purpose check (purpose in ('evidence', 'signature', 'issued', 'plan')),
	name text not null,
	media_type text not null,
	bytes int not null,
	sha256 text not null,
	added_by uuid constraint file_account_fkey references account,
	added_at timestamptz not null default now()
)
;;
create index file_review_idx on file (review_id)
;;
create table file_chunk (
	file_id uuid not null constraint file_chunk_file_fkey references file on delete cascade,
	number int not null,
	data bytea not null,
	constraint file_chunk_pkey primary key (file_id, number)
)
`
	);
}
