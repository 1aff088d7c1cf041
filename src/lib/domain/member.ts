import * as v from 'valibot';
import { formId, optionalDate, optionalId, optionalText, requiredText, rowVersion } from './review.ts';
import { roles } from './role.ts';

/** A person of a review, new (version 0; with the account they sign in with, or by name only) or changed. */
export const memberForm = v.object({
	id: formId,
	version: rowVersion,
	accountId: optionalId,
	name: requiredText('Enter the name', 'the name', 120),
	post: optionalText('the post', 120),
	organisation: optionalText('the organisation', 120),
	authorityCode: v.optional(v.string(), ''),
	role: v.picklist(roles, 'Choose a role'),
	accessUntil: optionalDate('The end of access'),
	telephone: optionalText('the telephone', 60)
});
export const memberChoice = v.object({ id: formId });
/** Case records are given, and taken away, person by person. */
export const caseReadingForm = v.object({ id: formId, reads: v.picklist(['yes', 'no'], 'Choose whether this person reads case records') });
export type Member = v.InferOutput<typeof memberForm>;
