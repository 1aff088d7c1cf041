import { recordKinds, type RecordKind } from '#domain/region/region.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { chosenReviews } from './chosen-reviews.ts';

export type RecordOptions = {
	kinds: RecordKind[];
	frameworks: { key: string; name: string }[];
	years: { first: number; last: number } | null;
	reviews: number;
};

/** What the reviews of a region that may be seen can be narrowed by: only what is there is offered. */
export async function readRecordOptions(db: Database, region: RegionAccess, code: string): Promise<RecordOptions> {
	const rows = await chosenReviews(db, region, { region: code, kind: null, framework: null, from: null, to: null })
		.select(['region_review.kind', 'region_review.framework_key', 'region_review.framework_name'])
		.select(({ fn }) => [fn.min('region_review.year').as('first'), fn.max('region_review.year').as('last'), fn.countAll<number>().as('reviews')])
		.groupBy(['region_review.kind', 'region_review.framework_key', 'region_review.framework_name'])
		.execute();
	const frameworks = new Map(rows.flatMap((row) => (row.framework_key ? [[row.framework_key, row.framework_name || row.framework_key] as const] : [])));
	return {
		kinds: recordKinds.filter((kind) => rows.some((row) => row.kind === kind)),
		frameworks: [...frameworks].map(([key, name]) => ({ key, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
		years: rows.length === 0 ? null : { first: Math.min(...rows.map((row) => row.first)), last: Math.max(...rows.map((row) => row.last)) },
		reviews: rows.reduce((sum, row) => sum + row.reviews, 0)
	};
}
