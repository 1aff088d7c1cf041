import JSZip from 'jszip';
import { printed } from '../../documents/other-programs.ts';

/** The words of a PDF in the order of its lines, with single spaces. */
export function wordsOfPdf(bytes: Buffer): string {
	return printed('pdftotext', [], bytes, ['-']).replaceAll(/\s+/g, ' ');
}

/** The words of a Word file, a space between paragraphs and cells. */
export async function wordsOfWord(bytes: Buffer): Promise<string> {
	const xml = (await (await JSZip.loadAsync(bytes)).file('word/document.xml')?.async('string')) ?? '';
	return xml
		.replaceAll(/<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll('&amp;', '&')
		.replaceAll('&apos;', '’')
		.replaceAll(/\s+/g, ' ');
}
