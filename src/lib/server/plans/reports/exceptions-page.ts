import { today } from '#domain/dates.ts';
import { exceptionKinds, exceptionMeaning, exceptionsOf, exceptionTitles, planTrend, trendLines } from '#domain/plan/exceptions.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readPlan } from '../read-plan.ts';
import { readStandingUpdates } from './read-updates.ts';

/** What does not go to plan today, by kind, and how the plan has moved over the last year. Two queries. Throws NotAllowed without `plan:read`. */
export async function exceptionsPage(db: Database, review: ReviewAccess) {
	const plan = await readPlan(db, review);
	const updates = await readStandingUpdates(db, review);
	const day = today();
	const all = exceptionsOf(plan, updates, day);
	const trend = planTrend(plan, updates, day);
	return {
		kinds: exceptionKinds.map((kind) => ({
			kind,
			title: exceptionTitles[kind],
			meaning: exceptionMeaning(kind, plan),
			exceptions: all
				.filter((one) => one.kind === kind)
				.map(({ action, area, why }) => ({
					why,
					area,
					action: { id: action.id, number: action.number, text: action.text, rag: action.rag, leads: action.leads.map((post) => post.name) },
					mayMend: review.may('plan:write') || (review.may('plan:update-own') && action.mine)
				}))
		})),
		actions: { all: plan.areas.flatMap((area) => area.actions).length, named: new Set(all.map(({ action }) => action.id)).size },
		trend: { months: trend.map(({ month, on }) => ({ month, on })), lines: trendLines(plan, trend) },
		agreed: plan.agreement !== null,
		leftBehind: plan.leftBehind,
		today: day
	};
}
