import { sql } from 'kysely';
import { recordKinds, type RecordKind } from '#domain/region/region.ts';
import { spineIssues } from '../../../spine/index.ts';
import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { sharedPlans } from './shared-plans.ts';

/** The issues that findings can be about, A to Z. */
export const issueChoices = spineIssues.map(({ key, name }) => ({ value: key, label: name })).sort((a, b) => (a.label < b.label ? -1 : 1));

export type SearchOptions = { authorities: { code: string; name: string }[]; kinds: RecordKind[]; years: { first: number; last: number } | null };

/** What a search can be narrowed by: only what this adviser may see by name is offered. One query. */
export async function readSearchOptions(db: Database, region: RegionAccess): Promise<SearchOptions> {
	const rows = await seenReviews(db, region)
		.select(['authority.gss_code as code', 'authority.name', 'region_review.kind', 'region_review.year'])
		.distinct()
		.union(
			sharedPlans(db, region)
				.select(['authority.gss_code as code', 'authority.name', sql<string>`'peer review'`.as('kind')])
				.select(sql<number>`extract(year from coalesce(plan_agreement.agreed_on, review.visit_end, sharing.from_date))::int`.as('year'))
		)
		.execute();
	const authorities = new Map(rows.map(({ code, name }) => [code, name]));
	const years = rows.map(({ year }) => year);
	return {
		authorities: [...authorities].map(([code, name]) => ({ code, name })).sort((a, b) => (a.name < b.name ? -1 : 1)),
		kinds: recordKinds.filter((kind) => rows.some((row) => row.kind === kind)),
		years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) }
	};
}
