import { commentForm, commentRedactionForm, proofForm, updateForm } from '#domain/plan/action.ts';
import { onlyButton } from '#domain/plan/plan.ts';
import { measuresFor } from '#server/plans/measures/measure-pages.ts';
import { readActionPage } from '#server/plans/plan-page.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { removeAction } from '#server/plans/actions/remove.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { redactComment, writeComment } from '#server/plans/updates/comments.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import { afterUpdate } from '../../after-update.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params, url }: PageServerLoadEvent) => ({
	...(await readActionPage(db, review, params.action, url.searchParams.get('check'))),
	measures: await measuresFor(db, review, { actionIds: [params.action] })
}));

export const actions = {
	update: reviewAction(updateForm, async (db, review, form, { url }) => afterUpdate(url, form.id, form, await updateAction(db, review, form), 'Update saved')),
	proof: reviewAction(proofForm, async (db, review, form) => {
		const renamed = await recordProof(db, review, form);
		return { said: ['Proof of difference recorded', ...renamed].join('. ') };
	}),
	comment: reviewAction(commentForm, async (db, review, form, { params }) => {
		await writeComment(db, review, params.action ?? '', form);
		return { said: 'Comment added' };
	}),
	redactComment: reviewAction(commentRedactionForm, async (db, review, form, { params }) => {
		await redactComment(db, review, params.action ?? '', form);
		return { said: 'Words taken out' };
	}),
	remove: reviewAction(onlyButton, async (db, review, _, { params }) => {
		await removeAction(db, review, { actionId: params.action ?? '' });
		return { said: 'Action removed', to: `/reviews/${review.id}/plan` };
	})
};
