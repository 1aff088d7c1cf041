import * as v from 'valibot';
import { formId, optionalCount, optionalText, requiredText, rowVersion } from './review.ts';

/** What a measure or an own view is about: `theme:` or `kloe:` and its id; empty for a measure of the whole service. */
export const subject = v.pipe(v.optional(v.string(), ''), v.regex(/^$|^(theme|kloe):[0-9a-f-]{36}$/, 'Choose a theme or a question'));

/** A measure, new (version 0) or changed. Never a percentage without its numbers: the two counts come together. */
export const measureForm = v.pipe(
	v.object({
		id: formId,
		version: rowVersion,
		subject,
		name: requiredText('Enter what is measured', 'the name', 300),
		value: optionalText('the value', 60),
		numerator: optionalCount('The number'),
		denominator: optionalCount('The total'),
		period: optionalText('the period', 100),
		source: optionalText('the source', 300),
		timescale: optionalText('the timescale', 300)
	}),
	v.forward(
		v.partialCheck([['value'], ['numerator']], (form) => form.value !== '' || form.numerator !== null, 'Enter a value, or a number and its total'),
		['value']
	),
	v.forward(
		v.partialCheck(
			[['numerator'], ['denominator']],
			(form) => (form.numerator === null) === (form.denominator === null),
			'Enter both the number and its total, or neither'
		),
		['denominator']
	),
	v.forward(
		v.partialCheck(
			[['numerator'], ['denominator']],
			(form) => form.numerator === null || form.denominator === null || form.numerator <= form.denominator,
			'The total must be at least the number'
		),
		['denominator']
	)
);
export const measureChoice = v.object({ id: formId });
export type Measure = v.InferOutput<typeof measureForm>;

/** "67.1% (98 of 146)": a proportion is always printed with its numbers. */
export function measureInWords({ value, numerator, denominator }: Pick<Measure, 'value' | 'numerator' | 'denominator'>): string {
	const counts = numerator === null || denominator === null ? '' : `${numerator} of ${denominator}`;
	return value && counts ? `${value} (${counts})` : value || counts;
}
