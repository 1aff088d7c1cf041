import { soundDocument } from '../lint.ts';
import { office } from './office-pool.ts';
import type { Document } from '../model.ts';

/** A Word file with real headings, lists, header rows, language and title. Throws `UnsoundDocument` for a document with faults. */
export async function writeDocx(doc: Document, { largePrint = false }: { largePrint?: boolean } = {}): Promise<Buffer> {
	return Buffer.from(await office.run({ kind: 'docx', word: { doc: soundDocument(doc), largePrint } }));
}
