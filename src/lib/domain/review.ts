import * as v from 'valibot';
import { isDate } from './dates.ts';
import { stages, type Stage } from './stage.ts';

/** A date of a form: empty becomes null; an impossible one says which field it is. `name` reads as in "the date of the visit". */
export const optionalDate = (name: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.transform((value) => value || null),
		v.check((value) => value === null || isDate(value), `${name} must be a real date, such as 14 March 2026`)
	);

/** The id that a form carries for the thing it makes. */
export const formId = v.pipe(v.string(), v.uuid('Open the form again, then send it'));

/** The version of the row that the page was drawn from; 0 for one that was not there. */
export const rowVersion = v.pipe(v.optional(v.string(), '0'), v.transform(Number), v.integer('Open the page again, then save'));

/** Text that must be there. `ask` says what to enter; `name` reads as in "the title". */
export const requiredText = (ask: string, name: string, max: number) =>
	v.pipe(v.optional(v.string(), ''), v.trim(), v.nonEmpty(ask), v.maxLength(max, `Shorten ${name} to ${max.toLocaleString('en-GB')} characters`));

/** Text that may be left empty. */
export const optionalText = (name: string, max: number) =>
	v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(max, `Shorten ${name} to ${max.toLocaleString('en-GB')} characters`));

/** A count that may be left empty; null then. `name` opens the sentence, as in "The number of people met". */
export const optionalCount = (name: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.check((value) => value === '' || (/^\d{1,6}$/.test(value) && Number(value) <= 100_000), `${name} must be a whole number, such as 12`),
		v.transform((value) => (value === '' ? null : Number(value)))
	);

/** The id of something that may be chosen or not; null when not. */
export const optionalId = v.pipe(
	v.optional(v.string(), ''),
	v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'Choose one from the list'),
	v.transform((value) => value || null)
);

/** A box that may be ticked: the browser sends its value or nothing. */
export const ticked = v.pipe(
	v.optional(v.string(), ''),
	v.transform((value) => value !== '')
);

/** Several things chosen at once in a list. */
export const chosenIds = (ask: string) =>
	v.pipe(v.optional(v.array(v.pipe(v.string(), v.uuid(ask))), []), v.minLength(1, ask), v.maxLength(500, 'Choose up to 500 at once'));

export const reviewForm = v.pipe(
	v.object({
		id: formId,
		authorityCode: v.pipe(v.string(), v.nonEmpty('Choose the host authority')),
		frameworkKey: v.pipe(v.string(), v.nonEmpty('Choose a framework')),
		title: requiredText('Enter a title for the review', 'the title', 120),
		visitStart: optionalDate('The first day of the visit'),
		visitEnd: optionalDate('The last day of the visit')
	}),
	v.forward(
		v.partialCheck(
			[['visitStart'], ['visitEnd']],
			(form) => !form.visitStart || !form.visitEnd || form.visitEnd >= form.visitStart,
			'The last day of the visit must be the same as or after the first day'
		),
		['visitEnd']
	)
);

export type NewReview = v.InferOutput<typeof reviewForm>;

/** The visit: title, dates, background and people met. Dates follow each other: visit, feedback, draft with the host, letter issued. */
export const visitForm = v.pipe(
	v.object({
		version: rowVersion,
		title: requiredText('Enter a title for the review', 'the title', 120),
		visitStart: optionalDate('The first day of the visit'),
		visitEnd: optionalDate('The last day of the visit'),
		feedbackOn: optionalDate('The date of the feedback'),
		draftDue: optionalDate('The date for the draft letter'),
		issueDue: optionalDate('The date for the issued letter'),
		background: optionalText('the background', 20_000),
		peopleMet: optionalCount('The number of people met')
	}),
	v.forward(
		v.partialCheck(
			[['visitStart'], ['visitEnd']],
			(form) => inOrder(form.visitStart, form.visitEnd),
			'The last day of the visit must be the same as or after the first day'
		),
		['visitEnd']
	),
	v.forward(
		v.partialCheck(
			[['visitStart'], ['feedbackOn']],
			(form) => inOrder(form.visitStart, form.feedbackOn),
			'The feedback cannot be before the first day of the visit'
		),
		['feedbackOn']
	),
	v.forward(
		v.partialCheck([['visitEnd'], ['draftDue']], (form) => inOrder(form.visitEnd, form.draftDue), 'The draft letter cannot be due before the visit ends'),
		['draftDue']
	),
	v.forward(
		v.partialCheck([['draftDue'], ['issueDue']], (form) => inOrder(form.draftDue, form.issueDue), 'The letter cannot be due before its draft'),
		['issueDue']
	)
);

export type Visit = v.InferOutput<typeof visitForm>;

function inOrder(first: string | null, second: string | null): boolean {
	return !first || !second || second >= first;
}

/**
 * The moves that a lead makes by hand, forward and, where it was a slip, back. Sharing the letter leads to with host, issuing it to final,
 * agreeing the plan to follow-up: those are acts of their own.
 */
export const stageMoves: Record<Stage, readonly Stage[]> = {
	scoping: ['on-site'],
	'on-site': ['drafting', 'scoping'],
	drafting: ['on-site'],
	'with-host': [],
	final: ['closed'],
	'follow-up': ['closed'],
	closed: []
};

export const stageForm = v.object({ stage: v.picklist(stages, 'Choose the stage to move to') });
