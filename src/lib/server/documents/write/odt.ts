import JSZip from 'jszip';
import { soundDocument } from '../lint.ts';
import { enlarged } from './large-print.ts';
import { OdtBody } from './odt-blocks.ts';
import { odtFile, odtStyles, textWidth } from './odt-styles.ts';
import { escapeXml, paragraphXml } from './odt-text.ts';
import type { Document } from '../model.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

/** An OpenDocument text with real headings, lists, header rows, language and title. Throws `UnsoundDocument` for a document with faults. */
export async function writeOdt(source: Document, { largePrint = false }: { largePrint?: boolean } = {}): Promise<Buffer> {
	const sound = soundDocument(source);
	const doc = largePrint ? enlarged(sound) : sound;
	const body = new OdtBody();
	const sections = doc.sections.map((section) =>
		body.section(section.blocks, section.orientation === 'landscape' ? 'Landscape' : 'Portrait', textWidth[section.orientation])
	);
	const colophon = doc.colophon ? paragraphXml('Colophon', escapeXml(doc.colophon)) : '';
	const content = `<office:automatic-styles>${body.automaticStyles}</office:automatic-styles><office:body><office:text>${sections.join('')}${colophon}</office:text></office:body>`;
	const parts = [
		{ path: 'content.xml', mediaType: 'text/xml', data: odtFile('document-content', content) },
		{ path: 'styles.xml', mediaType: 'text/xml', data: odtStyles(doc, largePrint) },
		{ path: 'meta.xml', mediaType: 'text/xml', data: meta(doc) },
		...body.pictures.map((picture) => ({ ...picture, data: Buffer.from(picture.data, 'base64') }))
	];
	const zip = new JSZip();
	// First and uncompressed, so that the type can be read at a fixed place in the file.
	zip.file('mimetype', mediaType, { compression: 'STORE' });
	for (const part of parts) zip.file(part.path, part.data);
	zip.file('META-INF/manifest.xml', manifest(parts));
	return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 6 }, mimeType: mediaType });
}

function meta(doc: Document): string {
	const element = (name: string, value: string | undefined) => (value ? `<${name}>${escapeXml(value)}</${name}>` : '');
	const when = new Date().toISOString().slice(0, 19);
	const who = element('meta:initial-creator', doc.author) + element('dc:creator', doc.author);
	return odtFile(
		'document-meta',
		`<office:meta>${element('dc:title', doc.title)}${element('dc:subject', doc.subject)}${who}${element('dc:date', when)}${element('dc:language', doc.language)}</office:meta>`
	);
}

function manifest(parts: { path: string; mediaType: string }[]): string {
	const entry = (path: string, type: string) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
	return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', mediaType)}${parts.map((part) => entry(part.path, part.mediaType)).join('')}</manifest:manifest>`;
}
