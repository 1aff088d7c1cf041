import { sql } from 'kysely';
import type { RecordKind } from '#domain/region/region.ts';
import { findIssue } from '../../../spine/index.ts';
import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { documentOf, type SourceDocument } from '../record/document-of.ts';

export type AuthorityReview = {
	id: string;
	reviewId: string | null;
	authority: string;
	authorityCode: string;
	kind: RecordKind;
	title: string;
	frameworkName: string;
	publicAddress: string;
	/** What it was read from. */
	document: SourceDocument | null;
	year: number;
	day: string | null;
	/** Grades that an inspectorate printed; a peer review has none. */
	judgements: { theme: string; grade: string }[];
};
export type LookedAt = { review: string; issue: string; strengths: number; areas: number; mixed: number; recommendations: number };
/** What the reviews of an authority said of an issue, in time order. */
export type IssueLine = { key: string; name: string; raised: number[]; strong: number[]; looked: number };

const dayOf = sql<string | null>`coalesce(region_review.visit_end, region_review.visit_start, region_review.letter_on, region_review.published_on)`;

/** The reviews and inspections of these authorities that may be seen, oldest first, and what each looked at. Two queries. */
export async function readReviews(db: Database, region: RegionAccess, codes: string[]): Promise<{ reviews: AuthorityReview[]; lookedAt: LookedAt[] }> {
	const seen = () => seenReviews(db, region).where('region_review.authority_code', 'in', codes);
	const reading = seen()
		.select(['region_review.id', 'region_review.review_id as reviewId', 'authority.name as authority', 'authority.gss_code as authorityCode'])
		.select(['region_review.kind', 'region_review.title', 'region_review.framework_name as frameworkName', 'region_review.year'])
		.select(['region_review.public_address as publicAddress', dayOf.as('day'), documentOf(region).as('document')])
		.select(
			sql<
				AuthorityReview['judgements']
			>`case when region_review.kind = 'inspection' then coalesce((select json_agg(json_build_object('theme', theme, 'grade', grade) order by position)
				from region_judgement where region_judgement.region_review_id = region_review.id), '[]') else '[]'::json end`.as('judgements')
		)
		.orderBy('region_review.year')
		.orderBy(sql`${dayOf} nulls first`)
		.orderBy('region_review.id')
		.execute();
	const counting = seen()
		.innerJoin('region_looked_at', 'region_looked_at.region_review_id', 'region_review.id')
		.select(['region_review.id as review', 'region_looked_at.issue_key as issue', 'strengths', 'areas', 'mixed', 'recommendations'])
		.execute();
	const [rows, lookedAt] = await Promise.all([reading, counting]);
	return { reviews: rows.map((row) => ({ ...row, kind: row.kind as RecordKind })), lookedAt };
}

/** Each issue that a review looked at, A to Z, with the years in which it was raised and in which only strengths were noted. Counts and years, never an order by them. */
export function issueLines(reviews: AuthorityReview[], lookedAt: LookedAt[]): IssueLine[] {
	const order = new Map(reviews.map(({ id, year }, place) => [id, { place, year }]));
	const lines = new Map<string, IssueLine>();
	for (const row of lookedAt.toSorted((a, b) => (order.get(a.review)?.place ?? 0) - (order.get(b.review)?.place ?? 0))) {
		const issue = findIssue(row.issue);
		if (!issue) continue;
		const line = lines.get(row.issue) ?? { key: issue.key, name: issue.name, raised: [], strong: [], looked: 0 };
		const year = order.get(row.review)?.year ?? 0;
		if (isRaised(row)) line.raised.push(year);
		else if (row.strengths > 0) line.strong.push(year);
		line.looked += 1;
		lines.set(row.issue, line);
	}
	return [...lines.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** An area for development, a strength with a caveat or a recommendation raises an issue. */
export function isRaised({ areas, mixed, recommendations }: Pick<LookedAt, 'areas' | 'mixed' | 'recommendations'>): boolean {
	return areas + mixed + recommendations > 0;
}
