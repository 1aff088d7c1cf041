import { newId } from '#domain/id.ts';
import { noteChoice, noteForm } from '#domain/note.ts';
import { keepWords } from '#server/evidence/keep-words.ts';
import { latelyWritten, notesToCheck } from '#server/evidence/lately-written.ts';
import { noteChoices } from '#server/evidence/note-choices.ts';
import { recordNote } from '#server/evidence/record-note.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import { afterSaving } from '../after-saving.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	review.require('notes:write');
	const chosen = {
		activityId: url.searchParams.get('activity') ?? '',
		documentId: url.searchParams.get('document') ?? '',
		caseId: url.searchParams.get('case') ?? ''
	};
	return {
		id: newId(),
		chosen,
		choices: await noteChoices(db, review),
		lately: await latelyWritten(db, review, chosen.activityId),
		toCheck: await notesToCheck(db, review, url.searchParams.getAll('check'))
	};
});

export const actions = {
	record: reviewAction(noteForm, async (db, review, note) => afterSaving(review.id, note, await recordNote(db, review, note))),
	keep: reviewAction(noteChoice, keepWords)
};
