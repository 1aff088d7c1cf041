import { headlineForm, rowChoice, rowPlaceForm } from '#domain/headline.ts';
import { headlinesPage } from '#server/findings/lists.ts';
import { placeHeadline } from '#server/findings/place-row.ts';
import { dropHeadline, saveHeadline } from '#server/findings/save-headline.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

/** `edit` opens one; `add` or findings chosen on the board (`seen[]`, each id.version) open a new one. */
export const load = reviewLoad(async (db, review, { url: { searchParams } }: PageServerLoadEvent) => {
	const chosen = searchParams.getAll('seen[]').map((seen) => seen.slice(0, 36));
	return { ...(await headlinesPage(db, review)), chosen, adding: searchParams.has('add') || chosen.length > 0, editing: searchParams.get('edit') };
});

const listOf = (reviewId: string, id: string) => `/reviews/${reviewId}/findings/headlines#headline-${id}`;

export const actions = {
	save: reviewAction(headlineForm, async (db, review, form) => {
		await saveHeadline(db, review, form);
		return { to: listOf(review.id, form.id), said: 'Headline saved' };
	}),
	drop: reviewAction(rowChoice, async (db, review, form) => {
		await dropHeadline(db, review, form);
		return { to: `/reviews/${review.id}/findings/headlines`, said: 'Headline dropped. Its findings are kept' };
	}),
	place: reviewAction(rowPlaceForm, (db, review, form) => placeHeadline(db, review, form))
};
