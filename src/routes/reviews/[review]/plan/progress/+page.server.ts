import { formatDate } from '#domain/dates.ts';
import { heldForm, progressDateForm, progressName } from '#domain/plan/progress.ts';
import { holdProgress, planProgress } from '#server/plans/progress/plan-progress.ts';
import { progressPage } from '#server/plans/progress/progress-page.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad((db, review) => progressPage(db, review));

export const actions = {
	date: reviewAction(progressDateForm, async (db, review, form) => {
		await planProgress(db, review, form);
		return { said: `The ${progressName(form.months)} is planned for ${formatDate(form.plannedOn)}` };
	}),
	held: reviewAction(heldForm, async (db, review, form) => {
		await holdProgress(db, review, form);
		return { said: form.heldOn ? `Held on ${formatDate(form.heldOn)}` : 'The day was taken back' };
	})
};
