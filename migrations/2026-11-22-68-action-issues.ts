import type { Kysely } from 'kysely';
import { statements } from './statements.ts';

/**
 * The issues that an action of a plan that was read speaks of, found once when it is recorded instead of at each look. Rows of before are taken up by the
 * renewal of the record, which makes anew what an older list of issues made.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
	await statements(
		db,
		`
alter table region_action add column issues text[] not null default '{}'
;;
update region_review set spine_version = 0 where id in (select region_review_id from region_action)
`
	);
}
