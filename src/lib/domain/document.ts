import * as v from 'valibot';
import { chosenIds, formId, optionalDate, requiredText, rowVersion } from './review.ts';

/** What the team reads beforehand: documents, and items of data. */
export const documentKinds = ['document', 'data'] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const documentKindLabels: Record<DocumentKind, string> = { document: 'Document', data: 'Data' };

const kind = v.picklist(documentKinds, 'Choose document or data');

/** Several at once, one a line. The form's id makes the ids of its lines, so that a form sent twice asks once. */
export const askForm = v.object({
	id: formId,
	kind,
	askedOn: optionalDate('The date on which they were asked for'),
	titles: v.pipe(
		v.optional(v.string(), ''),
		v.transform((text) =>
			text
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean)
		),
		v.minLength(1, 'Enter at least one title, one on each line'),
		v.maxLength(100, 'Add up to 100 at once'),
		v.everyItem((title) => title.length <= 300, 'Shorten each title to 300 characters')
	)
});
export const documentForm = v.object({
	id: formId,
	version: rowVersion,
	title: requiredText('Enter the title', 'the title', 300),
	kind,
	askedOn: optionalDate('The date on which it was asked for'),
	receivedOn: optionalDate('The date on which it was received')
});
/** What several documents are marked as at once. */
export const markForm = v.object({
	ids: chosenIds('Choose at least one in the list'),
	as: v.picklist(['received', 'not-received', 'read', 'not-read'], 'Choose what to mark them as')
});
export const documentChoice = v.object({ id: formId });
export type NewDocuments = v.InferOutput<typeof askForm>;
export type DocumentChange = v.InferOutput<typeof documentForm>;
export type Marking = v.InferOutput<typeof markForm>;
