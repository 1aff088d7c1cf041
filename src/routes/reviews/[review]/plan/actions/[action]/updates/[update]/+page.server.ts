import { correctionForm, keepWordsForm, redactionForm } from '#domain/plan/action.ts';
import { correctUpdate } from '#server/plans/updates/correct-update.ts';
import { keepUpdateWords } from '#server/plans/updates/keep-words.ts';
import { readUpdate } from '#server/plans/updates/read-update.ts';
import { redactUpdate } from '#server/plans/updates/redact-update.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import { afterUpdate } from '../../../../after-update.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params }: PageServerLoadEvent) => readUpdate(db, review, { actionId: params.action, updateId: params.update }));

export const actions = {
	correct: reviewAction(correctionForm, async (db, review, form, { params, url }) => {
		const renamed = await correctUpdate(db, review, params.update ?? '', form);
		const action = new URL(`/reviews/${review.id}/plan/actions/${params.action}`, url);
		return afterUpdate(action, form.id, form, renamed, 'Update corrected');
	}),
	keep: reviewAction(keepWordsForm, async (db, review, { to }, { params }) => {
		await keepUpdateWords(db, review, params.update ?? '');
		const plan = `/reviews/${review.id}/plan`;
		// Only to "My actions" or a page of this plan, whatever the form says.
		const known = to === '/actions' || to.startsWith(`${plan}?`) || to.startsWith(`${plan}/`);
		return { said: 'Kept as it is', to: known ? to : `${plan}/actions/${params.action}` };
	}),
	redact: reviewAction(redactionForm, async (db, review, form, { params }) => {
		await redactUpdate(db, review, params.update ?? '', form);
		return { said: 'Words taken out', to: `/reviews/${review.id}/plan/actions/${params.action}` };
	})
};
