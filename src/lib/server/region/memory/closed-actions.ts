import { sql } from 'kysely';
import { today } from '#domain/dates.ts';
import { seenReviews, type RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';

export type ClosedAction = {
	/** The review that was written here whose plan it is in, or the row of the record that it was read with. */
	reviewId: string | null;
	regionReviewId: string | null;
	text: string;
	/** YYYY-MM-DD; null for one that was read from a document, which says complete but not when. */
	on: string | null;
};

/**
 * Actions that were completed on an issue, by the finding or recommendation that their area of the plan took up: while the host shares the text of its
 * plan by name with this adviser. And actions read from a document that are marked complete and speak of it.
 */
export async function readClosedActions(db: Database, region: RegionAccess, { codes, issue }: { codes: string[]; issue: string }): Promise<ClosedAction[]> {
	const written = db
		.selectFrom('review')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.innerJoin('action', 'action.review_id', 'review.id')
		.innerJoin('action_completion', 'action_completion.action_id', 'action.id')
		.innerJoin('sharing', 'sharing.review_id', 'review.id')
		.select(['review.id as reviewId', 'action.text', 'action_completion.completed_on as on'])
		.where('review.authority_code', 'in', codes)
		.where('sharing.what', '=', 'plan-text')
		.where('sharing.named', '=', true)
		.where('sharing.from_date', '<=', today())
		.where((eb) => eb.or([eb('sharing.audience', '=', 'england'), eb('authority.region_code', '=', region.region.code)]))
		.where((eb) =>
			eb.exists(
				eb
					.selectFrom('plan_area_finding')
					.innerJoin('region_finding', 'region_finding.finding_id', 'plan_area_finding.finding_id')
					.innerJoin('region_issue', 'region_issue.finding_id', 'region_finding.id')
					.select('region_issue.finding_id')
					.whereRef('plan_area_finding.plan_area_id', '=', 'action.plan_area_id')
					.where('region_issue.issue_key', '=', issue)
					.where('region_issue.state', '!=', 'rejected')
			)
		)
		.orderBy('action_completion.completed_on')
		.limit(40)
		.execute();
	const taken = seenReviews(db, region)
		.innerJoin('region_action', 'region_action.region_review_id', 'region_review.id')
		.select(['region_review.id as regionReviewId', 'region_action.text'])
		.where('region_review.authority_code', 'in', codes)
		.where('region_action.rag', '=', 'complete')
		.where(sql<boolean>`${issue} = any(region_action.issues)`)
		.orderBy('region_review.year', 'desc')
		.orderBy('region_action.position')
		.limit(40)
		.execute();
	const [here, read] = await Promise.all([written, taken]);
	return [
		...here.map((action) => ({ ...action, regionReviewId: null })),
		...read.map(({ regionReviewId, text }) => ({ reviewId: null, regionReviewId, text, on: null }))
	];
}
