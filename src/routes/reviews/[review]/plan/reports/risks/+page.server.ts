import { riskForm } from '#domain/plan/report.ts';
import { risksPage, setRisks } from '#server/plans/reports/risks.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad((db, review) => risksPage(db, review));

export const actions = {
	set: reviewAction(riskForm, async (db, review, form) => {
		await setRisks(db, review, form);
		return { said: 'Risks saved', to: `/reviews/${review.id}/plan/reports/risks#area-${form.areaId}` };
	})
};
