import * as v from 'valibot';
import { formId, optionalId, optionalText, requiredText, rowVersion, ticked } from './review.ts';

/** What a finding says of the host; "mixed" is a strength with a caveat. In the order in which boards and letters show them. */
export const findingKinds = ['strength', 'area', 'mixed'] as const;
export type FindingKind = (typeof findingKinds)[number];

/** Headings over each kind on the board. A letter prints the labels of its framework instead. */
export const kindHeadings: Record<FindingKind, string> = {
	strength: 'Strengths',
	area: 'Areas for development',
	mixed: 'Mixed: strengths with a caveat'
};
export const kindNames: Record<FindingKind, string> = { strength: 'Strength', area: 'Area for development', mixed: 'Mixed' };

export const findingKind = v.picklist(findingKinds, 'Choose strength, area for development or mixed');
/** The kind as a group of radios sends it: nothing when none is chosen. */
export const kindChoice = v.pipe(v.optional(v.string(), ''), findingKind);
export const findingText = requiredText('Enter the finding', 'the finding', 2000);
/** A theme of the review; empty is the Overview, which is no theme. */
export const themeChoice = optionalId;
const reason = optionalText('the reason', 1000);

/** A list of ticked boxes; none ticked is an empty list. */
export const tickedIds = v.optional(v.array(formId), []);

/** A finding as someone saw it: its id and version in one value, so that nobody agrees or merges words they have not read. */
const seenFinding = v.pipe(
	v.string(),
	v.regex(/^[0-9a-f-]{36}\.\d{1,9}$/, 'Open the board again, then choose'),
	v.transform((value) => ({ id: value.slice(0, 36), version: Number(value.slice(37)) }))
);
const seenFindings = v.pipe(v.optional(v.array(seenFinding), []), v.minLength(1, 'Choose at least one finding'));
export type SeenFinding = v.InferOutput<typeof seenFinding>;

/** A finding made on the board, with or without notes that it rests on. */
export const newFindingForm = v.object({ id: formId, kind: kindChoice, themeId: themeChoice, text: findingText, noteIds: tickedIds });

/** The wording, kind and places of a finding. `withdraws` says that the page told that a new wording withdraws the agreement. */
export const findingForm = v.object({
	findingId: formId,
	version: rowVersion,
	kind: kindChoice,
	themeId: themeChoice,
	text: findingText,
	shortText: optionalText('the short wording', 300),
	kloeIds: tickedIds,
	newSinceFeedback: ticked,
	withdraws: ticked
});
export type WordedFinding = v.InferOutput<typeof findingForm>;

export const findingChoice = v.object({ findingId: formId });
export const agreementForm = v.object({ findingId: formId, version: rowVersion, reason });
/** Findings agreed together, with a reason (`reason-` and its id) for each that needs one. */
export const agreeSeveralForm = v.pipe(
	v.looseObject({ seen: seenFindings }),
	v.transform(({ seen, ...fields }) => {
		const given = Object.entries(fields).flatMap(([name, text]) =>
			name.startsWith('reason-') && typeof text === 'string' ? [[name.slice(7), text.trim().slice(0, 1000)]] : []
		);
		return { seen, reasons: Object.fromEntries(given) as Record<string, string> };
	})
);
/** Where a card is put, in one value so that a button can hold it: its id, the kind of the column, and the card that it comes before (none: the end). */
export const placeForm = v.object({
	place: v.pipe(
		v.string(),
		v.regex(/^[0-9a-f-]{36}:(strength|area|mixed):([0-9a-f-]{36})?$/, 'Open the board again, then move the card'),
		v.transform((value) => {
			const [findingId, kind, beforeId] = value.split(':') as [string, FindingKind, string];
			return { findingId, kind, beforeId: beforeId || null };
		})
	)
});
export const moveForm = v.object({ seen: seenFindings, themeId: themeChoice });
export const mergeForm = v.object({ seen: seenFindings, intoId: v.pipe(v.optional(v.string(), ''), v.uuid('Choose the finding to keep')) });
export const deleteForm = v.object({ findingId: formId, version: rowVersion });

/** A note put into a finding: `into` is `finding:` and its id, or `new:` and a kind, whose first wording is the note's. */
export const addNoteForm = v.object({
	id: formId,
	noteId: formId,
	themeId: themeChoice,
	into: v.pipe(v.optional(v.string(), ''), v.regex(/^(finding:[0-9a-f-]{36}|new:(strength|area|mixed))$/, 'Choose a finding to add the note to'))
});
export const joinForm = v.object({
	findingId: formId,
	noteIds: v.pipe(tickedIds, v.minLength(1, 'Choose at least one note'))
});
export const unlinkForm = v.object({ findingId: formId, noteId: formId });
/** What a finding rests on beside notes. */
export const evidenceForm = v.object({ findingId: formId, documentIds: tickedIds, measureIds: tickedIds, questionIds: tickedIds });

/** The team's answer to a key line of enquiry; empty takes it away. */
export const kloeAnswerForm = v.object({ kloeId: formId, version: rowVersion, answer: optionalText('the answer', 10_000) });
/** A theme or key line of enquiry that was not looked at, and why. Taking the record back is a form of its own. */
export const notLookedAtForm = v.object({
	what: v.picklist(['theme', 'kloe']),
	id: formId,
	reason: requiredText('Say why it was not looked at', 'the reason', 1000)
});
export const lookAtForm = v.object({ what: v.picklist(['theme', 'kloe']), id: formId });

export type AgreedOutcome = { agreed: number; thin: number; changed: number };

/** What is said after findings were agreed together: how many, and why the others are still drafts. */
export function agreedInWords({ agreed, thin, changed }: AgreedOutcome): string {
	if (agreed + thin + changed === 0) return 'They are agreed already';
	const finding = (count: number) => (count === 1 ? '1 finding' : `${count} findings`);
	const left = [
		thin > 0 && `${finding(thin)} ${thin === 1 ? 'rests' : 'rest'} on one source or none and ${thin === 1 ? 'needs' : 'need'} a reason`,
		changed > 0 && `${finding(changed)} changed while you were reading`
	].filter(Boolean);
	return `${finding(agreed)} agreed${left.length > 0 ? `. Still drafts: ${left.join('; ')}` : ''}`;
}
