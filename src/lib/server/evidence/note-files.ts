import { newId } from '#domain/id.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import type { Accepted } from '../files/accept-upload.ts';
import { storeFile } from '../files/store-file.ts';
import { act } from '../history/act.ts';

/** Stores accepted files and attaches them to a note. */
export async function attachFiles(trx: Transaction, review: ReviewAccess, noteId: string, files: Accepted[]): Promise<void> {
	for (const { name, bytes, mediaType } of files) {
		const id = newId();
		await storeFile(trx, review, { id, purpose: 'evidence', name, bytes, mediaType });
		await trx.insertInto('note_file').values({ note_id: noteId, file_id: id }).execute();
	}
}

/** Takes an attachment off a note and destroys it. Throws NotAllowed without `notes:write`, NotFound when the note does not carry it. */
export async function removeFile(db: Database, review: ReviewAccess, { noteId, fileId }: { noteId: string; fileId: string }): Promise<void> {
	review.require('notes:write');
	await act(db, review, { what: 'attachment removed', seenWith: 'notes:read' }, async (trx) => {
		const file = await trx
			.selectFrom('note_file')
			.innerJoin('file', 'file.id', 'note_file.file_id')
			.innerJoin('note', 'note.id', 'note_file.note_id')
			.select(['file.name', 'note.case_id'])
			.where('note_file.note_id', '=', noteId)
			.where('file.id', '=', fileId)
			.where('file.review_id', '=', review.id)
			.executeTakeFirst();
		if (!file || (file.case_id && !review.may('cases:read'))) throw new NotFound('file');
		await trx.deleteFrom('file').where('id', '=', fileId).execute();
		return { about: { note: noteId, file: fileId }, texts: { file: file.name } };
	});
}
