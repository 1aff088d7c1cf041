import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { UnsoundDocument } from '#server/documents/lint.ts';
import { markdownToBlocks } from '#server/documents/markdown.ts';
import { writeDocx } from '#server/documents/write/docx.ts';
import { converted, printed, testWith } from './other-programs.ts';
import { sampleFinding, sampleLetter } from './sample.ts';
import type { Document } from '#server/documents/model.ts';

const part = async (bytes: Buffer, name: string) => (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';
const count = (text: string, piece: string) => text.split(piece).length - 1;
const words = (text: string) => text.replace(/\s+/g, ' ');
const odd: Document = {
	title: 'Odd',
	language: 'cy-GB',
	sections: [
		{
			orientation: 'portrait',
			blocks: [
				{ type: 'heading', level: 1, runs: [{ text: 'Odd' }] },
				...markdownToBlocks('العربية لغة 😀\n\n1. one\n2. two\n\ntext\n\n1. again\n\ntext\n\n7. seven\n\n> said <b>x</b> & "y"'),
				{ type: 'table', caption: 'Empty', columns: [{ header: 'A', width: 1 }], rows: [{ cells: [[]] }] },
				{ type: 'facts', rows: [] },
				{ type: 'list', ordered: false, items: [[], [{ type: 'table', caption: 'Inside', columns: [{ header: 'B', width: 1 }], rows: [] }]] }
			]
		}
	]
};

test('headings have styles with outline levels, the language is named once for all', async () => {
	const bytes = await writeDocx(sampleLetter());
	const styles = await part(bytes, 'word/styles.xml');
	expect(styles).toMatch(/w:styleId="Heading1"[\s\S]*?<w:outlineLvl w:val="0"\/>[\s\S]*w:styleId="Heading2"[\s\S]*?<w:outlineLvl w:val="1"\/>/);
	expect(styles).toContain('<w:lang w:val="en-GB"');
	expect(count(await part(bytes, 'word/document.xml'), '<w:pStyle w:val="Heading3"/>')).toBe(8);
	expect(await part(bytes, 'docProps/core.xml')).toContain('<dc:title>Findings letter: peer review of Ashcombe Borough Council</dc:title>');
});

test('tables have a repeated header row and a caption, pictures their alternative text', async () => {
	const body = await part(await writeDocx(sampleLetter()), 'word/document.xml');
	expect(count(body, '<w:tbl>')).toBe(3);
	expect(count(body, '<w:tblHeader/>')).toBe(3);
	expect(body).toContain('<w:tblCaption w:val="Actions by area, with lead, evidence, date, progress and status"/>');
	expect(body).toMatch(/<wp:docPr [^>]*descr="Signature of Priya Nair"/);
	expect(body).toMatch(/w:orient="landscape"/);
});

test('the head and foot of every section carry marking, draft mark and page numbers', async () => {
	const bytes = await writeDocx(sampleLetter());
	for (const section of [1, 2]) {
		expect(await part(bytes, `word/header${section}.xml`)).toMatch(/OFFICIAL-SENSITIVE[\s\S]*Peer review of Ashcombe[\s\S]*Draft 3\. Not to be shared/);
		expect(await part(bytes, `word/footer${section}.xml`)).toMatch(/OFFICIAL-SENSITIVE[\s\S]*Page [\s\S]*PAGE[\s\S]*NUMPAGES/);
	}
});

test('a head without marking, title or draft mark still holds a paragraph, as Word demands', async () => {
	expect(await part(await writeDocx(odd), 'word/header1.xml')).toMatch(/<w:p>/);
});

test('every ordered list counts from its own start', async () => {
	const bytes = await writeDocx(odd);
	const ids = [...(await part(bytes, 'word/document.xml')).matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => match[1]);
	expect(new Set(ids.slice(0, 2)).size).toBe(1);
	expect(new Set([ids[0], ids[2], ids[3]]).size).toBe(3);
	expect(await part(bytes, 'word/numbering.xml')).toContain('<w:start w:val="7"/>');
});

testWith(['soffice', 'pdftotext'], 'LibreOffice opens it and every finding stands once', async () => {
	const pdf = converted(await writeDocx(sampleLetter({ draft: undefined })), 'docx', 'pdf');
	const text = words(printed('pdftotext', [], pdf, ['-']).replace(/OFFICIAL-SENSITIVE|Page \d+ of \d+|Peer review of Ashcombe Borough Council\n/g, ''));
	for (let number = 12; number < 60; number += 1) expect(text.split(sampleFinding(number)).length, sampleFinding(number)).toBe(2);
	expect(text).toMatch(/1\. One|1\. You gave us your own view and data\. 2\. We spent four days/);
});

testWith(['soffice', 'pdfinfo'], 'LibreOffice finds the headings and the header cells', async () => {
	const tags = printed(
		'pdfinfo',
		['-struct-text'],
		converted(await writeDocx(sampleLetter()), 'docx', 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}')
	);
	expect(tags).toMatch(/H1[\s\S]{0,80}Peer review of Ashcombe Borough Council, 3 to 6/);
	expect(tags).toMatch(/H2[\s\S]{0,80}Leadership and governance/);
	expect(tags).toMatch(/\bTH:[\s\S]{0,250}Areas for development/);
});

testWith(['soffice', 'pdftotext'], 'right-to-left text, emoji, markup and empty cells are carried', async () => {
	const text = words(printed('pdftotext', [], converted(await writeDocx(odd), 'docx', 'pdf'), ['-']));
	expect(text).toContain('said <b>x</b> & "y"');
	expect(text).toContain('7. seven');
	expect(await part(await writeDocx(odd), 'word/document.xml')).toContain('<w:bidi/>');
});

test('large print has no small style', async () => {
	const styles = await part(await writeDocx(sampleLetter(), { largePrint: true }), 'word/styles.xml');
	const ours = styles.replace(/<w:style [^>]*w:styleId="(?:Caption|Footnote|Endnote)[\s\S]*?<\/w:style>/g, '');
	const sizes = [...ours.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map((match) => Number(match[1]));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36);
});

test('a document with faults is refused', async () => {
	await expect(writeDocx({ ...odd, title: '' })).rejects.toThrow(UnsoundDocument);
});
