import { noteEditForm } from '#domain/note.ts';
import { editNote } from '#server/evidence/edit-note.ts';
import { getNote } from '#server/evidence/get-note.ts';
import { noteChoices } from '#server/evidence/note-choices.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => {
	review.require('notes:write');
	return { note: await getNote(db, review, params.note), choices: await noteChoices(db, review) };
});

export const actions = {
	edit: reviewAction(noteEditForm, async (db, review, note) => ({
		said: ['Note saved', ...(await editNote(db, review, note))].join('. '),
		to: `/reviews/${review.id}/evidence/${note.id}`
	}))
};
