import * as v from 'valibot';
import { formId } from './review.ts';

/** What a finding says of the host; "mixed" is a strength with a caveat. In the order in which boards and letters show them. */
export const findingKinds = ['strength', 'area', 'mixed'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Headings over each kind on the board. A letter prints the labels of its framework instead. */
export const kindHeadings: Record<FindingKind, string> = { strength: 'Strengths', area: 'Areas for development', mixed: 'Mixed: strengths with a caveat' };
export const kindNames: Record<FindingKind, string> = { strength: 'Strength', area: 'Area for development', mixed: 'Mixed' };

export const findingKind = v.picklist(findingKinds, 'Choose strength, area for development or mixed');

/** A theme of the review; empty is the Overview, which is no theme. */
export const themeChoice = v.pipe(
	v.optional(v.string(), ''),
	v.transform((id) => id || null),
	v.nullable(v.pipe(v.string(), v.uuid('Choose a theme')))
);

export const findingText = v.pipe(v.string(), v.trim(), v.nonEmpty('Enter the finding'), v.maxLength(2000, 'Shorten the finding to 2,000 characters'));

/** A list of ticked boxes; none ticked is an empty list. */
export const ids = v.optional(v.array(formId), []);

/** A finding made on the board, with or without notes that it rests on. */
export const newFindingForm = v.object({ id: formId, kind: findingKind, themeId: themeChoice, text: findingText, noteIds: ids });
export type NewFinding = v.InferOutput<typeof newFindingForm>;
