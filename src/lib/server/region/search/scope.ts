import { sql } from 'kysely';
import type { RegionSearch } from '#domain/region/search.ts';
import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { sharedPlans } from './shared-plans.ts';

/** Whether the document holds nothing else, so that whoever sees the row may see the whole of it. */
const isAlone = sql<boolean>`not exists (select from reading_piece join reading_piece as beside on beside.document_id = reading_piece.document_id and beside.id <> reading_piece.id
	where reading_piece.id = region_review.piece_id and beside.state <> 'left-out')`;

/** The rows of the record that are searched: those that this adviser may see by name, within the authority, kind and years that were chosen. `read`: from a document; `alone`: it is all that there is of that. */
export function reviewsInScope(db: Database, region: RegionAccess, { authority, kind, from, to }: RegionSearch) {
	return seenReviews(db, region)
		.select(['region_review.id', 'region_review.authority_code', 'region_review.year', 'region_review.added_by'])
		.select(sql<boolean>`region_review.review_id is null`.as('read'))
		.select(isAlone.as('alone'))
		.$if(authority !== '', (rows) => rows.where('region_review.authority_code', '=', authority))
		.$if(kind !== '', (rows) => rows.where('region_review.kind', '=', kind))
		.$if(from !== null, (rows) => rows.where('region_review.year', '>=', from))
		.$if(to !== null, (rows) => rows.where('region_review.year', '<=', to));
}

/** The plans written here that are searched; each is of a peer review, and of the year in which it was agreed, else of the visit. */
export function plansInScope(db: Database, region: RegionAccess, { authority, kind, from, to }: RegionSearch) {
	const year = sql<number>`extract(year from coalesce(plan_agreement.agreed_on, review.visit_end, sharing.from_date))::int`;
	return sharedPlans(db, region)
		.select(['review.id', 'review.authority_code', year.as('year')])
		.$if(authority !== '', (rows) => rows.where('review.authority_code', '=', authority))
		.$if(kind !== '' && kind !== 'peer review', (rows) => rows.where(sql<boolean>`false`))
		.$if(from !== null, (rows) => rows.where(year, '>=', from))
		.$if(to !== null, (rows) => rows.where(year, '<=', to));
}
