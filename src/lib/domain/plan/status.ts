import type { PlanAction } from './action.ts';
import type { RagKey, Suggestion } from './rag.ts';
import type { MeasureStanding } from './measure-standing.ts';
import { daysBetween, formatDate, today } from '../dates.ts';
import { ragLabel, withinLegend, type Legend } from './legend.ts';

export type StatusFacts = {
	rag: RagKey | null;
	dueOn: string | null;
	completion: { by: string; on: string } | null;
	/** When the last update was made (an instant); null when there is none. */
	lastUpdateAt: string | null;
	timesMoved: number;
	measures?: MeasureStanding[] | undefined;
	/** Days between updates, and days before its date from which an action must be on track, as the plan agreed them. */
	updateEvery: number;
	remindBefore: number;
};

/** The intervals that a plan has until it agrees its own. */
export const usualIntervals = { updateEvery: 30, remindBefore: 14 };

/**
 * The status that the dates and readings of an action suggest on a day. The first rule that holds gives it: done, date passed, target missed, due soon and not
 * on track, moved twice, worse than its baseline, no update for the agreed interval, not begun. A person decides; choosing better than this asks for a reason.
 */
export function suggestStatus(facts: StatusFacts, day: string): Suggestion {
	const { dueOn, completion, timesMoved, rag } = facts;
	if (completion) return { rag: 'complete', rule: `It was done on ${formatDate(completion.on)}` };
	if (dueOn && dueOn < day) return { rag: 'off-track', rule: `The date passed ${days(daysBetween(dueOn, day))} ago` };
	const missed = facts.measures?.find((measure) => missedTarget(measure, day));
	if (missed) return { rag: 'off-track', rule: `${missed.name}: the target date passed and the target is not met` };
	const left = dueOn ? daysBetween(day, dueOn) : null;
	if (left !== null && left <= facts.remindBefore && rag !== 'on-track' && rag !== 'complete')
		return { rag: 'at-risk', rule: `${left === 0 ? 'It is due today' : `It is due in ${days(left)}`} and is not on track` };
	if (timesMoved >= 2) return { rag: 'at-risk', rule: `Its date was moved ${timesMoved === 2 ? 'twice' : `${timesMoved} times`}` };
	const worse = facts.measures?.find((measure) => worseThanBaseline(measure));
	if (worse) return { rag: 'at-risk', rule: `${worse.name}: the last reading is worse than where it began` };
	const quiet = facts.lastUpdateAt ? daysBetween(today(new Date(facts.lastUpdateAt)), day) : null;
	if (quiet !== null && quiet > facts.updateEvery)
		return { rag: 'at-risk', rule: `There was no update for ${days(quiet)}; one was agreed every ${days(facts.updateEvery)}` };
	if (quiet === null && (rag === null || rag === 'not-started')) return { rag: 'not-started', rule: 'There was no update yet' };
	return { rag: 'on-track', rule: 'No date has passed, and updates come as agreed' };
}

/** What the rules suggest for an action of a plan as it stands on a day, in the statuses that the plan's legend has. */
export function suggestFor(
	action: Pick<PlanAction, 'rag' | 'dueOn' | 'completion' | 'lastUpdate' | 'timesMoved' | 'measures'>,
	plan: { updateEvery: number; remindBefore: number; legend?: Legend },
	day: string
): Suggestion {
	const { rag, dueOn, completion, timesMoved, measures } = action;
	const { updateEvery, remindBefore } = plan;
	const facts = { rag, dueOn, completion, timesMoved, measures, lastUpdateAt: action.lastUpdate?.at ?? null, updateEvery, remindBefore };
	const suggested = suggestStatus(facts, day);
	return plan.legend ? { ...suggested, rag: withinLegend(plan.legend, suggested.rag) } : suggested;
}

const rungs: Record<RagKey, number> = { 'off-track': 0, 'at-risk': 1, 'not-started': 1, 'on-track': 2, complete: 3 };

/** Whether a person's status is better than the rules suggest. "Complete" is never: whoever says it says that it was done. */
export function betterThan(chosen: RagKey | null, suggested: RagKey): boolean {
	if (chosen === null || chosen === 'complete' || suggested === 'not-started') return false;
	return rungs[chosen] > rungs[suggested];
}

/** "The date passed 12 days ago: off track", with the plan's own word for the status. */
export function inWords({ rag, rule }: Suggestion, legend: Legend): string {
	return `${rule}: ${ragLabel(legend, rag).toLowerCase()}`;
}

function missedTarget({ direction, latest, target, targetOn }: MeasureStanding, day: string): boolean {
	if (latest === null || target === null || !targetOn || targetOn >= day) return false;
	return direction === 'higher' ? latest < target : latest > target;
}

function worseThanBaseline({ direction, baseline, latest }: MeasureStanding): boolean {
	if (latest === null || baseline === null) return false;
	return direction === 'higher' ? latest < baseline : latest > baseline;
}

function days(count: number): string {
	return `${count} ${count === 1 ? 'day' : 'days'}`;
}
