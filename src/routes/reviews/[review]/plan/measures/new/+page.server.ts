import { newId } from '#domain/id.ts';
import { planMeasureForm } from '#domain/plan/measure.ts';
import { measureChoices } from '#server/plans/measures/measure-pages.ts';
import { addMeasure } from '#server/plans/measures/write-measure.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => ({
	choices: await measureChoices(db, review),
	about: url.searchParams.get('about') ?? '',
	id: newId()
}));

export const actions = {
	add: reviewAction(planMeasureForm, async (db, review, form) => {
		await addMeasure(db, review, form);
		return { said: 'Measure added', to: `/reviews/${review.id}/plan/measures/${form.id}` };
	})
};
