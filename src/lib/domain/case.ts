import * as v from 'valibot';
import { formId, optionalCount, optionalId, optionalText, requiredText, rowVersion } from './review.ts';
import { identifierColumn } from './wording/refuse-identifiers.ts';

/** The answers of a case audit tool. */
export const caseAnswers = ['yes', 'partial', 'no', 'not-applicable'] as const;
export type CaseAnswer = (typeof caseAnswers)[number];
export const caseAnswerLabels: Record<CaseAnswer, string> = { yes: 'Yes', partial: 'Partial', no: 'No', 'not-applicable': 'N/A' };

/** Whether the host's own audit template covers an element of a good audit. */
export const coverings = ['yes', 'partial', 'no'] as const;

/** "C-07": how a case is known, everywhere. The host keeps the key. */
export function caseLabel(number: number): string {
	return `C-${String(number).padStart(2, '0')}`;
}

/** Text of the sample that may hold no identifiers: refused, not stored, when its lines look like names or numbers of people. */
const withoutIdentifiers = (name: string, max: number) =>
	v.pipe(
		optionalText(name, max),
		v.rawCheck(({ dataset, addIssue }) => {
			const refused = dataset.typed ? identifierColumn(dataset.value.split(/[\n,;\t]/)) : undefined;
			if (refused) addIssue({ message: `${capital(name)} looks like ${refused.kind}. Take them out: the host keeps the key` });
		})
	);

/** A case of the sample, new (version 0) or changed. Its number is given by the product. */
export const caseForm = v.object({ id: formId, version: rowVersion, groupId: optionalId, howChosen: withoutIdentifiers('how it was chosen', 500) });
export type CaseGiven = v.InferOutput<typeof caseForm>;

/** The row of an element of the host's list: a group and how many cases the host has in it. */
export const groupForm = v.object({
	id: formId,
	version: rowVersion,
	name: v.pipe(withoutIdentifiers('the group', 100), v.nonEmpty('Enter the group')),
	onHostList: optionalCount('The number on the list')
});
export type CaseGroup = v.InferOutput<typeof groupForm>;

export const groupListForm = v.object({
	list: v.pipe(v.optional(v.string(), ''), v.trim(), v.nonEmpty('Paste the list'), v.maxLength(50_000, 'Paste up to 50,000 characters'))
});

/** A question of the audit tool, new (version 0) or changed; `place` is its number in the order. */
export const questionForm = v.object({
	id: formId,
	version: rowVersion,
	text: requiredText('Enter the question', 'the question', 500),
	shortText: requiredText('Enter the short form, for the table', 'the short form', 40),
	guidance: optionalText('the guidance', 1000)
});
export type CaseQuestion = v.InferOutput<typeof questionForm>;

export const rowChoice = v.object({ id: formId });
export const rowMove = v.object({ id: formId, direction: v.picklist(['up', 'down']) });

/** One judged row of a form: what is sent, and what the page showed when it was opened. */
export type Judged = { id: string; answer: string; comment: string; was: string };

/** How an answer stood, as a form carries it along to tell its own changes from those of others. */
export function standing(answer: string | null, comment: string): string {
	return `${answer ?? ''}\n${comment}`;
}

/** Reads the rows of a judging form: `answer-ID`, `comment-ID` and `was-ID` for each. Errors carry the name of their field. */
export function judgedRows(options: readonly string[]) {
	return v.pipe(
		v.looseObject({}),
		v.rawTransform(({ dataset, addIssue, NEVER }) => {
			const fields = dataset.value as Record<string, unknown>;
			const rows: Judged[] = [];
			const text = (name: string) => (typeof fields[name] === 'string' ? fields[name].replaceAll('\0', '') : '');
			const wrong = (field: string, message: string) =>
				addIssue({ message, path: [{ type: 'object', origin: 'value', input: fields, key: field, value: fields[field] }] });
			let failed = false;
			for (const name of Object.keys(fields).filter((field) => field.startsWith('was-'))) {
				const id = name.slice(4);
				const [answer, comment] = [text(`answer-${id}`), text(`comment-${id}`).trim()];
				if (!v.is(formId, id) || (answer !== '' && !options.includes(answer))) wrong(`answer-${id}`, 'Choose an answer from the list');
				else if (comment.length > 4000) wrong(`comment-${id}`, 'Shorten the comment to 4,000 characters');
				else {
					rows.push({ id, answer, comment, was: text(name) });
					continue;
				}
				failed = true;
			}
			return failed ? NEVER : rows;
		})
	);
}

/**
 * Tells what a judging form changes, three ways: what it was when the page was opened, what it is now, what is sent. A row that was not touched is left,
 * even when someone else changed it; one that both changed differently is theirs to show beside ours, by field name.
 */
export function mergeJudged(
	sent: Judged[],
	now: Map<string, { answer: string | null; comment: string }>
): { changed: Judged[]; theirs: Record<string, string> } {
	const changed: Judged[] = [];
	const theirs: Record<string, string> = {};
	for (const row of sent) {
		const stands = now.get(row.id) ?? { answer: null, comment: '' };
		const [mine, is] = [standing(row.answer, row.comment), standing(stands.answer, stands.comment)];
		if (mine === row.was || mine === is) continue;
		changed.push(row);
		if (is !== row.was) {
			theirs[`answer-${row.id}`] = stands.answer ?? '';
			theirs[`comment-${row.id}`] = stands.comment;
		}
	}
	return { changed, theirs };
}

function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
