import { formatDate, isDate, today } from '#domain/dates.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readPlan } from '../read-plan.ts';
import { readPastPlan } from './plan-on.ts';

/** The past day that a page shows, and the day of the change that made it so; or, with the plan of now, why that day cannot be shown. */
export type PastDay = { on: string; keptOn: string; problem: null } | { on: null; problem: string; first: string | null };

/** The day that an address asks for (`on`); empty where it asks for the plan as it stands now, today included. */
export function askedFor(query: URLSearchParams): string {
	const on = query.get('on')?.trim() ?? '';
	return on === today() ? '' : on;
}

/** The plan for a page that may ask for a past day. Throws NotAllowed without `plan:read`. */
export async function planAsked(db: Database, review: ReviewAccess, on: string): Promise<{ plan: Plan; past: PastDay | null }> {
	if (!on) return { plan: await readPlan(db, review), past: null };
	if (!isDate(on) || on > today()) {
		return { plan: await readPlan(db, review), past: { on: null, problem: 'Enter a day that is past, such as 14 March 2026', first: null } };
	}
	const then = await readPastPlan(db, review, on);
	if (then.plan) return { plan: then.plan, past: { on, keptOn: then.keptOn, problem: null } };
	const first = then.firstKept;
	const problem = first
		? `How the plan stood on ${formatDate(on)} was not kept. The first day that was kept is ${formatDate(first)}`
		: 'No day of this plan has been kept yet. From its next change on, each day is';
	return { plan: await readPlan(db, review), past: { on: null, problem, first } };
}
