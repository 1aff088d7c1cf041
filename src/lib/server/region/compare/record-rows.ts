import { sql } from 'kysely';
import type { CompareFilter } from '#domain/region/compare.ts';
import type { RecordKind } from '#domain/region/region.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { chosenReviews, dayOf } from './chosen-reviews.ts';

/** An issue as counts: key, strengths, areas, mixed, recommendations, the reviews that looked at it, and those with a finding on it. */
export type CellRow = [issue: string, strengths: number, areas: number, mixed: number, recommendations: number, looked: number, spoke: number];
export type RecordRow = { code: string; id: string; kind: RecordKind; framework: string; year: number; day: string | null; reviews: number; cells: CellRow[] };

/**
 * For each authority with a review that may be seen: its latest one, how many there are, and what they said of each issue, added up. One query, whose rows
 * are as many as there are authorities, however many reviews the record holds.
 */
export async function readRecordRows(db: Database, region: RegionAccess, filter: CompareFilter): Promise<RecordRow[]> {
	const rows = await db
		.with('seen', () =>
			chosenReviews(db, region, filter).select([
				'region_review.id',
				'region_review.authority_code',
				'region_review.kind',
				'region_review.framework_name',
				'region_review.year',
				dayOf.as('day')
			])
		)
		.with('latest', (trx) =>
			trx
				.selectFrom('seen')
				.selectAll()
				.distinctOn('authority_code')
				.orderBy('authority_code')
				.orderBy('year', 'desc')
				.orderBy(sql`day desc nulls last`)
				.orderBy('id', 'desc')
		)
		.with('number', (trx) =>
			trx
				.selectFrom('seen')
				.select(({ fn }) => ['authority_code', fn.countAll<number>().as('reviews')])
				.groupBy('authority_code')
		)
		.with('spoken', (trx) =>
			trx
				.selectFrom((filter.all ? 'seen' : 'latest') as 'seen')
				.innerJoin('region_looked_at', 'region_looked_at.region_review_id', 'id')
				.select(['authority_code', 'issue_key'])
				.select(
					sql<CellRow>`json_build_array(issue_key, sum(strengths), sum(areas), sum(mixed), sum(recommendations), count(*),
						count(*) filter (where strengths + areas + mixed + recommendations > 0))`.as('cell')
				)
				.groupBy(['authority_code', 'issue_key'])
		)
		.with('cells', (trx) =>
			trx
				.selectFrom('spoken')
				.select(['authority_code', sql<CellRow[]>`json_agg(cell)`.as('cells')])
				.groupBy('authority_code')
		)
		.selectFrom('latest')
		.innerJoin('number', 'number.authority_code', 'latest.authority_code')
		.leftJoin('cells', 'cells.authority_code', 'latest.authority_code')
		.select(['latest.authority_code as code', 'latest.id', 'latest.kind', 'latest.framework_name as framework', 'latest.year', 'latest.day'])
		.select(['number.reviews', 'cells.cells'])
		.execute();
	return rows.map((row) => ({ ...row, kind: row.kind as RecordKind, cells: row.cells ?? [] }));
}
