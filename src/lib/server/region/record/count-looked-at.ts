import { sql } from 'kysely';
import { looksAt } from '../../../spine/issues-of.ts';
import type { Transaction } from '../../db/connect.ts';

/**
 * Counts anew what a review looked at: a row for each issue that one of its headings names or a finding is on, with how many findings praise it, raise it, do
 * both, or recommend something on it. What repeats a fuller wording is not counted twice; what is held back counts.
 */
export async function countLookedAt(trx: Transaction, regionReviewId: string): Promise<void> {
	const review = await trx.selectFrom('region_review').select(['themes', 'framework_key']).where('id', '=', regionReviewId).executeTakeFirstOrThrow();
	const named = new Set((JSON.parse(review.themes) as string[]).flatMap((theme) => looksAt(theme, review.framework_key)));
	await trx.deleteFrom('region_looked_at').where('region_review_id', '=', regionReviewId).execute();
	await sql`insert into region_looked_at (region_review_id, issue_key, strengths, areas, mixed, recommendations)
		select ${regionReviewId}::uuid, issue_key, coalesce(sum((kind = 'strength')::int), 0), coalesce(sum((kind = 'area')::int), 0),
			coalesce(sum((kind = 'mixed')::int), 0), coalesce(sum((kind = 'recommendation')::int), 0)
		from (
			select region_issue.issue_key, region_issue.kind from region_finding join region_issue on region_issue.finding_id = region_finding.id
			where region_finding.region_review_id = ${regionReviewId} and region_finding.repeats is null and region_issue.state <> 'rejected'
			union all select key, null from unnest(${[...named]}::text[]) key
		) spoken group by issue_key`.execute(trx);
}
