import { sql } from 'kysely';
import { ragKeys, type RagKey } from '#domain/plan/rag.ts';
import { england } from '#domain/region/compare.ts';
import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { documentOf, type SourceDocument } from '../record/document-of.ts';
import { dayOf } from './chosen-reviews.ts';

/** A plan that was read from a document: its actions by the status that it prints, as it stood on the day of the document. Never added to one that is kept here. */
export type ReadPlanRow = {
	code: string;
	actions: number;
	counts: Partial<Record<RagKey, number>>;
	year: number;
	day: string | null;
	document: SourceDocument | null;
	publicAddress: string;
};

/** The newest plan of each authority that was read from a document which this adviser may see by name. One query. */
export async function readReadPlans(db: Database, region: RegionAccess, code: string): Promise<ReadPlanRow[]> {
	const rows = await db
		.with('newest', () =>
			seenReviews(db, region)
				.select(['region_review.id', 'region_review.authority_code as code', 'region_review.year', 'region_review.public_address as publicAddress'])
				.select([dayOf.as('day'), 'region_review.piece_id'])
				.distinctOn('region_review.authority_code')
				.$if(code === england, (query) => query.where('authority.fictional', '=', false))
				.$if(code !== england, (query) => query.where('authority.region_code', '=', code))
				.where((eb) => eb.exists(eb.selectFrom('region_action').select('id').whereRef('region_action.region_review_id', '=', 'region_review.id')))
				.orderBy('region_review.authority_code')
				.orderBy('region_review.year', 'desc')
				.orderBy(sql`day desc nulls last`)
				.orderBy('region_review.id', 'desc')
		)
		.selectFrom('newest')
		.select(['newest.code', 'newest.year', 'newest.day', 'newest.publicAddress', documentOf(region, 'newest.piece_id').as('document')])
		.select(
			sql<{ rag: string | null; actions: number }[]>`(select json_agg(json_build_object('rag', rag, 'actions', actions)) from (
				select rag, count(*) as actions from region_action where region_review_id = newest.id group by rag) as status)`.as('statuses')
		)
		.execute();
	return rows.map(({ statuses, ...row }) => {
		const known = (rag: string | null): rag is RagKey => ragKeys.some((key) => key === rag);
		return {
			...row,
			actions: statuses.reduce((sum, status) => sum + status.actions, 0),
			counts: Object.fromEntries(statuses.filter(({ rag }) => known(rag)).map(({ rag, actions }) => [rag, actions]))
		};
	});
}
