import * as v from 'valibot';
import type { PlanAction } from './action.ts';
import { formatDate, isDate } from '../dates.ts';
import { peersViews, type PeersViewKey, type PlanArea } from './plan.ts';
import { formId, optionalDate, optionalText, requiredText, rowVersion } from '../review.ts';

/** How many months after the visit the two sides usually look again. */
export const progressMonths = [6, 12] as const;
export type ProgressMonths = (typeof progressMonths)[number];

/** One progress review with how far each side has come. */
export type ProgressReview = {
	id: string;
	months: number;
	plannedOn: string;
	heldOn: string | null;
	version: number;
	/** Areas for which the host has written its position. */
	positions: number;
	/** Areas on which the peers have given a view; only for those who read drafts. */
	views: number | null;
	letter: { started: boolean; sharedAt: string | null; issuedAt: string | null };
};

/** What the host says of one area for a progress review. */
export type Position = { done: string; difference: string; next: string; version: number };

/** What the peers say of one area at a progress review. */
export type ProgressView = { view: PeersViewKey; words: string; by: string; at: string; version: number };

/** The same day so many months later; the last day of the month where there is no such day. Throws RangeError when the text is no date. */
export function monthsAfter(date: string, months: number): string {
	if (!isDate(date)) throw new RangeError(`Not a date: ${date}`);
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0));
	return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay.getUTCDate()))).toISOString().slice(0, 10);
}

/** "6-month progress review". */
export function progressName(months: number): string {
	return `${months}-month progress review`;
}

/** Whether everything of an area was done and seen to make a difference. An area without actions proves nothing. */
export function isProven(area: { actions: Pick<PlanAction, 'completion' | 'proof'>[] }): boolean {
	return area.actions.length > 0 && area.actions.every((action) => action.completion && action.proof);
}

/** What an area still lacks before it is proven, in words that follow a colon; empty when nothing. */
export function missingProof(area: { actions: Pick<PlanAction, 'completion' | 'proof' | 'number'>[] }): string {
	if (area.actions.length === 0) return 'it has no actions';
	const open = area.actions.filter((action) => !action.completion).map((action) => action.number);
	const unproven = area.actions.filter((action) => action.completion && !action.proof).map((action) => action.number);
	return [
		...(open.length > 0 ? [`${numbers(open)} ${open.length === 1 ? 'is' : 'are'} not complete`] : []),
		...(unproven.length > 0 ? [`${numbers(unproven)} ${unproven.length === 1 ? 'has' : 'have'} no proof of difference`] : [])
	].join(', and ');
}

function numbers(all: string[]): string {
	const named = all.length === 1 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
	return `${all.length === 1 ? 'action' : 'actions'} ${named}`;
}

/** A position to start from, made of what the plan holds: what was done, what was seen, what is still to come. The host words it anew. */
export function startOfPosition(area: PlanArea): Position {
	const of = (actions: PlanAction[], words: (action: PlanAction) => string) => actions.map((action) => `${action.number} ${words(action)}`.trim()).join('\n');
	const done = area.actions.filter((action) => action.completion || action.progress);
	const next = area.actions.filter((action) => !action.completion);
	return {
		done: of(done, ({ progress, completion }) =>
			[progress.replace(/([^.!?])$/, '$1.'), completion ? `Done on ${formatDate(completion.on)}.` : ''].filter(Boolean).join(' ')
		),
		difference: of(
			area.actions.filter((action) => action.proof),
			({ proof }) => proof?.words ?? ''
		),
		next: of(next, ({ text, dueOn }) => `${text.split('\n')[0]}${dueOn ? `, by ${formatDate(dueOn)}` : ''}`),
		version: 0
	};
}

const plannedOn = v.pipe(v.optional(v.string(), ''), v.trim(), v.check(isDate, 'Enter the date of the progress review, such as 14 March 2026'));

export const progressDateForm = v.object({
	id: formId,
	months: v.pipe(v.string('Choose 6 or 12 months'), v.transform(Number), v.picklist(progressMonths, 'Choose 6 or 12 months')),
	version: rowVersion,
	plannedOn
});

export const heldForm = v.object({ id: formId, version: rowVersion, heldOn: optionalDate('The day it was held') });

export const positionForm = v.object({
	areaId: formId,
	version: rowVersion,
	done: optionalText('what was done', 6000),
	difference: optionalText('what difference it made', 6000),
	next: optionalText('what comes next', 6000)
});

export const progressViewForm = v.object({
	areaId: formId,
	version: rowVersion,
	view: v.picklist(peersViews, 'Choose addressed, partly, not yet or not seen'),
	words: optionalText('what the peers saw', 6000)
});

export const closeForm = v.object({
	proven: v.picklist(['yes', 'no'], 'Open the page again, then send it'),
	closedOn: v.pipe(v.optional(v.string(), ''), v.trim(), v.check(isDate, 'Enter the day it was closed, such as 14 March 2026')),
	words: requiredText('Say what was seen to be different, or why the area is closed', 'the words', 4000),
	carriedOnBy: optionalText('who carries it on', 300)
});

export const reopenForm = v.object({ reason: requiredText('Say why the area is opened again', 'the reason', 1000) });

export type ProgressDate = v.InferOutput<typeof progressDateForm>;
export type Held = v.InferOutput<typeof heldForm>;
export type GivenPosition = v.InferOutput<typeof positionForm>;
export type GivenProgressView = v.InferOutput<typeof progressViewForm>;
export type AreaClose = v.InferOutput<typeof closeForm>;
