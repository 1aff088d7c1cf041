import { soundDocument } from '../lint.ts';
import { WorkerPool } from './worker-pool.ts';
import type { DocxJob } from './docx-file.ts';
import type { Document } from '../model.ts';

const word = new WorkerPool<DocxJob, Uint8Array>({ file: 'src/lib/server/documents/write/docx-worker.ts', most: 1 });

/** A Word file with real headings, lists, header rows, language and title. Throws `UnsoundDocument` for a document with faults. */
export async function writeDocx(doc: Document, { largePrint = false }: { largePrint?: boolean } = {}): Promise<Buffer> {
	return Buffer.from(await word.run({ doc: soundDocument(doc), largePrint }));
}
