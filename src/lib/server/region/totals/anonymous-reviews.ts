import { today } from '#domain/dates.ts';
import type { Database } from '../../db/connect.ts';

/** The reviews whose letter their host shares without a name today. For totals alone: no page, list, count or file may be made of these rows. */
export function anonymousReviews(db: Pick<Database, 'selectFrom'>) {
	return db
		.selectFrom('sharing')
		.innerJoin('region_review', 'region_review.review_id', 'sharing.review_id')
		.innerJoin('review', 'review.id', 'sharing.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.where('sharing.what', '=', 'letter')
		.where('sharing.named', '=', false)
		.where('sharing.from_date', '<=', today())
		.where('review.stage', 'in', ['final', 'follow-up', 'closed']);
}
