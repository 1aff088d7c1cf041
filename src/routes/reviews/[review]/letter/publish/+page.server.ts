import { publishForm } from '#domain/letter.ts';
import { recordPublication } from '#server/letters/comment-on-letter.ts';
import { readPublication } from '#server/letters/read-publication.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ publication: await readPublication(db, review) }));

export const actions = {
	default: reviewAction(publishForm, async (db, review, form) => {
		await recordPublication(db, review, form);
		return { said: 'Publication recorded', to: `/reviews/${review.id}/letter` };
	})
};
