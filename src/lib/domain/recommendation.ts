import * as v from 'valibot';
import { tickedIds } from './finding.ts';
import { formId, optionalId, optionalText, requiredText, rowVersion } from './review.ts';

/** A recommendation, new (version 0) or changed. Deadline and addressee are kept as written ("immediately", "the council and its partners"). */
export const recommendationForm = v.object({
	id: formId,
	version: rowVersion,
	themeId: optionalId,
	text: requiredText('Enter the recommendation', 'the recommendation', 2000),
	deadline: optionalText('the deadline', 200),
	forWhom: optionalText('who it is for', 200),
	force: v.pipe(
		v.optional(v.string(), ''),
		v.transform((key) => key || null)
	),
	findingIds: v.pipe(tickedIds, v.minLength(1, 'Choose at least one finding that the recommendation rests on'))
});
export type Recommendation = v.InferOutput<typeof recommendationForm>;
