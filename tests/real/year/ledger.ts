import type { RealPlan } from '../plan-004.ts';

export type Rag = 'complete' | 'on-track' | 'at-risk' | 'off-track' | 'not-started';
export const rags: Rag[] = ['complete', 'on-track', 'at-risk', 'off-track', 'not-started'];

/** An update as it was sent, of an action by its number in the plan; a correction is written over it. Days are YYYY-MM-DD. */
export type Sent = { action: string; on: string; rag: Rag; words: string; newDate?: string; doneOn?: string };
type Move = { on: string; from: string; to: string };
type Action = { number: string; area: number; due: string | undefined; firstDue: string | undefined; moves: Move[] };

/** What the plan allows between two updates, in days. */
const allowedDays = 30;
const dayMs = 86_400_000;

/**
 * Everything that was put in over the year, as it was put in, and what follows from it: the figures that a report must show, worked out from nothing but these
 * records. No line of the product is used.
 */
export class Ledger {
	readonly actions: Action[];
	readonly updates: Sent[] = [];
	readonly proofs = new Map<string, string>();
	/** Readings by the name of their measure, each in the words in which it may be published. */
	readonly readings: { measure: string; on: string; words: string }[] = [];
	readonly closed = new Map<number, string>();
	agreedOn = '';

	constructor(plan: RealPlan) {
		this.actions = plan.areas.flatMap(({ actions }, area) =>
			actions.map((_, index) => ({ number: `${area + 1}.${index + 1}`, area: area + 1, due: undefined, firstDue: undefined, moves: [] }))
		);
	}

	add(area: number): string {
		const number = `${area}.${this.actions.filter((action) => action.area === area).length + 1}`;
		const after = this.actions.findLastIndex((action) => action.area === area);
		this.actions.splice(after + 1, 0, { number, area, due: undefined, firstDue: undefined, moves: [] });
		return number;
	}

	/** A date for an action: its first, or one more change of it. */
	setDate(number: string, to: string, on: string): void {
		const action = this.action(number);
		if (action.due && action.due !== to) action.moves.push({ on, from: action.due, to });
		action.due = to;
		action.firstDue ??= to;
	}

	record(sent: Sent): Sent {
		if (sent.newDate) this.setDate(sent.action, sent.newDate, sent.on);
		this.updates.push(sent);
		return sent;
	}

	action(number: string): Action {
		const found = this.actions.find((action) => action.number === number);
		if (!found) throw new Error(`There is no action ${number}`);
		return found;
	}

	/** The date that an action had at the end of a day. */
	dueOn(number: string, day: string): string | undefined {
		const { moves, due } = this.action(number);
		const by = moves.findLast(({ on }) => on <= day);
		return by?.to ?? moves[0]?.from ?? due;
	}

	/** What an action's newest update by the end of a day says of it. */
	ragOn(number: string, day: string): Rag | undefined {
		return this.updates.findLast((sent) => sent.action === number && sent.on <= day)?.rag;
	}

	isDone(number: string, day: string): boolean {
		return this.ragOn(number, day) === 'complete';
	}

	isLate({ number, due }: Action, day: string): boolean {
		return due !== undefined && due < day && !this.isDone(number, day);
	}

	/** How many of some actions have each status on a day, are late, are done, and are proven. */
	figures(day: string, area?: number) {
		const of = this.actions.filter((action) => area === undefined || action.area === area);
		const withStatus = (rag: Rag | undefined) => of.filter(({ number }) => this.ragOn(number, day) === rag).length;
		const done = of.filter(({ number }) => this.isDone(number, day));
		return {
			actions: of.length,
			byRag: rags.map(withStatus),
			none: withStatus(undefined),
			overdue: of.filter((action) => this.isLate(action, day)).length,
			done: done.length,
			proven: done.filter(({ number }) => this.proofs.has(number)).length
		};
	}

	/** The numbers of the actions that do not go to plan on a day, by reason, each with how far it went: days late, times put back, days without a word. */
	exceptions(day: string) {
		const open = this.actions.filter(({ area }) => !this.closed.has(area));
		const undone = open.filter(({ number }) => !this.isDone(number, day));
		const lastWord = ({ number, moves }: Action) =>
			[this.updates.findLast((sent) => sent.action === number), moves.at(-1)]
				.flatMap((one) => one?.on ?? [])
				.toSorted()
				.at(-1);
		const quietFor = (action: Action) => days(lastWord(action) ?? this.agreedOn, day);
		const putBack = ({ moves }: Action) => moves.filter(({ from, to }) => to > from).length;
		const reason = (actions: Action[], how: (action: Action) => number) => new Map(actions.map((action) => [action.number, how(action)]));
		return {
			offTrack: reason(
				undone.filter(({ number }) => this.ragOn(number, day) === 'off-track'),
				() => 0
			),
			overdue: reason(
				undone.filter((action) => this.isLate(action, day)),
				({ due }) => days(due ?? day, day)
			),
			slipped: reason(
				undone.filter((action) => putBack(action) >= 2),
				putBack
			),
			quiet: reason(
				undone.filter((action) => quietFor(action) > allowedDays),
				quietFor
			),
			noProof: reason(
				open.filter(({ number }) => this.isDone(number, day) && !this.proofs.has(number)),
				() => 0
			)
		};
	}

	/** How many actions had each status at the end of each month of the plan, at most twelve with the one that runs; the last line has no status. */
	trend(day: string): number[][] {
		const first = [this.agreedOn, ...this.updates.map(({ on }) => on)].toSorted()[0] ?? day;
		const ends = [day];
		for (let end = lastOfMonthBefore(day); end >= first && ends.length < 12; end = lastOfMonthBefore(end)) ends.unshift(end);
		return [...rags, undefined].map((rag) => ends.map((end) => this.actions.filter(({ number }) => this.ragOn(number, end) === rag).length));
	}

	/**
	 * Whether a status is better than dates suggest, so that a reason must come with it: the date has passed; or it is near and the action is not on track yet;
	 * or it was put off twice.
	 */
	isBetterThanDates({ action: number, on, rag, newDate }: Sent): boolean {
		if (rag === 'complete') return false;
		const { due: before, moves } = this.action(number);
		const due = newDate ?? before;
		if (due && due < on) return rag !== 'off-track';
		const near = due !== undefined && days(on, due) <= 14 && !['on-track', 'complete'].includes(this.ragOn(number, on) ?? '');
		const timesMoved = moves.length + (newDate && before && newDate !== before ? 1 : 0);
		return rag === 'on-track' && (near || timesMoved >= 2);
	}
}

/** Whole days from one day to another. */
export function days(from: string, to: string): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
}

/** The day so many days later. */
export function after(day: string, count: number): string {
	return new Date(Date.parse(day) + count * dayMs).toISOString().slice(0, 10);
}

function lastOfMonthBefore(day: string): string {
	return after(`${day.slice(0, 7)}-01`, -1);
}
