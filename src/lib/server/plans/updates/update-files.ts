import { newId } from '#domain/id.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';
import type { Accepted } from '../../files/accept-upload.ts';
import { storeFile } from '../../files/store-file.ts';

/** Stores accepted files and attaches them to an update. Called inside the act, after the update's row. */
export async function attachToUpdate(trx: Transaction, review: ReviewAccess, updateId: string, files: Accepted[]): Promise<void> {
	for (const id of await storeFiles(trx, review, files))
		await trx.insertInto('action_update_file').values({ update_id: updateId, file_id: id, review_id: review.id }).execute();
}

/** The same for the proof of difference of an action. */
export async function attachToProof(trx: Transaction, review: ReviewAccess, actionId: string, files: Accepted[]): Promise<void> {
	for (const id of await storeFiles(trx, review, files))
		await trx.insertInto('action_proof_file').values({ action_id: actionId, file_id: id, review_id: review.id }).execute();
}

/** The names of files as the history keeps them. */
export function fileNames(files: { name: string }[]): { files?: string } {
	return files.length > 0 ? { files: files.map((file) => file.name).join('\n') } : {};
}

async function storeFiles(trx: Transaction, review: ReviewAccess, files: Accepted[]): Promise<string[]> {
	const ids: string[] = [];
	for (const { name, bytes, mediaType } of files) {
		const id = newId();
		await storeFile(trx, review, { id, purpose: 'plan', name, bytes, mediaType });
		ids.push(id);
	}
	return ids;
}
