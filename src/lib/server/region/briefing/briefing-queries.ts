import { sql } from 'kysely';
import type { CompareFilter } from '#domain/region/compare.ts';
import { issueName } from '../../../spine/index.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import type { BriefedReview, PraisedIssue, Quoted } from '../../documents/build/region/briefing-content.ts';
import { chosenReviews, dayOf } from '../compare/chosen-reviews.ts';

/** Sentences are quoted from so many reviews, the newest; a whole country would take long and say no more. */
const quotedFrom = 400;

/** The reviews that a briefing rests on, by authority, newest first. One query. */
export async function briefedReviews(db: Database, region: RegionAccess, filter: CompareFilter): Promise<BriefedReview[]> {
	const rows = await chosenReviews(db, region, filter)
		.select(['region_review.id', 'authority.official_name as authority', 'region_review.kind', 'region_review.framework_name as framework'])
		.select(
			sql<BriefedReview['by']>`case when region_review.review_id is not null then 'shared' when region_review.public_address <> '' then 'published'
				when region_review.agreed_audience = 'england' or (region_review.agreed_audience = 'region' and authority.region_code = ${region.region.code}) then 'agreed' else 'added' end`.as(
				'by'
			)
		)
		.select(['region_review.year', 'region_review.public_address as publicAddress', 'region_review.title', dayOf.as('day')])
		.orderBy('authority.name')
		.orderBy(sql`${dayOf} desc nulls last`)
		.orderBy('region_review.id')
		.execute();
	return rows.map(({ title, framework, ...review }) => ({ ...review, framework: framework || title }));
}

/** The issues that reviews noted as strengths, those of most authorities first. One query over the counts that the record keeps. */
export async function praisedIssues(db: Database, region: RegionAccess, filter: CompareFilter): Promise<PraisedIssue[]> {
	const rows = await db
		.with('seen', () => chosenReviews(db, region, filter).select(['region_review.id', 'region_review.authority_code']))
		.selectFrom('seen')
		.innerJoin('region_looked_at', 'region_looked_at.region_review_id', 'seen.id')
		.select('issue_key as key')
		.select([
			sql<number>`count(*)`.as('looked'),
			sql<number>`count(*) filter (where strengths > 0)`.as('praised'),
			sql<number>`count(distinct authority_code) filter (where strengths > 0)`.as('authorities')
		])
		.groupBy('issue_key')
		.having(sql<number>`count(*) filter (where strengths > 0)`, '>', 0)
		.execute();
	return rows
		.map(({ key, looked, praised, authorities }) => ({ key, name: issueName(key), reviews: { praised, looked }, authorities }))
		.sort((a, b) => b.authorities - a.authorities || b.reviews.praised - a.reviews.praised || (a.name < b.name ? -1 : 1));
}

/**
 * Up to three sentences for each of these issues, one an authority, from the newest reviews, those that a person confirmed first, and a
 * recommendation before an area: it says what is asked. Nothing that is held back is
 * quoted, whoever asks: a briefing travels. One query.
 */
export async function quotedSentences(
	db: Database,
	region: RegionAccess,
	{ filter, issues, says }: { filter: CompareFilter; issues: string[]; says: 'raised' | 'praised' }
): Promise<Quoted[]> {
	if (issues.length === 0) return [];
	const newest = chosenReviews(db, region, filter)
		.select([
			'region_review.id',
			'authority.official_name as authority',
			'region_review.authority_code',
			'region_review.kind',
			'region_review.year',
			dayOf.as('day')
		])
		.orderBy(sql`${dayOf} desc nulls last`)
		.orderBy('region_review.id', 'desc')
		.limit(quotedFrom);
	const kinds = says === 'praised' ? ['strength'] : ['area', 'recommendation'];
	const { rows } = await sql<Quoted>`
with seen as ${newest},
spoken as (
	select region_issue.issue_key as issue, coalesce(region_issue.said, region_finding.text) as text, region_finding.page, seen.authority, seen.kind, seen.year, seen.day, region_issue.state, region_finding.id,
		row_number() over (partition by region_issue.issue_key, seen.authority_code order by region_issue.state, (region_issue.kind = 'recommendation') desc, seen.day desc nulls last, region_finding.position, region_finding.id) as of_authority
	from seen join region_finding on region_finding.region_review_id = seen.id join region_issue on region_issue.finding_id = region_finding.id
	where region_issue.issue_key = any(${issues}) and region_issue.state <> 'rejected' and region_issue.kind = any(${kinds})
		and region_finding.repeats is null and not region_finding.held_back
),
numbered as (select *, row_number() over (partition by issue order by state, day desc nulls last, id) as place from spoken where of_authority = 1)
select issue, text, page, authority, kind, year, day from numbered where place <= 3 order by issue, place`.execute(db);
	return rows;
}
