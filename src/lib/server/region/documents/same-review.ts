import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { documentOf } from '../record/document-of.ts';
import type { Piece } from './get-check.ts';

/**
 * What this adviser may see in the record of the same council on the same day: very likely the same review, from another file, or written here. Taken in twice
 * it would be counted as raised again.
 */
export async function sameReviews(db: Database, region: RegionAccess, { id, authority, visitEnd, letterOn, publishedOn }: Piece) {
	const days = Object.entries({ visit_end: visitEnd, letter_on: letterOn, published_on: publishedOn }).filter(([, day]) => day !== null);
	if (!authority || days.length === 0) return [];
	return seenReviews(db, region)
		.select(['region_review.review_id as reviewId', 'region_review.title', 'region_review.year', 'region_review.public_address as publicAddress'])
		.select(documentOf(region).as('document'))
		.where('region_review.authority_code', '=', authority)
		.where((eb) => eb.or([eb('region_review.piece_id', 'is', null), eb('region_review.piece_id', '<>', id)]))
		.where((eb) => eb.or(days.map(([name, day]) => eb(`region_review.${name as 'visit_end' | 'letter_on' | 'published_on'}`, '=', day))))
		.orderBy('region_review.id')
		.limit(3)
		.execute();
}
