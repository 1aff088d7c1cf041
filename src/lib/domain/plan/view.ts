import { daysLate, hasSlipped, isUnproven, linkedPlans, type PlanAction } from './action.ts';
import { ragKeys, type RagKey } from './rag.ts';
import { isDate, today } from '../dates.ts';

/** What a reader asks of the plan's page; empty and false where nothing is asked. `quietSince` is a date. */
export type PlanFilter = {
	area: string;
	lead: string;
	rag: string;
	plan: string;
	quietSince: string;
	overdue: boolean;
	slipped: boolean;
	unproven: boolean;
	mine: boolean;
};

/** What the plan can be sorted by. "number" is its own order, grouped by area; any other order is one list. */
export const planOrders = ['number', 'lead', 'date', 'update', 'status'] as const;
export type PlanOrder = (typeof planOrders)[number];
export type PlanSort = { by: PlanOrder; down: boolean };
export const planOrderLabels: Record<PlanOrder, string> = { number: 'number', lead: 'lead', date: 'date', update: 'last update', status: 'RAG, worst first' };

/** The filter that an address asks for; what it cannot mean is left out. */
export function readPlanFilter(query: URLSearchParams): PlanFilter {
	const given = (name: string) => query.get(name) ?? '';
	const quietSince = given('quiet');
	return {
		area: given('area'),
		lead: given('lead'),
		rag: given('rag'),
		plan: given('plan'),
		quietSince: isDate(quietSince) ? quietSince : '',
		overdue: given('overdue') === '1',
		slipped: given('slipped') === '1',
		unproven: given('unproven') === '1',
		mine: given('mine') === '1'
	};
}

/** The order that an address asks for. */
export function readPlanSort(query: URLSearchParams): PlanSort {
	const by = planOrders.find((order) => order === query.get('sort')) ?? 'number';
	return { by, down: query.get('dir') === 'down' };
}

/** Whether an action passes every filter that is set. `rag` may also be "none", for actions without a status. */
export function passesFilter(action: PlanAction, filter: PlanFilter, day: string): boolean {
	return (
		(!filter.area || action.areaId === filter.area) &&
		(!filter.lead || action.leads.some((post) => post.id === filter.lead)) &&
		(!filter.rag || (action.rag ?? 'none') === filter.rag) &&
		(!filter.plan || linkedPlans(action).includes(filter.plan)) &&
		(!filter.quietSince || isQuietSince(action, filter.quietSince)) &&
		(!filter.overdue || daysLate(action, day) > 0) &&
		(!filter.slipped || hasSlipped(action)) &&
		(!filter.unproven || isUnproven(action)) &&
		(!filter.mine || action.mine)
	);
}

/** Whether nothing was heard of an open action since a day, that day included. What is complete need not be heard of. */
export function isQuietSince({ rag, lastUpdate }: Pick<PlanAction, 'rag' | 'lastUpdate'>, day: string): boolean {
	return rag !== 'complete' && (lastUpdate === null || today(new Date(lastUpdate.at)) < day);
}

/** From the worst to the best; an action without a status comes after all that have one. */
const worst: readonly RagKey[] = ['off-track', 'at-risk', 'not-started', 'on-track', 'complete'];

/**
 * The actions in an order, those given in the order of the plan. What has no lead, date or status comes last whichever way; what was never updated counts as
 * updated longest ago. Ties keep the order of the plan.
 */
export function sortActions(actions: PlanAction[], { by, down }: PlanSort): PlanAction[] {
	if (by === 'number') return down ? actions.toReversed() : actions;
	return actions
		.map((action) => ({ action, key: keyOf(action, by) }))
		.toSorted((a, b) => {
			if (a.key === b.key) return 0;
			if (a.key === null || b.key === null) return a.key === null ? 1 : -1;
			return a.key < b.key === down ? 1 : -1;
		})
		.map(({ action }) => action);
}

function keyOf(action: PlanAction, by: PlanOrder): string | null {
	switch (by) {
		case 'lead':
			return action.leads[0]?.name.toLowerCase() ?? null;
		case 'date':
			return action.dueOn;
		case 'update':
			return action.lastUpdate ? new Date(action.lastUpdate.at).toISOString() : '';
		default:
			return action.rag && ragKeys.includes(action.rag) ? String(worst.indexOf(action.rag)) : null;
	}
}
