import * as v from 'valibot';
import { daysBetween, formatDate } from '../dates.ts';
import { chosenFiles } from '../file.ts';
import type { Post } from './post.ts';
import type { ActionMeasure } from './measure-standing.ts';
import { readingsInUpdate } from './measure.ts';
import { ragKeys, type RagKey, type Suggestion } from './rag.ts';
import { formId, optionalDate, optionalId, optionalText, requiredText, rowVersion, ticked } from '../review.ts';

/** One row of the plan: an action, or several that share their cells. Any cell but the first may be empty. */
export type PlanAction = {
	id: string;
	areaId: string;
	/** "2.1": the second area's first action, in the order of the plan. */
	number: string;
	text: string;
	/** The action's own lead posts; empty where it takes those of its area. */
	ownLeads: Post[];
	leads: Post[];
	responsible: Post[];
	evidenceOfSuccess: string;
	timescale: string;
	dueOn: string | null;
	originalDueOn: string | null;
	/** How often the date was changed. */
	timesMoved: number;
	otherPlans: string;
	progress: string;
	rag: RagKey | null;
	completion: { by: string; on: string } | null;
	proof: { words: string; by: string; at: string; readingId?: string | null } | null;
	/** The newest update that stands; a corrected one gives way to its correction. */
	lastUpdate: { by: string; at: string; betterReason?: string } | null;
	/** Where the measures of the action stand, for the suggested status. */
	measures?: ActionMeasure[];
	/** What dates and readings suggest, where the person's status is better than that. */
	ruleSays?: Suggestion | null;
	version: number;
	/** Whether the reader holds one of its posts today. */
	mine: boolean;
};

/** A change that someone put on record: a status with words, a changed date with its reason, or both. */
export type ActionUpdate = {
	id: string;
	/** Null where it only moved the date of an action without a status. */
	rag: RagKey | null;
	progress: string;
	willHelp: string;
	dueFrom: string | null;
	dueTo: string | null;
	dueReason: string;
	by: string;
	at: string;
	/** The post for which it was recorded, a partner's for example; '' where the person spoke for themselves. */
	onBehalfOf: string;
	/** What the rules suggested at the time; null before they were kept. */
	suggested: RagKey | null;
	/** Why the person's status is better than that. */
	betterReason: string;
	/** When it was written, where it stands in the place of one that it corrects. */
	correctedAt: string | null;
	redacted: { by: string; at: string; reason: string } | null;
	files: UpdateFile[];
	/** Someone looked at what may name somebody in its words, and kept it. */
	wordsKept?: boolean;
	/** What it said before it was corrected, newest first. */
	was: ActionUpdate[];
};

/** A word between the people of the host about an action. */
export type ActionComment = { id: string; words: string; by: string; at: string; redacted: ActionUpdate['redacted'] };

export type UpdateFile = { id: string; name: string; mediaType: string; bytes: number };
/** A file that shows a difference; `earlier` ones showed what older proof said. */
export type ProofFile = UpdateFile & { earlier: boolean };

const posts = v.optional(v.array(formId), []);
const dueReason = optionalText('the reason', 1000);
const ragKey = v.picklist(ragKeys, 'Choose a status');

const actionFields = {
	areaId: v.pipe(v.string('Choose an area for improvement'), v.uuid('Choose an area for improvement')),
	text: requiredText('Enter the action', 'the action', 4000),
	leads: posts,
	newLeads: optionalText('the list of lead posts', 4000),
	responsible: posts,
	newResponsible: optionalText('the list of responsible posts', 4000),
	evidenceOfSuccess: optionalText('the evidence of success', 4000),
	timescale: optionalText('the timescale', 4000),
	dueOn: optionalDate('The date'),
	otherPlans: optionalText('the links to other plans', 4000)
};

export const newActionForm = v.object({
	id: formId,
	...actionFields,
	progress: optionalText('the progress', 4000),
	// "Complete" has a person and a day behind it, so it comes with an update.
	rag: v.pipe(
		v.optional(v.picklist(['', 'on-track', 'at-risk', 'off-track', 'not-started'] as const, 'Choose a status'), ''),
		v.transform((key) => key || null)
	)
});
export const actionForm = v.object({ version: rowVersion, ...actionFields, dueReason });

const saidInUpdate = {
	rag: v.pipe(v.optional(v.string(), ''), ragKey),
	progress: requiredText('Enter what has changed', 'what has changed', 4000),
	willHelp: optionalText('what stands in the way', 4000),
	newDate: optionalDate('The new date'),
	dueReason,
	doneOn: optionalDate('The day it was done')
};
/** How many updates the action had when the page was drawn; null where the form does not say. */
const seenUpdates = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => (/^\d+$/.test(text) ? Number(text) : null))
);
const betterReason = optionalText('the reason', 1000);

export const updateForm = v.object({
	id: formId,
	actionId: formId,
	...saidInUpdate,
	betterReason,
	onBehalfOf: optionalId,
	files: chosenFiles,
	seen: seenUpdates,
	...readingsInUpdate
});

