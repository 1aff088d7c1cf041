import * as v from 'valibot';
import { findingKind, findingText, themeChoice } from '#domain/finding.ts';
import { newId } from '#domain/id.ts';
import { noteChoice, sortForm } from '#domain/note.ts';
import { chosenIds, formId } from '#domain/review.ts';
import { keepWords } from '#server/evidence/keep-words.ts';
import { notesToCheck } from '#server/evidence/lately-written.ts';
import { listNotes } from '#server/evidence/list-notes.ts';
import { listChoices } from '#server/evidence/note-choices.ts';
import { readNoteFilter } from '#server/evidence/note-filter.ts';
import { sortNotes } from '#server/evidence/sort-notes.ts';
import { joinNotesToFinding, makeFindingFromNotes } from '#server/findings/from-notes.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	const filter = readNoteFilter(url.searchParams);
	return {
		filter,
		...(await listNotes(db, review, filter)),
		choices: await listChoices(db, review),
		toCheck: await notesToCheck(db, review, url.searchParams.getAll('check')),
		findingId: newId()
	};
});

const noteIds = chosenIds('Choose at least one note');
const newFinding = v.object({ id: formId, noteIds, kind: findingKind, themeId: themeChoice, text: findingText });
const joining = v.object({ noteIds, findingId: v.pipe(v.optional(v.string(), ''), v.uuid('Choose the finding')) });
const counted = (notes: string[]) => (notes.length === 1 ? '1 note' : `${notes.length} notes`);

export const actions = {
	sort: reviewAction(sortForm, async (db, review, sorting) => (await sortNotes(db, review, sorting), { said: `${counted(sorting.noteIds)} sorted` })),
	makeFinding: reviewAction(
		newFinding,
		async (db, review, finding) => (await makeFindingFromNotes(db, review, finding), { said: `Finding made from ${counted(finding.noteIds)}` })
	),
	joinFinding: reviewAction(
		joining,
		async (db, review, join) => (await joinNotesToFinding(db, review, join), { said: `${counted(join.noteIds)} joined to the finding` })
	),
	keep: reviewAction(noteChoice, keepWords)
};
