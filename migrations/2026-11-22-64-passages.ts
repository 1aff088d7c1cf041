import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * The words of a letter, report or plan that are no finding and no action, paragraph by paragraph, so that a search finds them where they stand. They are kept
 * with the row of the record, and go with it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
create table region_passage (
	id uuid constraint region_passage_pkey primary key,
	region_review_id uuid not null constraint region_passage_review_fkey references region_review on delete cascade,
	position int not null,
	theme text not null default '',
	text text not null,
	page int,
	held_back boolean not null default false,
	search tsvector generated always as (to_tsvector('english'::regconfig, text)) stored
)
;;
create index region_passage_review_idx on region_passage (region_review_id, position)
;;
create index region_passage_search_idx on region_passage using gin (search)
`
	);
}
