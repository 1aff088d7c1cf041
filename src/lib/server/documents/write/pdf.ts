import { createHash } from 'node:crypto';
import { soundDocument } from '../lint.ts';
import { typstInput, type TypstInput } from './typst-input.ts';
import { typst } from './typst-pool.ts';
import type { Document } from '../model.ts';

/**
 * A tagged PDF (PDF/UA-1) of the document. In large print nothing is smaller than 18 point. Throws `UnsoundDocument` for a document
 * with faults, and an error when Typst refuses it.
 */
export async function writePdf(doc: Document, { largePrint = false }: { largePrint?: boolean } = {}): Promise<Buffer> {
	const { pdf } = await typst.run({ kind: 'pdf', input: typstInput(soundDocument(doc), { largePrint }) });
	if (!pdf) throw new Error('The PDF writer gave nothing back');
	return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
}

/**
 * The pages of the PDF as pictures for the preview: one SVG a page, without style attributes or script, to be served as an image from
 * its own address. As many as the PDF has pages. Asking again for the same document, as a browser does for each page, costs nothing.
 * Throws as `writePdf`.
 */
export function pages(doc: Document, { largePrint = false }: { largePrint?: boolean } = {}): Promise<string[]> {
	try {
		return remembered(typstInput(soundDocument(doc), { largePrint }));
	} catch (cause) {
		return Promise.reject(cause);
	}
}

const lately = new Map<string, Promise<string[]>>();
/** A 14-page letter is about 4 MB of pictures. */
const mostRemembered = 4;

function remembered(input: TypstInput): Promise<string[]> {
	const hash = createHash('sha256').update(input.json);
	for (const picture of input.pictures) hash.update('\0').update(picture.data);
	const key = hash.digest('base64');
	const known = lately.get(key);
	const drawn = known ?? typst.run({ kind: 'pages', input }).then((answer) => answer.pages ?? []);
	lately.delete(key);
	lately.set(key, drawn);
	for (const oldest of lately.keys()) if (lately.size > mostRemembered) lately.delete(oldest);
	if (!known) drawn.catch(() => lately.delete(key));
	return drawn;
}
