import { progressViewForm } from '#domain/plan/progress.ts';
import { giveProgressView } from '#server/plans/progress/give-view.ts';
import { progressWithMeasures } from '#server/plans/progress/read-progress.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params }: PageServerLoadEvent) => {
	review.require('progress:read-drafts');
	return progressWithMeasures(db, review, params.progress);
});

export const actions = {
	save: reviewAction(progressViewForm, async (db, review, form, { params, url }) => {
		await giveProgressView(db, review, params.progress ?? '', form);
		return { said: 'Peers’ view saved', to: `${url.pathname}#area-${form.areaId}` };
	})
};
