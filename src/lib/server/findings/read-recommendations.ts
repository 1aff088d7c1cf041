import { sql } from 'kysely';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';

/** A recommendation in its own words; `force` is a key of the framework's forces, `deadline` and `forWhom` are as written. */
export type RecommendationView = {
	id: string;
	themeId: string | null;
	text: string;
	deadline: string;
	forWhom: string;
	force: string | null;
	position: number;
	version: number;
	findingIds: string[];
};

/** All recommendations of the review, Overview first, then by theme, each in its order; one query. Throws NotAllowed without `findings:read`. */
export async function readRecommendations(db: Database | Transaction, review: ReviewAccess): Promise<RecommendationView[]> {
	review.require('findings:read');
	const { rows } = await sql<RecommendationView>`
		select one.id, one.theme_id as "themeId", one.text, one.deadline, one.for_whom as "forWhom", one.force, one.position, one.version,
			coalesce(json_agg(link.finding_id order by link.finding_id) filter (where link.finding_id is not null), '[]') as "findingIds"
		from recommendation one left join theme on theme.id = one.theme_id left join recommendation_finding link on link.recommendation_id = one.id
		where one.review_id = ${review.id} group by one.id, theme.position
		order by theme.position nulls first, one.theme_id, one.position, one.id`.execute(db);
	return rows;
}
