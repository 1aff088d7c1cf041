import { actionForm } from '#domain/plan/action.ts';
import { editAction } from '#server/plans/actions/edit-action.ts';
import { readForActionChange } from '#server/plans/actions/read-for-form.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params }: PageServerLoadEvent) => readForActionChange(db, review, params.action));

export const actions = {
	edit: reviewAction(actionForm, async (db, review, form, { params }) => {
		await editAction(db, review, params.action ?? '', form);
		return { said: 'Action saved', to: `/reviews/${review.id}/plan/actions/${params.action}` };
	})
};
