import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { viewedAt } from './give-peers-view.ts';
import { readPlan } from '../read-plan.ts';

/** One area of the plan with the other areas and the posts that its form offers. Throws NotAllowed without `plan:read`, NotFound outside this review. */
export async function readArea(db: Database, review: ReviewAccess, areaId: string) {
	const plan = await readPlan(db, review);
	const area = plan.areas.find((one) => one.id === areaId);
	if (!area) throw new NotFound('plan area');
	const others = plan.areas.filter((one) => one !== area).map(({ id, number, title }) => ({ id, number, title }));
	const progressId = review.may('plan:view') ? await viewedAt(db, areaId) : null;
	return { area, progressId, others, posts: plan.posts, leftBehind: plan.leftBehind };
}
