import * as v from 'valibot';
import { kindChoice, tickedIds } from './finding.ts';
import { formId, optionalId, requiredText, rowVersion } from './review.ts';

/** A headline, new (version 0) or changed: a summary bullet with wording of its own. */
export const headlineForm = v.object({
	id: formId,
	version: rowVersion,
	kind: kindChoice,
	text: requiredText('Enter the headline', 'the headline', 600),
	findingIds: v.pipe(tickedIds, v.minLength(1, 'Choose at least one finding that the headline rests on'))
});
export type Headline = v.InferOutput<typeof headlineForm>;

export const rowChoice = v.object({ id: formId });
/** A row put before another, or at the end. */
export const rowPlaceForm = v.object({ id: formId, beforeId: optionalId });
