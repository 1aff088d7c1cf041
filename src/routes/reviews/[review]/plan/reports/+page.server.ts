import { makeForm, reportNames } from '#domain/plan/report.ts';
import { makeReport } from '#server/plans/reports/make-report.ts';
import { reportsPage } from '#server/plans/reports/reports-page.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad((db, review) => reportsPage(db, review));

export const actions = {
	make: reviewAction(makeForm, async (db, review, form) => {
		await makeReport(db, review, form);
		return { said: `${reportNames[form.kind]} made`, to: `/reviews/${review.id}/plan/reports` };
	})
};
