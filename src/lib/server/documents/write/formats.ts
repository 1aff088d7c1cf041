import { writeDocx } from './docx.ts';
import { writeHtml } from './html.ts';
import { writeMarkdown } from './markdown.ts';
import { writeOdt } from './odt.ts';
import { writePdf } from './pdf.ts';
import type { Document } from '../model.ts';

type Options = { largePrint?: boolean };
type Format = { extension: string; mediaType: string; name: string; write: (doc: Document, options: Options) => Promise<Buffer> | Buffer };

/** The formats that a document can be had in. `name` is what a person reads on the link. */
export const documentFormats = {
	docx: { extension: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', name: 'Word', write: writeDocx },
	pdf: { extension: 'pdf', mediaType: 'application/pdf', name: 'PDF', write: writePdf },
	html: { extension: 'html', mediaType: 'text/html; charset=utf-8', name: 'Web page', write: writeHtml },
	odt: { extension: 'odt', mediaType: 'application/vnd.oasis.opendocument.text', name: 'OpenDocument', write: writeOdt },
	md: { extension: 'md', mediaType: 'text/markdown; charset=utf-8', name: 'Markdown', write: writeMarkdown }
} as const satisfies Record<string, Format>;

export type DocumentFormat = keyof typeof documentFormats;

/** Whether a word, such as one from an address or the command line, is a format. */
export function isDocumentFormat(value: string): value is DocumentFormat {
	return Object.hasOwn(documentFormats, value);
}

/** The document as a file. Large print concerns Word, PDF, OpenDocument and the web page. Throws `UnsoundDocument` for a document with faults. */
export async function writeDocument(doc: Document, format: DocumentFormat, { largePrint = false }: Options = {}): Promise<Buffer> {
	const { write }: Format = documentFormats[format];
	return write(doc, { largePrint });
}
