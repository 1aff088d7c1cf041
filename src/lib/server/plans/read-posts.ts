import { today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { readPlan } from './read-plan.ts';

/** The glossary: every post with its holders and how many actions it leads or answers for. Throws NotAllowed without `plan:read`. */
export async function readPosts(db: Database, review: ReviewAccess) {
	const { posts, areas, leftBehind } = await readPlan(db, review);
	const actions = areas.flatMap((area) => area.actions);
	const counted = posts.map((post) => ({
		...post,
		leads: actions.filter((action) => action.leads.some(({ id }) => id === post.id)).length,
		responsible: actions.filter((action) => action.responsible.some(({ id }) => id === post.id)).length,
		used: areas.some((area) => area.leads.some(({ id }) => id === post.id))
	}));
	return { posts: counted, leftBehind, today: today() };
}

/** One post of the glossary. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function readPost(db: Database, review: ReviewAccess, postId: string) {
	review.require('plan:write');
	const { posts, today: day } = await readPosts(db, review);
	const post = posts.find((one) => one.id === postId);
	if (!post) throw new NotFound('post');
	return { post, today: day };
}
