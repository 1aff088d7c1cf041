import JSZip from 'jszip';
import { RuleBroken } from '#domain/outcomes.ts';
import { checkZip } from './zip-limits.ts';

type Rewrite = { part: RegExp; rewrite: (xml: string) => string };

const emptied = (tags: string) => (xml: string) => xml.replace(new RegExp(`(<(${tags})(?:\\s[^>]*)?>)[^<]*(</\\2>)`, 'g'), '$1$3');

/** Where Word, Excel, PowerPoint and OpenDocument write who made, changed or commented on a file. */
const rewrites: Rewrite[] = [
	{ part: /^docProps\/core\.xml$/, rewrite: emptied('dc:creator|cp:lastModifiedBy|cp:category|cp:keywords') },
	{ part: /^docProps\/app\.xml$/, rewrite: emptied('Company|Manager|HyperlinkBase') },
	{ part: /^docProps\/custom\.xml$/, rewrite: (xml) => xml.replace(/<property[\s\S]*?<\/property>/g, '') },
	{
		part: /^word\/[^/]+\.xml$/,
		rewrite: (xml) =>
			xml.replace(/(\bw(?:15)?:(author|initials|userId)=")[^"]*"/g, (_, before: string, what: string) => `${before}${what === 'author' ? 'Author' : ''}"`)
	},
	{
		part: /^xl\/(comments|threadedComments|persons)[^.]*\.xml$/,
		rewrite: (xml) => emptied('author')(xml).replace(/\b(displayName|userId|providerId)="[^"]*"/g, '$1=""')
	},
	{ part: /^ppt\/commentAuthors\.xml$/, rewrite: (xml) => xml.replace(/\b(name|initials)="[^"]*"/g, '$1=""') },
	{ part: /^ppt\/authors\.xml$/, rewrite: (xml) => xml.replace(/\b(name|initials|userId)="[^"]*"/g, '$1=""') },
	{
		part: /^(meta|content|styles)\.xml$/,
		rewrite: emptied(
			'dc:creator|meta:initial-creator|meta:printed-by|meta:creator-initials|loext:sender-initials|text:sender-lastname|text:author-name|text:author-initials'
		)
	}
];

/**
 * Takes the names of authors, editors and commenters out of an Office or OpenDocument file; its text, tracked changes and pictures stay.
 * Throws RuleBroken for a zip bomb or a file with macros, and a plain Error when the file is broken.
 */
export async function stripOffice(bytes: Buffer): Promise<Buffer> {
	await checkZip(bytes);
	const zip = await JSZip.loadAsync(bytes);
	const names = Object.keys(zip.files);
	if (names.some((name) => /vbaProject\.bin$|^Basic\/.+\.xml$|^Scripts\/./.test(name)))
		throw new RuleBroken('holds macros, which can do harm. Save it without macros and choose it again');
	for (const name of names) {
		const found = rewrites.filter(({ part }) => part.test(name));
		const file = zip.file(name);
		if (found.length === 0 || !file) continue;
		const xml = await file.async('string');
		const rewritten = found.reduce((text, { rewrite }) => rewrite(text), xml);
		if (rewritten !== xml) zip.file(name, rewritten, { date: file.date });
	}
	// An OpenDocument file begins with its kind, stored as it is, so that programs know it by its first bytes.
	const kind = zip.file('mimetype');
	if (kind) zip.file('mimetype', await kind.async('string'), { compression: 'STORE', date: kind.date });
	return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}
