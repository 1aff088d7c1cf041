import { sql } from 'kysely';
import { england, type CompareFilter } from '#domain/region/compare.ts';
import type { RecordKind } from '#domain/region/region.ts';
import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';

export type Chosen = Pick<CompareFilter, 'region' | 'kind' | 'framework' | 'from' | 'to'>;

/** The day that a review is known by: of its letter, else of its publication, else of its visit. */
export const dayOf = sql<string | null>`coalesce(region_review.letter_on, region_review.published_on, region_review.visit_end, region_review.visit_start)`;

/** The reviews that this adviser may see by name, narrowed to a region (England: every authority but those of the demonstration), years, and a kind or framework. A plan without its letter is no review. */
export function chosenReviews(db: Database, region: RegionAccess, chosen: Chosen) {
	return seenReviews(db, region)
		.where('region_review.kind', '<>', 'action plan' satisfies RecordKind)
		.$if(chosen.region === england, (query) => query.where('authority.fictional', '=', false))
		.$if(chosen.region !== england, (query) => query.where('authority.region_code', '=', chosen.region))
		.$if(chosen.from !== null, (query) => query.where('region_review.year', '>=', chosen.from))
		.$if(chosen.to !== null, (query) => query.where('region_review.year', '<=', chosen.to))
		.$if(chosen.kind !== null, (query) => query.where('region_review.kind', '=', chosen.kind))
		.$if(chosen.framework !== null, (query) => query.where('region_review.framework_key', '=', chosen.framework));
}
