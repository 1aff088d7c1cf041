import { NotFound } from '#domain/outcomes.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { maySeeDocument } from './see-documents.ts';

export type SourceFile = { id: string; name: string; mediaType: string; bytes: number };

/** A document as it came, without its content. Throws NotFound where it is not this adviser's to see, or nothing of it was kept. */
export async function getSourceFile(db: Database, region: RegionAccess, documentId: string): Promise<SourceFile> {
	if (!/^[0-9a-f-]{36}$/i.test(documentId)) throw new NotFound('document');
	const row = await db
		.selectFrom('source_document')
		.select(['id', 'name', 'media_type', 'bytes'])
		.where('id', '=', documentId)
		.where(maySeeDocument(region))
		.where((eb) => eb.exists(eb.selectFrom('source_chunk').select('number').whereRef('document_id', '=', 'source_document.id')))
		.executeTakeFirst();
	if (!row) throw new NotFound('document');
	return { id: row.id, name: row.name, mediaType: row.media_type, bytes: row.bytes };
}

/** Its content, a chunk at a time, in order: one chunk is in memory at once. */
export async function* sourceChunks(db: Database, documentId: string): AsyncGenerator<Buffer> {
	for (let number = 0; ; number++) {
		const chunk = await db.selectFrom('source_chunk').select('data').where('document_id', '=', documentId).where('number', '=', number).executeTakeFirst();
		if (!chunk) return;
		yield Buffer.from(chunk.data);
	}
}

/** Its whole content, for the reader, which has opened it by claiming it. */
export async function documentBytes(db: Database, documentId: string): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of sourceChunks(db, documentId)) chunks.push(chunk);
	return Buffer.concat(chunks);
}
