import type { RagKey } from './rag.ts';
import { addDays, daysBetween, today } from '../dates.ts';

/** An open action of someone's, wherever its review is, with what decides whether something is asked of them now. */
export type MyAction = {
	id: string;
	reviewId: string;
	/** The host's name, and the title of the review. */
	host: string;
	review: string;
	number: string;
	text: string;
	rag: RagKey | null;
	/** The status in the plan's own word. */
	label: string;
	dueOn: string | null;
	timescale: string;
	lastUpdateAt: string | null;
	/** The day on which the plan was agreed; null while nobody has. */
	agreedOn: string | null;
	updateEvery: number;
	remindBefore: number;
	/** Theirs by a post; otherwise the host lead's, since nobody who signs in holds its posts. */
	held: boolean;
};

export type Asked = 'due' | 'overdue' | 'waiting' | 'nothing';

/**
 * What an action asks of its people on a day: overdue from the day after its date; due from so many days before it as the plan says; waiting when the last update
 * (or the agreement of the plan, where there is none) is longer ago than the plan's interval.
 */
export function askedOf(action: Pick<MyAction, 'dueOn' | 'lastUpdateAt' | 'agreedOn' | 'updateEvery' | 'remindBefore'>, day: string): Asked {
	if (action.dueOn && action.dueOn < day) return 'overdue';
	if (action.dueOn && action.dueOn <= addDays(day, action.remindBefore)) return 'due';
	const since = action.lastUpdateAt ? today(new Date(action.lastUpdateAt)) : action.agreedOn;
	return since && daysBetween(since, day) > action.updateEvery ? 'waiting' : 'nothing';
}

/** The actions by what they ask, each list with the most pressing first. */
export function sortAsked(actions: MyAction[], day: string): Record<Asked, MyAction[]> {
	const lists: Record<Asked, MyAction[]> = { due: [], overdue: [], waiting: [], nothing: [] };
	for (const action of actions) lists[askedOf(action, day)].push(action);
	const byDate = (a: MyAction, b: MyAction) => ((a.dueOn ?? '9999') < (b.dueOn ?? '9999') ? -1 : 1);
	const quiet = (a: MyAction, b: MyAction) => ((a.lastUpdateAt ?? '') < (b.lastUpdateAt ?? '') ? -1 : 1);
	return {
		due: lists.due.toSorted(byDate),
		overdue: lists.overdue.toSorted(byDate),
		waiting: lists.waiting.toSorted(quiet),
		nothing: lists.nothing.toSorted(byDate)
	};
}
