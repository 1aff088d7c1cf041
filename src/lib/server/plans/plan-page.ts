import { daysLate, linkedPlans, type PlanAction } from '#domain/plan/action.ts';
import { today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import { countByRag, type Plan } from '#domain/plan/plan.ts';
import { passesFilter, readPlanFilter, readPlanSort, sortActions } from '#domain/plan/view.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { askedFor, planAsked } from './days/plan-asked.ts';
import { readPlan } from './read-plan.ts';
import { panelOf } from './updates/panel.ts';

/**
 * The plan as its page shows it: what stands in the address decides the day, the filters, the order, the closed areas and the action whose panel is open.
 * One query, two with a panel. Throws NotAllowed without `plan:read`, NotFound for an action that is not in the plan.
 */
export async function planPage(db: Database, review: ReviewAccess, query: URLSearchParams) {
	const { plan, past } = await planAsked(db, review, askedFor(query));
	const day = past?.on ?? today();
	const actions = plan.areas.flatMap((area) => area.actions);
	const filter = readPlanFilter(query);
	const filtered = Object.values(filter).some(Boolean);
	const sort = readPlanSort(query);
	const closed = new Set((query.get('closed') ?? '').split(',').filter(Boolean));
	const groups = plan.areas
		.map((area) => ({ area, actions: area.actions.filter((action) => passesFilter(action, filter, day)), open: !closed.has(String(area.number)) }))
		.filter((group) => !filtered || group.actions.length > 0);
	const shown = groups.flatMap((group) => group.actions);

	const { areas: _areas, ...about } = plan;
	return {
		plan: about,
		past,
		groups,
		sort,
		/** Every action that is shown, in one list, where the page asks for another order than the plan's own. */
		inOrder: sort.by === 'number' && !sort.down ? null : sortActions(shown, sort),
		filter,
		filtered,
		counts: countByRag(actions, plan.legend),
		overdue: overdueOf(actions, day),
		choices: choicesOf(plan, actions),
		total: { actions: actions.length, areas: plan.areas.length, shown: shown.length, mine: actions.filter((action) => action.mine).length },
		lastUpdate: actions.flatMap((action) => action.lastUpdate ?? []).sort((a, b) => Date.parse(b.at) - Date.parse(a.at))[0] ?? null,
		today: day,
		panel: past ? null : await panelOf(db, review, plan, query.get('action'), query.get('check'))
	};
}

/** How many actions are late, and the one that is latest. */
function overdueOf(actions: PlanAction[], day: string) {
	const late = actions.map((action) => ({ number: action.number, days: daysLate(action, day) })).filter(({ days }) => days > 0);
	const [oldest] = late.toSorted((a, b) => b.days - a.days);
	return { count: late.length, oldest: oldest ?? null };
}

/** What the filters can be set to: only what is in the plan. */
function choicesOf(plan: Plan, actions: PlanAction[]) {
	const leading = new Set(actions.flatMap((action) => action.leads.map((post) => post.id)));
	return {
		areas: plan.areas.map(({ id, number, title }) => ({ value: id, label: `${number}. ${title.length > 60 ? `${title.slice(0, 57).trimEnd()}…` : title}` })),
		leads: plan.posts.filter((post) => leading.has(post.id)).map(({ id, name }) => ({ value: id, label: name })),
		plans: [...new Set(actions.flatMap(linkedPlans))]
			.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
			.map((name) => ({ value: name, label: name }))
	};
}

/** One action on a page of its own. Two queries. Throws NotAllowed without `plan:read`, NotFound outside this review. */
export async function readActionPage(db: Database, review: ReviewAccess, actionId: string, check: string | null = null) {
	const plan = await readPlan(db, review);
	const panel = await panelOf(db, review, plan, actionId, check);
	if (!panel) throw new NotFound('action');
	return { panel };
}
