import { readFileSync } from 'node:fs';
import { soundDocument } from '../lint.ts';
import { applicationFile } from './application-root.ts';
import { escapeHtml, htmlBlocks } from './html-blocks.ts';
import { statusLooks } from './look.ts';
import type { Document } from '../model.ts';

/**
 * The document as one web page that needs nothing else: no script, its style in it, its pictures too. Throws `UnsoundDocument` for a
 * document with faults.
 */
export function writeHtml(doc: Document, { largePrint = false }: { largePrint?: boolean } = {}): Buffer {
	const { language, direction } = languageOf(doc);
	const line = (value: string | undefined, name: string) => (value ? `<p class="${name}">${escapeHtml(value)}</p>` : '');
	const banner = line(doc.marking, 'doc-marking') + line(doc.header, 'doc-running') + line(doc.draft, 'doc-draft');
	return Buffer.from(`<!doctype html>
<html lang="${escapeHtml(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
<title>${escapeHtml(doc.title)}</title>
${doc.author ? `<meta name="author" content="${escapeHtml(doc.author)}">\n` : ''}${doc.subject ? `<meta name="description" content="${escapeHtml(doc.subject)}">\n` : ''}<style>
html { font-size: ${largePrint ? '150%' : '100%'}; }
${css('html-page.css')}${htmlStyle()}</style>
</head>
<body>
${banner ? `<header>${banner}</header>\n` : ''}<main class="doc">
${htmlBody(doc)}
</main>
${doc.marking ? `<footer>${line(doc.marking, 'doc-marking')}</footer>\n` : ''}</body>
</html>
`);
}

/**
 * Only the body of that page, for "Read as a web page" inside the product: headings as the document has them, classes that begin with
 * `doc-`, and no style attribute. The page around it sets `lang` where the document's language is not its own.
 */
export function htmlBody(doc: Document): string {
	const sound = soundDocument(doc);
	const sections = sound.sections.map((section) => htmlBlocks(section.blocks)).join('\n');
	return `${sections}${sound.colophon ? `\n<p class="doc-colophon">${escapeHtml(sound.colophon)}</p>` : ''}`;
}

/** The style sheet for that body inside an element of the class `doc`; every rule of it begins there. */
export function htmlStyle(): string {
	const statuses = Object.entries(statusLooks).map(([status, look]) => `.doc .doc-status-${status} { background: ${look.ground}; color: ${look.word}; }\n`);
	return css('html.css') + statuses.join('');
}

function css(name: string): string {
	return readFileSync(applicationFile('src/lib/server/documents/write', name), 'utf8');
}

function languageOf(doc: Document): { language: string; direction: 'ltr' | 'rtl' } {
	const { language: base } = new Intl.Locale(doc.language || 'en');
	return { language: doc.language, direction: ['ar', 'fa', 'he', 'ur', 'ps', 'sd', 'yi', 'dv', 'ckb'].includes(base) ? 'rtl' : 'ltr' };
}
