import { reportForm } from '#domain/plan/report.ts';
import { editReportWords, wordsPage } from '#server/plans/reports/edit-words.ts';
import { reportKind } from '#server/plans/reports/read-words.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params }: PageServerLoadEvent) => wordsPage(db, review, reportKind(params.kind)));

export const actions = {
	save: reviewAction(reportForm, async (db, review, form, { params }) => {
		const kind = reportKind(params.kind);
		await editReportWords(db, review, kind, form);
		const base = `/reviews/${review.id}/plan/reports/${kind}`;
		const [moved] = form.move.split(':');
		return { said: 'Words of the report saved', to: moved ? `${base}#section-${moved}` : base };
	})
};
