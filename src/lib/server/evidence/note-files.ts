import { formatBytes, largestForm } from '#domain/file.ts';
import { newId } from '#domain/id.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { acceptUpload, type Accepted } from '../files/accept-upload.ts';
import { storeFile } from '../files/store-file.ts';
import { act } from '../history/act.ts';

/** Checks and strips the files of a form, before any transaction. Throws RuleBroken for the first that is refused: then none is kept. */
export async function acceptFiles(files: File[]): Promise<Accepted[]> {
	const all = files.reduce((total, file) => total + file.size, 0);
	if (files.length > 1 && all > largestForm)
		throw new RuleBroken(
			`These files are ${formatBytes(all)} together. Attach up to ${formatBytes(largestForm)} at once, and the others after saving`,
			'files'
		);
	const accepted: Accepted[] = [];
	for (const file of files) accepted.push(await acceptUpload(Buffer.from(await file.arrayBuffer()), file.name));
	return accepted;
}

/** What to say of files that were kept under another name than they came with. */
export function renamedOf(files: Accepted[]): string[] {
	return files.flatMap((file) => file.renamed ?? []);
}

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
