import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { findAction } from './read-action.ts';
import { readPlan } from '../read-plan.ts';

/** What the form for a new action offers: the areas, the posts and the legend. Throws NotAllowed without `plan:write`. */
export async function readForNewAction(db: Database, review: ReviewAccess) {
	review.require('plan:write');
	const { areas, posts, legend, leftBehind } = await readPlan(db, review);
	return { areas: areas.map(({ id, number, title, leads }) => ({ id, number, title, leads: leads.map((post) => post.name) })), posts, legend, leftBehind };
}

/** The same for an action that is there, with the action. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function readForActionChange(db: Database, review: ReviewAccess, actionId: string) {
	review.require('plan:write');
	const plan = await readPlan(db, review);
	const { action } = findAction(plan, actionId);
	return { action, areas: plan.areas.map(({ id, number, title, leads }) => ({ id, number, title, leads: leads.map((post) => post.name) })), posts: plan.posts };
}
