import * as v from 'valibot';
import { optionalText, rowVersion } from './review.ts';
import { subject } from './measure.ts';

/** What the host says of itself for one theme or question before the visit. Empty text takes the view away. */
export const ownViewForm = v.object({
	subject: v.pipe(subject, v.nonEmpty('Choose a theme or a question')),
	version: rowVersion,
	text: optionalText('the view', 20_000)
});
export type OwnView = v.InferOutput<typeof ownViewForm>;
