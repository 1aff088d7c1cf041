import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { findNote } from './edit-note.ts';

/** Records that someone looked at the words that look like a name and kept them: the warning goes, until the words change. Throws NotAllowed, NotFound. */
export async function keepWords(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('notes:write');
	await act(db, review, { what: 'words of a note kept', seenWith: 'notes:read' }, async (trx) => {
		if (!(await findNote(trx, review, id))) throw new NotFound('note');
		await trx.updateTable('note').set({ words_kept: true }).where('id', '=', id).execute();
		return { about: { note: id } };
	});
}
