import { newActionForm } from '#domain/plan/action.ts';
import { newId } from '#domain/id.ts';
import { addAction } from '#server/plans/actions/add-action.ts';
import { readForNewAction } from '#server/plans/actions/read-for-form.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => ({
	...(await readForNewAction(db, review)),
	id: newId(),
	areaId: url.searchParams.get('area') ?? ''
}));

export const actions = {
	add: reviewAction(newActionForm, async (db, review, form) => {
		await addAction(db, review, form);
		return { said: 'Action added', to: `/reviews/${review.id}/plan` };
	}),
	another: reviewAction(newActionForm, async (db, review, form) => {
		await addAction(db, review, form);
		return { said: 'Action added. Add the next one', to: `/reviews/${review.id}/plan/actions/new?area=${form.areaId}` };
	})
};
