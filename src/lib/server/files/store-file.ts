import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';
import { insertOnce } from '../history/once.ts';

export type FilePurpose = 'evidence' | 'signature' | 'issued' | 'plan' | 'report';
export type FileToStore = { id: string; purpose: FilePurpose; name: string; bytes: Buffer; mediaType: string };

const chunkSize = 1024 * 1024;

/**
 * Stores a file of a review in chunks of 1 MB with its SHA-256, in the transaction of the act that it belongs to. It checks neither the content nor who
 * stores it: an upload goes through `acceptUpload` first, and the act asks for its own permission. An id sent twice throws AlreadyDone.
 */
export async function storeFile(trx: Transaction, review: ReviewAccess, { id, purpose, name, bytes, mediaType }: FileToStore): Promise<void> {
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	await insertOnce(trx, 'file', { id, review_id: review.id, purpose, name, media_type: mediaType, bytes: bytes.length, sha256, added_by: review.user.id });
	for (let number = 0; number * chunkSize < bytes.length; number++) {
		await trx
			.insertInto('file_chunk')
			.values({ file_id: id, number, data: bytes.subarray(number * chunkSize, (number + 1) * chunkSize) })
			.execute();
		// The embedded engine never yields: other requests are let in between two chunks.
		await setImmediate();
	}
}
