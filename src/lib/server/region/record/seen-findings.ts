import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';

/**
 * The findings of the record that this adviser may read: of reviews that they may see by name, and of what is held back only what they added themselves.
 * More is chosen and joined by whoever asks.
 */
export function seenFindings(db: Database, region: RegionAccess) {
	return seenReviews(db, region)
		.innerJoin('region_finding', 'region_finding.region_review_id', 'region_review.id')
		.where((eb) => eb.or([eb('region_finding.held_back', '=', false), eb('region_review.added_by', '=', region.person.id)]));
}
