import { fileKinds, formatBytes, largestFile } from '#domain/file.ts';
import { detectKind } from '../../files/detect-kind.ts';
import { looksLikeText, readText } from '../../files/plain-text.ts';

/** Kinds that can be read, in words. */
export const readableKinds = 'PDF, Word, OpenDocument text, Excel workbook, CSV, web page (HTML) or plain text';
/** For the `accept` of a file field; the server looks at the content, whatever the name says. */
export const readableNames = '.pdf,.docx,.odt,.xlsx,.csv,.html,.htm,.txt,.md';

const readable = [
	'application/pdf',
	'text/plain',
	'text/html',
	...fileKinds.filter(({ extension }) => ['docx', 'odt', 'xlsx'].includes(extension)).map((kind) => kind.mediaType)
];

/** What a document is by its content, or why it cannot be read, in a sentence that begins with its name. A web page is taken: its text is read, nothing in it is run. */
export async function readableKind(bytes: Buffer, name: string): Promise<{ mediaType: string } | { refused: string }> {
	if (bytes.length === 0) return { refused: `${name} is empty. Choose a file with something in it` };
	if (bytes.length > largestFile)
		return { refused: `${name} is ${formatBytes(bytes.length)}. The limit is ${formatBytes(largestFile)}: make it smaller, or add the part that matters` };
	if (looksLikeText(bytes.subarray(0, 65_536)) && isWebPage(bytes)) return { mediaType: 'text/html' };
	const kind = await detectKind(bytes, name);
	if ('refused' in kind) return { refused: `${name} ${kind.refused.replace(/Attachments may be .*/, `It can be ${readableKinds}`)}` };
	if (kind.mediaType === 'text/csv') return { mediaType: 'text/plain' };
	if (!readable.includes(kind.mediaType)) {
		const article = /^[AEIO]/.test(kind.label) ? 'an' : 'a';
		return { refused: `${name} is ${article} ${kind.label}. Add it as ${readableKinds}` };
	}
	return { mediaType: kind.mediaType };
}

function isWebPage(bytes: Buffer): boolean {
	const start = readText(bytes.subarray(0, 65_536)).trimStart().toLowerCase().slice(0, 2000);
	return /^(<!doctype html|<html|<!--|<\?xml[^>]*\?>\s*(<!doctype html|<html))|<(html|head|body)[\s>]/.test(start) && !/^<svg/.test(start);
}
