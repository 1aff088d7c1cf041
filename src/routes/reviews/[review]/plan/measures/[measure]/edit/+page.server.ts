import { planMeasureForm } from '#domain/plan/measure.ts';
import { measureForChange } from '#server/plans/measures/measure-pages.ts';
import { editMeasure } from '#server/plans/measures/write-measure.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params }: PageServerLoadEvent) => measureForChange(db, review, params.measure));

export const actions = {
	edit: reviewAction(planMeasureForm, async (db, review, form, { params }) => {
		await editMeasure(db, review, { ...form, id: params.measure ?? '' });
		return { said: 'Measure saved', to: `/reviews/${review.id}/plan/measures/${params.measure}` };
	})
};
