import * as v from 'valibot';
import { methodLabels } from './activity.ts';
import { chosenFiles } from './file.ts';
import { chosenIds, formId, optionalId, rowVersion, ticked } from './review.ts';

/** Whose eyes or voice a note carries. */
export const perspectives = [
	'children',
	'parents',
	'practitioners',
	'managers',
	'leaders',
	'members',
	'partners',
	'case-records',
	'documents',
	'data'
] as const;
export type Perspective = (typeof perspectives)[number];

export const perspectiveLabels: Record<Perspective, string> = {
	children: 'Children and young people',
	parents: 'Parents and carers',
	practitioners: 'Practitioners',
	managers: 'Managers',
	leaders: 'Leaders',
	members: 'Elected members',
	partners: 'Partners',
	'case-records': 'Case records',
	documents: 'Documents',
	data: 'Data'
};

/** What a note points to. */
export const leanings = ['strength', 'area', 'mixed', 'neutral'] as const;
export type Leaning = (typeof leanings)[number];

export const leaningLabels: Record<Leaning, string> = { strength: 'Strength', area: 'Area for development', mixed: 'Mixed', neutral: 'Neutral' };

/** How a note was come by: the method of its activity, or that it was read in a document, in data or in case records. */
export const noteMethodLabels: Record<string, string> = { ...methodLabels, 'case-audit': 'Case records' };

const choice = <const Options extends readonly string[]>(options: Options, ask: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.union([v.literal(''), v.picklist(options)], ask),
		v.transform((value) => value || null)
	);

const several = (ask: string) => v.pipe(v.optional(v.array(v.pipe(v.string(), v.uuid(ask))), []), v.maxLength(100, 'Choose up to 100'));

/** The words of a note as they were typed; only what no database takes (a null character) and white space at its ends is left out. */
export const noteText = v.pipe(
	v.optional(v.string(), ''),
	v.transform((text) => text.replaceAll('\0', '').trim()),
	v.nonEmpty('Enter what you saw, heard or read'),
	v.maxLength(10_000, 'Shorten the note to 10,000 characters, or make two notes of it')
);

const leans = choice(leanings, 'Choose what the note points to from the list');
const perspective = choice(perspectives, 'Choose a perspective from the list');

const fields = {
	id: formId,
	text: noteText,
	activityId: optionalId,
	documentId: optionalId,
	caseId: optionalId,
	leans,
	perspective,
	themeIds: several('Choose themes from the list'),
	kloeIds: several('Choose key lines of enquiry from the list'),
	exactWords: ticked,
	files: v.pipe(chosenFiles, v.maxLength(10, 'Attach up to 10 files at once'))
};

const notBoth = (note: { activityId: string | null; documentId: string | null }) => !note.activityId || !note.documentId;
const bothChosen = 'Choose the activity or the document, not both';

/** A new note. Only its text is required; all else can be sorted later. */
export const noteForm = v.pipe(
	v.object({ ...fields, then: v.optional(v.picklist(['another']), undefined) }),
	v.forward(v.partialCheck([['activityId'], ['documentId']], notBoth, bothChosen), ['documentId'])
);
export type NewNote = v.InferOutput<typeof noteForm>;

/** A note that is changed; `version` is the one that the page was drawn from. */
export const noteEditForm = v.pipe(
	v.object({ ...fields, version: rowVersion }),
	v.forward(v.partialCheck([['activityId'], ['documentId']], notBoth, bothChosen), ['documentId'])
);
export type EditedNote = v.InferOutput<typeof noteEditForm>;

/** Where a note comes from and what it is about: the part of a note that can be left for later. */
export type NotePlaces = Pick<NewNote, 'activityId' | 'documentId' | 'caseId' | 'themeIds' | 'kloeIds'>;

export const noteChoice = v.object({ id: formId });

/** Several notes sorted in one act. What is left empty stays as it is on each; themes and KLOEs are added, or take the place of the others. */
export const sortForm = v.object({
	noteIds: chosenIds('Choose at least one note'),
	leans,
	perspective,
	themeIds: several('Choose themes from the list'),
	kloeIds: several('Choose key lines of enquiry from the list'),
	replace: ticked
});
export type Sorting = v.InferOutput<typeof sortForm>;

/** The first step of a running page: what was written in one meeting, to be split. */
export const runningPageForm = v.object({
	activityId: optionalId,
	perspective,
	page: v.pipe(
		v.optional(v.string(), ''),
		v.check((page) => page.trim() !== '', 'Write what you saw and heard'),
		v.maxLength(60_000, 'Shorten the page to 60,000 characters, or split it in two')
	)
});
export type RunningPage = v.InferOutput<typeof runningPageForm>;

const texts = v.optional(v.array(v.string()), []);

/** The second step: the proposed notes as they were changed, field by field in the same order. `left`, `exact` and `kloes` ("note:kloe") name notes by id. */
export const splitNotesForm = v.pipe(
	v.object({
		activityId: optionalId,
		ids: v.pipe(v.optional(v.array(formId), []), v.minLength(1, 'Split the page into notes first'), v.maxLength(300, 'Save up to 300 notes at once')),
		texts,
		leans: texts,
		perspectives: texts,
		kloes: texts,
		exact: texts,
		left: texts
	}),
	v.transform(({ activityId, ids, ...lists }) => ({
		activityId,
		notes: ids
			.map((id, index) => ({
				id,
				number: index + 1,
				text: (lists.texts[index] ?? '').replaceAll('\0', '').replaceAll('\r\n', '\n').trim(),
				leans: leanings.find((one) => one === lists.leans[index]) ?? null,
				perspective: perspectives.find((one) => one === lists.perspectives[index]) ?? null,
				kloeIds: lists.kloes.filter((pair) => pair.startsWith(`${id}:`)).map((pair) => pair.slice(id.length + 1)),
				exactWords: lists.exact.includes(id)
			}))
			.filter((note) => note.text !== '' && !lists.left.includes(note.id))
	}))
);
export type SplitNotes = v.InferOutput<typeof splitNotesForm>;
