import { frameworks } from '#frameworks/index.ts';
import { newId } from '#domain/id.ts';
import { reviewForm } from '#domain/review.ts';
import { listAuthorities } from '#server/scope/list-authorities.ts';
import { startReview } from '#server/scope/start-review.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';

export const load = signedInLoad(async (db, user) => ({
	id: newId(),
	startsReviews: user.startsReviews,
	authorities: await listAuthorities(db),
	frameworks: frameworks.map(({ key, name, summary }) => ({ key, name, summary }))
}));

export const actions = {
	default: signedInAction(reviewForm, async (db, user, form) => ({ to: `/reviews/${await startReview(db, user, form)}`, said: 'Review started' }))
};
