import { smallNumbersForm } from '#domain/plan/measure.ts';
import { measuresPage } from '#server/plans/measures/measure-pages.ts';
import { setSmallNumbers } from '#server/plans/measures/write-measure.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad((db, review) => measuresPage(db, review));

export const actions = {
	limit: reviewAction(smallNumbersForm, async (db, review, form) => {
		await setSmallNumbers(db, review, form);
		return { said: 'Limit for small numbers saved' };
	})
};