/** An update again, as it should have been; it stands in the place of the one that it corrects. */
export const correctionForm = v.object({ id: formId, ...saidInUpdate, betterReason, files: chosenFiles });

/** Taking out words that should not stand anywhere, with the reason that stays. */
/** `to` is where the page leads on to, after words that may name somebody are kept. */
export const keepWordsForm = v.object({ to: v.optional(v.string(), '') });
export const redactionForm = v.object({
	reason: requiredText('Say why the words are taken out, without repeating them', 'the reason', 500),
	files: ticked
});

export const proofForm = v.object({
	actionId: formId,
	words: requiredText('Enter what was seen to be different, and how you know', 'the proof', 4000),
	readingId: optionalId,
	files: chosenFiles
});

export const commentForm = v.object({ id: formId, words: requiredText('Write the comment', 'the comment', 4000) });
export const commentRedactionForm = v.object({
	commentId: formId,
	reason: requiredText('Say why the words are taken out, without repeating them', 'the reason', 500)
});

export const actionChoice = v.object({ actionId: formId });
export const actionMove = v.object({ actionId: formId, direction: v.picklist(['up', 'down'], 'Choose up or down') });

export type NewAction = v.InferOutput<typeof newActionForm>;
export type ActionChange = v.InferOutput<typeof actionForm>;
type UpdateFields = v.InferOutput<typeof updateForm>;
type Added = 'betterReason' | 'onBehalfOf' | 'files' | 'seen' | keyof typeof readingsInUpdate;
export type NewUpdate = Omit<UpdateFields, Added> & Partial<Pick<UpdateFields, Added>>;
export type Correction = v.InferOutput<typeof correctionForm>;
type ProofFields = v.InferOutput<typeof proofForm>;
export type NewProof = Pick<ProofFields, 'actionId' | 'words'> & Partial<ProofFields>;
export type Redaction = v.InferOutput<typeof redactionForm>;

/** How many days an action is late on a day: 0 when it is done, has no date, or its date has not passed. */
export function daysLate(action: Pick<PlanAction, 'rag' | 'dueOn' | 'completion'>, day: string): number {
	if (!action.dueOn || action.completion || action.rag === 'complete' || action.dueOn >= day) return 0;
	return daysBetween(action.dueOn, day);
}

/** Whether an action's date is later than the first one it had, or was given up. */
export function hasSlipped({ dueOn, originalDueOn }: Pick<PlanAction, 'dueOn' | 'originalDueOn'>): boolean {
	return originalDueOn !== null && (dueOn === null || dueOn > originalDueOn);
}

/** Whether an action is said to be done while nothing says that it made a difference. */
export function isUnproven({ rag, completion, proof }: Pick<PlanAction, 'rag' | 'completion' | 'proof'>): boolean {
	return (rag === 'complete' || completion !== null) && proof === null;
}

/** The timescale cell: what was written, then the date where it says more, and the first date where it was moved. Never lost, never twice. */
export function timescaleLines(action: Pick<PlanAction, 'timescale' | 'dueOn' | 'originalDueOn'>): string[] {
	const written = lines(action.timescale);
	const { dueOn: due, originalDueOn: first } = action;
	const says = (date: string) => action.timescale.includes(formatDate(date));
	const moved = first !== null && due !== first;
	if (moved) {
		const now = due ? `${written.length > 0 ? 'Now ' : ''}${formatDate(due)}` : 'No date now';
		return [...written, now, ...(says(first) ? [] : [`First date ${formatDate(first)}`])];
	}
	return due && !says(due) ? [...written, formatDate(due)] : written;
}

/** The plans an action is linked to, each by itself: a cell holds them a line each or between semicolons. */
export function linkedPlans(action: Pick<PlanAction, 'otherPlans'>): string[] {
	return action.otherPlans
		.split(/[;\n]/)
		.map((name) => name.trim())
		.filter((name) => name !== '' && !/^(n\/a|none)$/i.test(name));
}

/** The lines of a cell, without empty ones. */
export function lines(cell: string): string[] {
	return cell
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);
}

const ladder: Partial<Record<RagKey, number>> = { 'off-track': 0, 'at-risk': 1, 'on-track': 2, complete: 3 };

/** Which way an action is going, and for how many updates in a row; `updates` newest first. "Not started" is no rung, nor is no status: it ends the run. */
export function trendOf(updates: Pick<ActionUpdate, 'rag'>[]): { direction: 'better' | 'worse'; updates: number } | null {
	const rungs = updates.map(({ rag }) => (rag ? ladder[rag] : undefined));
	const step = (index: number) => {
		const [later, earlier] = [rungs[index], rungs[index + 1]];
		return later === undefined || earlier === undefined ? 0 : Math.sign(later - earlier);
	};
	const first = step(0);
	if (first === 0) return null;
	let run = 1;
	while (step(run) === first) run += 1;
	return { direction: first > 0 ? 'better' : 'worse', updates: run };
}
