import mammoth from 'mammoth';
import type { Line } from '#domain/reading/reading.ts';
import { Unreadable } from '../unreadable.ts';
import { htmlLines } from './html.ts';

/** Characters of the text with its tags. */
const longest = 20_000_000;

/** A part of a Word document as mammoth hands it over. */
type Part = { type?: string; styleName?: string | null; children?: Part[] };

/**
 * The lines of a Word document (docx): headings by their style, nested lists, tables as cells, text boxes where they are anchored. Of tracked changes what was
 * put in is read and what was taken out is not. Comments, notes at the foot and tables of contents are left out. Throws Unreadable. Run in a worker.
 */
export async function wordLines(bytes: Uint8Array): Promise<Line[]> {
	const options = {
		// They tell where the parts of a letter begin that has no headings.
		ignoreEmptyParagraphs: false,
		convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
		styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name^='toc '] => !", "p[style-name^='TOC '] => !"],
		transformDocument: withHeadings
	};
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
	if (value.length > longest) throw new Unreadable('is too large to be read. Keep only the letter and choose it again');
	return htmlLines(value, { typed: true });
}

/** Styles that councils named after Word's own, such as "Report Heading 2", are headings too. */
function withHeadings(part: Part): Part {
	const level = part.type === 'paragraph' ? /^(?!toc\b).*\bheading\s*([1-6])\b/i.exec(part.styleName ?? '')?.[1] : undefined;
	return { ...part, ...(level && { styleName: `heading ${level}` }), ...(part.children && { children: part.children.map(withHeadings) }) };
}
