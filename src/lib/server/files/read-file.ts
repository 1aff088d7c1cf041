import * as v from 'valibot';
import { NotFound } from '#domain/outcomes.ts';
import type { Permission } from '#domain/permissions.ts';
import { formId } from '#domain/review.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import type { FilePurpose } from './store-file.ts';

export type StoredFile = { id: string; purpose: FilePurpose; name: string; mediaType: string; bytes: number; sha256: string };

/** Any one of these lets a person read a file of that purpose. */
const readers: Record<FilePurpose, Permission[]> = {
	evidence: ['notes:read'],
	signature: ['letter:read-drafts', 'letter:read-shared', 'letter:read-issued'],
	issued: ['letter:read-drafts', 'letter:read-issued'],
	plan: ['plan:read'],
	report: ['plan:read-reports']
};

/**
 * Finds a file that this person may read, without its content. A file attached to a note about a case asks for `cases:read` as well.
 * Throws NotFound when there is none in this review or it is not for them: the two are never told apart.
 */
export async function getFile(db: Database | Transaction, review: ReviewAccess, fileId: string): Promise<StoredFile> {
	if (!v.is(formId, fileId)) throw new NotFound('file');
	const row = await db
		.selectFrom('file')
		.select(['id', 'purpose', 'name', 'media_type', 'bytes', 'sha256'])
		.select((eb) =>
			eb
				.exists(
					eb
						.selectFrom('note_file')
						.innerJoin('note', 'note.id', 'note_file.note_id')
						.whereRef('note_file.file_id', '=', 'file.id')
						.where('note.case_id', 'is not', null)
						.select('note.id')
				)
				.as('of_case')
		)
		.where('id', '=', fileId)
		.where('review_id', '=', review.id)
		.executeTakeFirst();
	const purpose = row?.purpose as FilePurpose;
	if (!row || !readers[purpose].some((permission) => review.may(permission))) throw new NotFound('file');
	if (row.of_case && !review.may('cases:read')) throw new NotFound('file');
	return { id: row.id, purpose, name: row.name, mediaType: row.media_type, bytes: row.bytes, sha256: row.sha256 };
}

/** The content of a file that `getFile` gave, a chunk at a time, in order: one chunk is in memory at once. */
export async function* fileChunks(db: Database | Transaction, file: StoredFile): AsyncGenerator<Buffer> {
	for (let number = 0; ; number++) {
		const chunk = await db.selectFrom('file_chunk').select('data').where('file_id', '=', file.id).where('number', '=', number).executeTakeFirst();
		if (!chunk) return;
		yield Buffer.from(chunk.data);
	}
}

/** A whole file that this person may read. For what must be whole (a signature's picture, an issued letter); a page streams `fileChunks`. Throws NotFound. */
export async function readFile(db: Database | Transaction, review: ReviewAccess, fileId: string): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
	const file = await getFile(db, review, fileId);
	const chunks: Buffer[] = [];
	for await (const chunk of fileChunks(db, file)) chunks.push(chunk);
	return { name: file.name, mediaType: file.mediaType, bytes: Buffer.concat(chunks) };
}
