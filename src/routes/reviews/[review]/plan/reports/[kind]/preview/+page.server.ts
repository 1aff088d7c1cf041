import { makeForm, reportNames } from '#domain/plan/report.ts';
import { newId } from '#domain/id.ts';
import { previewPage } from '#server/plans/reports/draw-report.ts';
import { makeReport } from '#server/plans/reports/make-report.ts';
import { reportKind } from '#server/plans/reports/read-words.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => ({
	...(await previewPage(db, review, reportKind(params.kind))),
	makeId: newId()
}));

export const actions = {
	make: reviewAction(makeForm, async (db, review, form) => {
		await makeReport(db, review, form);
		return { said: `${reportNames[form.kind]} made`, to: `/reviews/${review.id}/plan/reports` };
	})
};
