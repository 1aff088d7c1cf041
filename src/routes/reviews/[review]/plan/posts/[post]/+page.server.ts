import { handOverForm } from '#domain/plan/hand-over.ts';
import { newId } from '#domain/id.ts';
import { onlyButton } from '#domain/plan/plan.ts';
import { holdingChoice, holdingEnd, holdingForm, postForm } from '#domain/plan/post.ts';
import { handOverPost, saidHandedOver } from '#server/plans/posts/hand-over-post.ts';
import { endHolding, holdPost, removeHolding } from '#server/plans/posts/hold-post.ts';
import { editPost, removePost } from '#server/plans/posts/posts.ts';
import { readPost } from '#server/plans/posts/read-posts.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => ({ ...(await readPost(db, review, params.post)), id: newId() }));

export const actions = {
	edit: reviewAction(postForm, async (db, review, form, { params }) => {
		await editPost(db, review, params.post ?? '', form);
		return { said: 'Post saved' };
	}),
	hold: reviewAction(holdingForm, async (db, review, form, { params }) => {
		await holdPost(db, review, params.post ?? '', form);
		return { said: 'Holder recorded' };
	}),
	handOver: reviewAction(handOverForm, async (db, review, form, { params }) => {
		await handOverPost(db, review, params.post ?? '', form);
		const { post } = await readPost(db, review, params.post ?? '');
		return { said: saidHandedOver(form, post.moves) };
	}),
	end: reviewAction(holdingEnd, async (db, review, form, { params }) => {
		await endHolding(db, review, params.post ?? '', form);
		return { said: 'Last day recorded' };
	}),
	unhold: reviewAction(holdingChoice, async (db, review, { holdingId }, { params }) => {
		await removeHolding(db, review, params.post ?? '', holdingId);
		return { said: 'Holder taken out' };
	}),
	remove: reviewAction(onlyButton, async (db, review, _, { params }) => {
		await removePost(db, review, params.post ?? '');
		return { said: 'Post removed', to: `/reviews/${review.id}/plan/posts` };
	})
};
