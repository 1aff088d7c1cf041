import { daysLate, type PlanAction } from './action.ts';
import { ragKeys, type RagKey } from './rag.ts';
import { addDays, daysBetween, formatDate } from '../dates.ts';
import { ragLabel, type Plan, type PlanArea } from './plan.ts';

/** What a reader of the plan is told of without asking, worst first. */
export const exceptionKinds = ['off-track', 'overdue', 'slipped', 'quiet', 'no-proof'] as const;
export type ExceptionKind = (typeof exceptionKinds)[number];

/** An update that stands: what it says of status and date, and the day on which it was made, by the clock of London. */
export type StandingUpdate = { actionId: string; rag: RagKey | null; on: string; dueFrom: string | null; dueTo: string | null };

export type PlanException = {
	kind: ExceptionKind;
	action: PlanAction;
	area: Pick<PlanArea, 'id' | 'number' | 'title'>;
	why: string;
	/** The same in a few words, for a page that has no more room. */ inShort: string;
};

export const exceptionTitles: Record<ExceptionKind, string> = {
	'off-track': 'Off track',
	overdue: 'Overdue',
	slipped: 'Slipped twice or more',
	quiet: 'No update',
	'no-proof': 'Complete, without proof of difference'
};

/** The rule behind each kind, in a sentence. */
export function exceptionMeaning(kind: ExceptionKind, { updateEvery }: Pick<Plan, 'updateEvery'>): string {
	return {
		'off-track': 'The last update says that the action is off track.',
		overdue: 'The date has passed and the action is not complete.',
		slipped: 'The date was put back at least twice, and the action is not complete.',
		quiet: `Nobody has said how the action stands for more than ${count(updateEvery, 'day')}, as long as the plan allows.`,
		'no-proof': 'It was done. Nobody has recorded what difference it made.'
	}[kind];
}

/**
 * The exceptions of a plan on a day, by kind and then worst first. An action may be there for more than one reason. Updates are those that stand
 * (a corrected one does not), in any order. Nothing is asked of an area that is declined or closed, and no update of a plan that nobody has agreed.
 */
export function exceptionsOf(plan: Plan, updates: StandingUpdate[], day: string): PlanException[] {
	const history = byAction(updates);
	const found = plan.areas
		.filter((area) => area.response !== 'declined' && !area.closure)
		.flatMap(({ id, number, title, actions }) =>
			actions.flatMap((action) =>
				reasonsOf(plan, action, history.get(action.id) ?? [], day).map((reason) => ({ ...reason, action, area: { id, number, title } }))
			)
		);
	return exceptionKinds.flatMap((kind) =>
		found
			.filter((one) => one.kind === kind)
			.toSorted((a, b) => b.weight - a.weight)
			.map(({ weight: _, ...exception }) => exception)
	);
}

/** How often an action was put back: its date moved later, or taken away. Bringing a date forward is no slip. */
export function timesSlipped(updates: Pick<StandingUpdate, 'dueFrom' | 'dueTo'>[]): number {
	return updates.filter(({ dueFrom, dueTo }) => dueFrom !== null && (dueTo === null || dueTo > dueFrom)).length;
}

type Reason = { kind: ExceptionKind; why: string; inShort: string; weight: number };

function reasonsOf(plan: Plan, action: PlanAction, updates: StandingUpdate[], day: string): Reason[] {
	if (isDone(action)) return action.proof ? [] : [{ kind: 'no-proof', why: doneWords(action), inShort: 'done, no proof', weight: 0 }];
	return [offTrack(plan, action, updates), overdue(action, day), slipped(action, updates), quiet(plan, updates, day)].filter(
		(reason): reason is Reason => reason !== null
	);
}

/** Whether somebody has said that an action was done. */
export function isDone(action: Pick<PlanAction, 'rag' | 'completion'>): boolean {
	return action.rag === 'complete' || action.completion !== null;
}

function doneWords({ completion }: PlanAction): string {
	return `${completion ? `Done on ${formatDate(completion.on)}` : 'Done'}. No difference is recorded yet`;
}

