import { updateForm } from '#domain/plan/action.ts';
import { togetherForm } from '#domain/plan/actions-together.ts';
import { changeTogether } from '#server/plans/bulk/change-together.ts';
import { planPage } from '#server/plans/plan-page.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import { afterUpdate } from './after-update.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { url }: PageServerLoadEvent) => planPage(db, review, url.searchParams));

export const actions = {
	update: reviewAction(updateForm, async (db, review, form, { url }) => afterUpdate(url, form.id, form, await updateAction(db, review, form), 'Update saved')),
	together: reviewAction(togetherForm, async (db, review, form) => ({ said: await changeTogether(db, review, form) }))
};
