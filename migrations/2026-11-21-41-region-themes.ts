import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * The headings that a review looked at, as printed, and the list of issues that its suggestions were made with: from these they are made anew.
 * Indexes for links that are set to null when what they point to goes: at a million findings each such removal would else read them all.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
alter table region_review
	add column themes text not null default '[]',
	add column spine_version int not null default 1
;;
create index region_review_spine_idx on region_review (spine_version)
;;
create index region_match_later_idx on region_match (later_id)
;;
create index region_finding_source_idx on region_finding (finding_id) where finding_id is not null
;;
create index region_finding_item_idx on region_finding (item_id) where item_id is not null
;;
create index region_finding_repeats_idx on region_finding (repeats) where repeats is not null
;;
create index region_action_item_idx on region_action (item_id) where item_id is not null
`
	);
}
