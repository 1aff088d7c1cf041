import * as v from 'valibot';
import { noteChoice } from '#domain/note.ts';
import { formId } from '#domain/review.ts';
import { deleteNote } from '#server/evidence/delete-note.ts';
import { getNote } from '#server/evidence/get-note.ts';
import { keepWords } from '#server/evidence/keep-words.ts';
import { removeFile } from '#server/evidence/note-files.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => {
	const note = await getNote(db, review, params.note);
	return { note, mine: note.authorId === review.user.id };
});

export const actions = {
	keep: reviewAction(noteChoice, keepWords),
	remove: reviewAction(
		v.object({ noteId: formId, fileId: formId }),
		async (db, review, file) => (await removeFile(db, review, file), { said: 'Attachment removed' })
	),
	delete: reviewAction(
		noteChoice,
		async (db, review, note) => (await deleteNote(db, review, note), { said: 'Note deleted', to: `/reviews/${review.id}/evidence` })
	)
};
