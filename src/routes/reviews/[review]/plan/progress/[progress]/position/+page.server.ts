import { positionForm } from '#domain/plan/progress.ts';
import { progressWithMeasures } from '#server/plans/progress/read-progress.ts';
import { writePosition } from '#server/plans/progress/write-position.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params }: PageServerLoadEvent) => progressWithMeasures(db, review, params.progress));

export const actions = {
	save: reviewAction(positionForm, async (db, review, form, { params, url }) => {
		await writePosition(db, review, params.progress ?? '', form);
		return { said: 'Position saved', to: `${url.pathname}#area-${form.areaId}` };
	})
};
