import { legendForm } from '#domain/plan/legend.ts';
import { agreementForm, planForm } from '#domain/plan/plan.ts';
import { agreePlan } from '#server/plans/agree-plan.ts';
import { describePlan, takeLegend } from '#server/plans/describe-plan.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ plan: await readPlan(db, review) }));

export const actions = {
	describe: reviewAction(planForm, async (db, review, form) => {
		await describePlan(db, review, form);
		return { said: 'Plan saved' };
	}),
	legend: reviewAction(legendForm, async (db, review, form) => {
		await takeLegend(db, review, form);
		return { said: 'Words for the statuses set' };
	}),
	agree: reviewAction(agreementForm, async (db, review, form) => {
		await agreePlan(db, review, form);
		return { said: 'The plan is agreed. The review is now in follow-up', to: `/reviews/${review.id}/plan` };
	})
};
