import { headForm } from '#domain/letter.ts';
import { editHead } from '#server/letters/edit-letter.ts';
import { readHead } from '#server/letters/read-head.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ head: await readHead(db, review) }));

export const actions = {
	default: reviewAction(headForm, async (db, review, form) => {
		await editHead(db, review, form);
		return { said: 'Saved', to: `/reviews/${review.id}/letter` };
	})
};
