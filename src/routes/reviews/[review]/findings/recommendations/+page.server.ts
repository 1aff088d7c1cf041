import { rowChoice, rowPlaceForm } from '#domain/headline.ts';
import { recommendationForm } from '#domain/recommendation.ts';
import { recommendationsPage } from '#server/findings/lists.ts';
import { placeRecommendation } from '#server/findings/place-row.ts';
import { dropRecommendation, saveRecommendation } from '#server/findings/save-recommendation.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url: { searchParams } }: PageServerLoadEvent) => ({
	...(await recommendationsPage(db, review)),
	adding: searchParams.has('add'),
	editing: searchParams.get('edit')
}));

const list = (reviewId: string) => `/reviews/${reviewId}/findings/recommendations`;

export const actions = {
	save: reviewAction(recommendationForm, async (db, review, form) => {
		await saveRecommendation(db, review, form);
		return { to: `${list(review.id)}#recommendation-${form.id}`, said: 'Recommendation saved' };
	}),
	drop: reviewAction(rowChoice, async (db, review, form) => {
		await dropRecommendation(db, review, form);
		return { to: list(review.id), said: 'Recommendation dropped. Its findings are kept' };
	}),
	place: reviewAction(rowPlaceForm, (db, review, form) => placeRecommendation(db, review, form))
};
