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

export const reviewForm = v.pipe(
	v.object({
		id: formId,
		authorityCode: v.pipe(v.string(), v.nonEmpty('Choose the host authority')),
		frameworkKey: v.pipe(v.string(), v.nonEmpty('Choose a framework')),
		title: v.pipe(v.string(), v.trim(), v.nonEmpty('Enter a title for the review'), v.maxLength(120, 'Shorten the title to 120 characters')),
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
