import type { PlanAction } from '#domain/plan/action.ts';
import { today } from '#domain/dates.ts';
import { holdingNotes } from '#domain/plan/hand-over.ts';
import { NotFound } from '#domain/outcomes.ts';
import { holdersOn } from '#domain/plan/post.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readPlan } from '../read-plan.ts';

/** The glossary: every post with its holders, who holds it today, and how many actions it leads or answers for. Throws NotAllowed without `plan:read`. */
export async function readPosts(db: Database, review: ReviewAccess) {
	const { posts, areas, leftBehind } = await readPlan(db, review);
	const actions = areas.flatMap((area) => area.actions);
	const day = today();
	const open = areas.filter((area) => !area.closure).flatMap((area) => area.actions.filter((action) => action.rag !== 'complete'));
	const counted = posts.map((post) => ({
		...post,
		now: holdersOn(post, day),
		notes: holdingNotes(post.holders, day),
		moves: movesWith(post.id, open),
		leads: actions.filter((action) => action.leads.some(({ id }) => id === post.id)).length,
		responsible: actions.filter((action) => action.responsible.some(({ id }) => id === post.id)).length,
		used: areas.some((area) => area.leads.some(({ id }) => id === post.id))
	}));
	return { posts: counted, leftBehind, today: day };
}

/** One post of the glossary. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function readPost(db: Database, review: ReviewAccess, postId: string) {
	review.require('plan:write');
	const { posts, today: day } = await readPosts(db, review);
	const post = posts.find((one) => one.id === postId);
	if (!post) throw new NotFound('post');
	return { post, today: day };
}

/** What goes with a post when it is handed over: its open actions, and the dates among them that its holder is reminded of. */
export function movesWith(postId: string, open: PlanAction[]): { actions: number; dates: number } {
	const its = open.filter((action) => [...action.leads, ...action.responsible].some((post) => post.id === postId));
	return { actions: its.length, dates: its.filter((action) => action.dueOn !== null).length };
}
