import { correctionForm, readingForm } from '#domain/plan/measure.ts';
import { onlyButton } from '#domain/plan/plan.ts';
import { measurePage } from '#server/plans/measures/measure-pages.ts';
import { addReading, correctReading } from '#server/plans/measures/record-reading.ts';
import { removeMeasure } from '#server/plans/measures/write-measure.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params, url }: PageServerLoadEvent) => ({
	...(await measurePage(db, review, params.measure)),
	correcting: url.searchParams.get('correct')
}));

export const actions = {
	record: reviewAction(readingForm, async (db, review, form, { params }) => {
		await addReading(db, review, { ...form, measureId: params.measure ?? '' });
		return { said: 'Reading recorded' };
	}),
	correct: reviewAction(correctionForm, async (db, review, form, { params }) => {
		await correctReading(db, review, form);
		return { said: 'Reading corrected', to: `/reviews/${review.id}/plan/measures/${params.measure}` };
	}),
	remove: reviewAction(onlyButton, async (db, review, _, { params }) => {
		await removeMeasure(db, review, params.measure ?? '');
		return { said: 'Measure removed', to: `/reviews/${review.id}/plan/measures` };
	})
};
