import { proofForm, updateForm } from '#domain/action.ts';
import { onlyButton } from '#domain/plan.ts';
import { measuresFor } from '#server/plans/measures/measure-pages.ts';
import { readActionPage } from '#server/plans/plan-page.ts';
import { recordProof } from '#server/plans/record-proof.ts';
import { removeAction } from '#server/plans/remove.ts';
import { updateAction } from '#server/plans/update-action.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => ({
	...(await readActionPage(db, review, params.action)),
	measures: await measuresFor(db, review, { actionIds: [params.action] })
}));

export const actions = {
	update: reviewAction(updateForm, async (db, review, form) => {
		await updateAction(db, review, form);
		return { said: 'Update saved' };
	}),
	proof: reviewAction(proofForm, async (db, review, form) => {
		await recordProof(db, review, form);
		return { said: 'Proof of difference recorded' };
	}),
	remove: reviewAction(onlyButton, async (db, review, _, { params }) => {
		await removeAction(db, review, { actionId: params.action ?? '' });
		return { said: 'Action removed', to: `/reviews/${review.id}/plan` };
	})
};
