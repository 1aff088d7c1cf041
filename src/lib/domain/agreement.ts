import * as v from 'valibot';
import { isDate } from './dates.ts';
import { requiredText, rowVersion } from './review.ts';

const requiredDate = (ask: string, name: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.trim(),
		v.nonEmpty(ask),
		v.check((value) => value === '' || isDate(value), `${name} must be a real date, such as 14 March 2026`)
	);

/**
 * What the council and the visiting team agreed about people's data, and the telephone to ring when a child may be at risk now. It is stated before the first
 * note: without a legal basis and an end date nothing about people may be recorded.
 */
export const agreementForm = v.pipe(
	v.object({
		version: rowVersion,
		controllers: requiredText('Enter who decides how the data is used', 'the controllers', 1000),
		legalBasis: requiredText('Enter the legal basis', 'the legal basis', 1000),
		agreement: requiredText('Enter the name of the agreement', 'the name of the agreement', 500),
		agreedOn: requiredDate('Enter the date of the agreement', 'The date of the agreement'),
		destroyOn: requiredDate('Enter the date on which notes and case answers are destroyed', 'The destruction date'),
		marking: requiredText('Enter the protective marking', 'the marking', 60),
		hostDataContact: requiredText('Enter the data protection contact of the host', 'the contact', 300),
		teamDataContact: requiredText('Enter the data protection contact of the visiting team', 'the contact', 300),
		urgentTelephone: requiredText('Enter the telephone to ring when a child may be at risk', 'the telephone', 100)
	}),
	v.forward(
		v.partialCheck([['agreedOn'], ['destroyOn']], (form) => form.destroyOn > form.agreedOn, 'The destruction date must be after the date of the agreement'),
		['destroyOn']
	)
);

export type Agreement = v.InferOutput<typeof agreementForm>;

/** The marking that a review starts with. */
export const usualMarking = 'OFFICIAL-SENSITIVE';

/** The fields in the order of the page, with the words that name them. */
export const agreementLabels = {
	controllers: 'Controllers',
	legalBasis: 'Legal basis',
	agreement: 'Agreement',
	agreedOn: 'Agreed on',
	destroyOn: 'Notes and case answers destroyed on',
	marking: 'Protective marking',
	hostDataContact: 'Data protection contact, host',
	teamDataContact: 'Data protection contact, visiting team',
	urgentTelephone: 'Telephone when a child may be at risk'
} satisfies Record<Exclude<keyof Agreement, 'version'>, string>;