function offTrack({ legend }: Plan, action: PlanAction, updates: StandingUpdate[]): Reason | null {
	if (action.rag !== 'off-track') return null;
	const run = updates.slice(updates.findLastIndex((update) => update.rag !== 'off-track') + 1);
	const label = ragLabel(legend, 'off-track');
	return { kind: 'off-track', why: run[0] ? `${label} since ${formatDate(run[0].on)}` : label, inShort: label.toLowerCase(), weight: 0 };
}

function overdue(action: PlanAction, day: string): Reason | null {
	const days = daysLate(action, day);
	return days > 0 && action.dueOn
		? { kind: 'overdue', why: `Due ${formatDate(action.dueOn)}, ${count(days, 'day')} late`, inShort: `${count(days, 'day')} late`, weight: days }
		: null;
}

function slipped(action: PlanAction, updates: StandingUpdate[]): Reason | null {
	const times = timesSlipped(updates);
	if (times < 2) return null;
	const first = action.originalDueOn ? ` First date ${formatDate(action.originalDueOn)},` : '';
	return {
		kind: 'slipped',
		why: `Put back ${times} times.${first} now ${action.dueOn ? formatDate(action.dueOn) : 'no date'}`,
		inShort: `put back ${times} times`,
		weight: times
	};
}

/** An update is asked for again so many days after the last one; before the first, after the plan was agreed. */
function quiet({ agreement, updateEvery }: Plan, updates: StandingUpdate[], day: string): Reason | null {
	if (!agreement) return null;
	const last = updates.at(-1)?.on;
	const days = daysBetween(last ?? agreement.on, day);
	if (days <= updateEvery) return null;
	const since = last ? `Last update on ${formatDate(last)}` : `No update since the plan was agreed on ${formatDate(agreement.on)}`;
	return { kind: 'quiet', why: `${since}, ${count(days, 'day')} ago`, inShort: `no update for ${count(days, 'day')}`, weight: days };
}

/** How many actions had each status at the end of a month, or on the day itself for the month that still runs. */
export type TrendPoint = { month: string; on: string; counts: Record<RagKey | 'none', number> };

/**
 * The last months of the plan, oldest first, at most twelve: how many actions had each status at the end of each, and today. It begins with the month of the
 * first update, or of the agreement where that was earlier. Before its first update an action counts as one without a status.
 */
export function planTrend(plan: Plan, updates: StandingUpdate[], day: string, months = 12): TrendPoint[] {
	const history = byAction(updates);
	const actions = plan.areas.flatMap((area) => area.actions);
	const begun = [plan.agreement?.on, ...updates.map((update) => update.on)].reduce<string>((first, on) => (on && on < first ? on : first), day);
	return monthEnds(day, months)
		.filter((on) => on >= begun)
		.map((on) => {
			const counts: TrendPoint['counts'] = { ...emptyCounts };
			for (const action of actions) {
				const rag = on === day ? action.rag : history.get(action.id)?.findLast((update) => update.on <= on)?.rag;
				counts[rag ?? 'none'] += 1;
			}
			return { month: on.slice(0, 7), on, counts };
		});
}

/** The statuses that a trend has anything to say of, in the words of the legend; one that the plan now does without, only where it once was. */
export function trendLines(plan: Pick<Plan, 'legend'>, trend: TrendPoint[]): { key: RagKey | 'none'; label: string; counts: number[] }[] {
	const inLegend = (key: RagKey) => plan.legend.some((entry) => entry.key === key);
	return ([...ragKeys, 'none'] as const)
		.map((key) => ({ key, label: ragLabel(plan.legend, key === 'none' ? null : key), counts: trend.map((point) => point.counts[key]) }))
		.filter(({ key, counts }) => (key !== 'none' && inLegend(key)) || counts.some((count) => count > 0));
}

const emptyCounts = { ...Object.fromEntries(ragKeys.map((key) => [key, 0])), none: 0 } as TrendPoint['counts'];

/** The last day of each of the months before that of `day`, then `day`; oldest first. */
function monthEnds(day: string, months: number): string[] {
	const ends = [day];
	for (let first = `${day.slice(0, 7)}-01`; ends.length < months;) {
		const end = addDays(first, -1);
		ends.unshift(end);
		first = `${end.slice(0, 7)}-01`;
	}
	return ends;
}

function byAction(updates: StandingUpdate[]): Map<string, StandingUpdate[]> {
	return Map.groupBy(
		updates.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
		(update) => update.actionId
	);
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
