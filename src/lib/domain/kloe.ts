import * as v from 'valibot';
import { formId, optionalId, optionalText, requiredText, rowVersion } from './review.ts';

/** Who asks a key line of enquiry. */
export const askers = ['host', 'team'] as const;
export type Asker = (typeof askers)[number];
export const askerLabels: Record<Asker, string> = { host: 'The host’s questions', team: 'The team’s questions' };

/** A key line of enquiry, new (version 0) or changed. */
export const kloeForm = v.object({
	id: formId,
	version: rowVersion,
	question: requiredText('Enter the question', 'the question', 1000),
	shortName: optionalText('the short name', 40),
	askedBy: v.picklist(askers, 'Choose who asks the question'),
	themeId: optionalId
});
export type Kloe = v.InferOutput<typeof kloeForm>;
