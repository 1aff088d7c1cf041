import { expect, test } from 'vitest';
import { UnsoundDocument } from '#server/documents/lint.ts';
import { markdownToBlocks } from '#server/documents/markdown.ts';
import { pages, writePdf } from '#server/documents/write/pdf.ts';
import { greyPng } from './pictures.ts';
import { printed, testWith } from './other-programs.ts';
import { sampleFinding, sampleLetter } from './sample.ts';
import type { Block, Document } from '#server/documents/model.ts';

const aDocument = (blocks: Block[], more: Partial<Document> = {}): Document => ({
	title: 'Short note',
	language: 'en-GB',
	sections: [{ orientation: 'portrait', blocks: [{ type: 'heading', level: 1, runs: [{ text: 'Short note' }] }, ...blocks] }],
	...more
});
const words = (text: string) => text.replace(/\s+/g, ' ');

testWith(['pdfinfo'], 'the PDF is tagged and carries title, subject and author', async () => {
	const info = printed('pdfinfo', [], await writePdf(sampleLetter()));
	expect(info).toMatch(/Tagged:\s+yes/);
	expect(info).toMatch(/Title:\s+Findings letter: peer review of Ashcombe Borough Council/);
	expect(info).toMatch(/Author:\s+Northern Vale/);
	expect(info).toMatch(/Pages:\s+14/);
});

testWith(['pdfinfo'], 'the tags hold headings, lists, table headers and the picture, and no page furniture', async () => {
	const tags = printed('pdfinfo', ['-struct-text'], await writePdf(sampleLetter()));
	expect(tags).toMatch(/H1 "Peer review of Ashcombe Borough Council, 3 to 6 March 2026"/);
	expect(tags).toMatch(/H2 "Leadership and governance"/);
	expect(tags.match(/\bTHead\b/g)?.length).toBeGreaterThanOrEqual(2);
	expect(tags).toMatch(/Caption[\s\S]{0,200}Actions by area/);
	expect(tags).toMatch(/TD:[^T]*\/ColSpan 6[\s\S]{0,200}Write down the reasons/);
	expect(tags).toMatch(/Figure/);
	expect(tags).not.toMatch(/OFFICIAL-SENSITIVE|Page 2 of|DRAFT/);
});

testWith(['pdftotext'], 'each finding stands once, in order, in the text of the PDF', async () => {
	const text = words(
		printed('pdftotext', [], await writePdf(sampleLetter({ draft: undefined })), ['-']).replace(
			/OFFICIAL-SENSITIVE|Page \d+ of \d+|Peer review of Ashcombe Borough Council\n/g,
			''
		)
	);
	for (let number = 12; number < 60; number += 1) expect(text.split(sampleFinding(number)).length, sampleFinding(number)).toBe(2);
});

testWith(['pdftotext'], 'marking, draft mark and page number stand on every page, portrait and landscape', async () => {
	const sheets = printed('pdftotext', ['-layout'], await writePdf(sampleLetter()), ['-'])
		.split('\f')
		.slice(0, -1);
	expect(sheets).toHaveLength(14);
	for (const [index, sheet] of sheets.entries()) {
		expect(sheet.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
		expect(sheet).toContain('Draft 3. Not to be shared');
		expect(sheet).toContain(`Page ${index + 1} of 14`);
	}
});

testWith(['pdftotext'], 'text is data: no markup of any language is carried out', async () => {
	const typed = '#panic("x") $x$ @ref = not a heading `raw` \\ <label> <script>alert(1)</script> //';
	const pdf = await writePdf(aDocument([{ type: 'paragraph', runs: [{ text: typed }] }]));
	expect(words(printed('pdftotext', [], pdf, ['-']))).toContain(typed);
});

testWith(['pdftotext'], 'a character that no font has is spelled out and never stops a letter', async () => {
	const pdf = await writePdf(aDocument(markdownToBlocks('Bird \u{13171}\u200d\u{13171} العربية ✓'), { title: 'Bird \u{13171}' }));
	expect(words(printed('pdftotext', [], pdf, ['-']))).toMatch(/Bird (\u{13171}{2}|\[U\+13171\]\[U\+13171\])/u);
});

testWith(['pdfinfo', 'pdffonts'], 'large print holds nothing under 18 point and sets wide tables as lists', async () => {
	const pdf = await writePdf(sampleLetter(), { largePrint: true });
	const tags = printed('pdfinfo', ['-struct-text'], pdf);
	expect(tags.match(/\bTHead\b/g)).toHaveLength(1);
	const sizes = [...printed('pdftotext', ['-bbox'], pdf, ['-']).matchAll(/yMin="([\d.]+)".*yMax="([\d.]+)">\p{L}{3,}/gu)].map(
		(match) => Number(match[2]) - Number(match[1])
	);
	expect(Math.min(...sizes)).toBeGreaterThan(17.5);
});

test('a document with faults is refused before anything is drawn', async () => {
	await expect(writePdf(aDocument([], { title: '' }))).rejects.toThrow(UnsoundDocument);
	await expect(pages(aDocument([], { language: '' }))).rejects.toThrow(UnsoundDocument);
});

test('a picture that cannot be read fails its own document and not the next', async () => {
	const broken = Buffer.from(greyPng(40, 40), 'base64').subarray(0, 60).toString('base64');
	const figure: Block = { type: 'figure', data: broken, mediaType: 'image/png', alt: 'Chart', widthMm: 40 };
	await expect(writePdf(aDocument([figure]))).rejects.toThrow(/Typst/);
	expect((await writePdf(aDocument([]))).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the preview has a picture a page, without style attributes, script or text that a browser would run', async () => {
	const sheets = await pages(sampleLetter());
	expect(sheets).toHaveLength(14);
	for (const sheet of sheets) {
		expect(sheet).toMatch(/^<svg [^>]*viewBox="0 [\d.]+ [\d.]+ [\d.]+"/);
		expect(sheet).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=|foreignObject/);
		for (const [, id] of sheet.matchAll(/xlink:href="#([^"]+)"/g)) expect(sheet).toContain(`id="${id}"`);
	}
});

test('asking again for the pages of the same document draws nothing', async () => {
	const first = await pages(sampleLetter());
	// The very same list: it was kept, not drawn again.
	expect(await pages(sampleLetter())).toBe(first);
	expect(await pages(sampleLetter({ draft: 'Draft 4' }))).not.toBe(first);
});
