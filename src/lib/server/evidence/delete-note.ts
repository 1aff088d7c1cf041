import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { findNote } from './edit-note.ts';

/**
 * Deletes a note of one's own, with its attachments, while no finding rests on it; its words stay in the history until they are destroyed with the others.
 * Throws NotAllowed without `notes:write`, NotFound outside this review, RuleBroken for another's note or one that a finding rests on.
 */
export async function deleteNote(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('notes:write');
	await act(db, review, { what: 'note deleted', seenWith: 'notes:read' }, async (trx) => {
		const note = await findNote(trx, review, id);
		if (!note) throw new NotFound('note');
		if (note.author_id !== review.user.id) throw new RuleBroken(`Only ${note.author_name} can delete this note. You can change its words`);
		const rests = await trx.selectFrom('finding_note').select('finding_id').where('note_id', '=', id).limit(1).executeTakeFirst();
		if (rests) throw new RuleBroken('A finding rests on this note. Take the note off the finding first');
		await trx
			.deleteFrom('file')
			.where('id', 'in', (eb) => eb.selectFrom('note_file').select('file_id').where('note_id', '=', id))
			.execute();
		await trx.deleteFrom('note').where('id', '=', id).execute();
		return { about: { note: id }, texts: { text: note.text } };
	});
}
