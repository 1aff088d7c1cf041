import { sql } from 'kysely';
import { today } from '#domain/dates.ts';
import { trendOf, type Period, type Trend } from '#domain/region/trend.ts';
import type { CompareFilter } from '#domain/region/compare.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { chosenReviews } from '../compare/chosen-reviews.ts';
import { issueName } from '../../../spine/index.ts';

export type RecurringIssue = {
	key: string;
	name: string;
	/** Reviews that raised it (an area for development, a mixed finding or a recommendation), of those that looked at it. */
	reviews: { raised: number; looked: number; /** Those of them that recommended something on it, or listed it as what needs to improve. */ asked: number };
	authorities: { raised: number; looked: number; /** Raised by more than one review. */ again: number };
	strengths: number;
	since: number;
	trend: Trend | null;
};

/**
 * The issues that reviews raised, those that most authorities were told more than once first: they keep coming back. Each against what was looked at: a region that never looked at an issue has not solved it.
 * One query over the counts that the record keeps for each review.
 */
export async function readIssues(db: Database, region: RegionAccess, filter: CompareFilter): Promise<RecurringIssue[]> {
	const last = filter.to ?? Number(today().slice(0, 4));
	const raised = sql<boolean>`(areas + mixed + recommendations > 0)`;
	const recent = sql<boolean>`(seen.year > ${last - 3}::int)`;
	const before = sql<boolean>`(seen.year > ${last - 6}::int and seen.year <= ${last - 3}::int)`;
	const rows = await db
		.with('seen', () => chosenReviews(db, region, filter).select(['region_review.id', 'region_review.authority_code', 'region_review.year']))
		.with('authority_issue', (trx) =>
			trx
				.selectFrom('seen')
				.innerJoin('region_looked_at', 'region_looked_at.region_review_id', 'seen.id')
				.select(['issue_key', 'authority_code'])
				.select([
					sql<number>`count(*)`.as('looked'),
					sql<number>`count(*) filter (where ${raised})`.as('raised'),
					sql<number>`count(*) filter (where strengths > 0)`.as('praised'),
					sql<number>`count(*) filter (where recommendations > 0)`.as('asked'),
					sql<number | null>`min(seen.year) filter (where ${raised})`.as('since'),
					sql<number>`count(*) filter (where ${recent})`.as('looked_recently'),
					sql<number>`count(*) filter (where ${recent} and ${raised})`.as('raised_recently'),
					sql<number>`count(*) filter (where ${before})`.as('looked_before'),
					sql<number>`count(*) filter (where ${before} and ${raised})`.as('raised_before')
				])
				.groupBy(['issue_key', 'authority_code'])
		)
		.selectFrom('authority_issue')
		.select('issue_key')
		.select([
			sql<number>`sum(looked)::int`.as('looked'),
			sql<number>`sum(raised)::int`.as('raised'),
			sql<number>`sum(praised)::int`.as('praised'),
			sql<number>`sum(asked)::int`.as('asked'),
			sql<number>`count(*)`.as('authorities'),
			sql<number>`count(*) filter (where raised > 0)`.as('authorities_raised'),
			sql<number>`count(*) filter (where raised > 1)`.as('authorities_again'),
			sql<number>`min(since)`.as('since'),
			sql<number>`sum(looked_recently)::int`.as('looked_recently'),
			sql<number>`sum(raised_recently)::int`.as('raised_recently'),
			sql<number>`sum(looked_before)::int`.as('looked_before'),
			sql<number>`sum(raised_before)::int`.as('raised_before')
		])
		.groupBy('issue_key')
		.having(sql<number>`sum(raised)`, '>', 0)
		.execute();
	const period = (from: number, raisedThen: number, looked: number): Period => ({ from, to: from + 2, raised: raisedThen, looked });
	return rows
		.map((row): RecurringIssue => ({
			key: row.issue_key,
			name: issueName(row.issue_key),
			reviews: { raised: row.raised, looked: row.looked, asked: row.asked },
			authorities: { raised: row.authorities_raised, looked: row.authorities, again: row.authorities_again },
			strengths: row.praised,
			since: row.since,
			trend: trendOf(period(last - 5, row.raised_before, row.looked_before), period(last - 2, row.raised_recently, row.looked_recently))
		}))
		.sort(
			(a, b) =>
				b.authorities.again - a.authorities.again ||
				b.authorities.raised - a.authorities.raised ||
				b.reviews.raised - a.reviews.raised ||
				(a.name < b.name ? -1 : 1)
		);
}
