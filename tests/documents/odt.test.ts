import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { UnsoundDocument } from '#server/documents/lint.ts';
import { markdownToBlocks } from '#server/documents/markdown.ts';
import { writeOdt } from '#server/documents/write/odt.ts';
import { converted, printed, testWith } from './other-programs.ts';
import { sampleFinding, sampleLetter } from './sample.ts';
import type { Document } from '#server/documents/model.ts';

const part = async (bytes: Buffer, name: string) => (await (await JSZip.loadAsync(bytes)).file(name)?.async('string')) ?? '';
const words = (text: string) => text.replace(/\s+/g, ' ');
const odd: Document = {
	title: 'Odd & "quoted"',
	language: 'cy-GB',
	sections: [
		{
			orientation: 'landscape',
			blocks: [
				{ type: 'heading', level: 1, runs: [{ text: 'Odd' }] },
				...markdownToBlocks('العربية لغة 😀\n\n1. one\n2. two\n\ntext\n\n7. seven\n\n> said <b>x</b> & "y"'),
				{ type: 'list', ordered: false, items: [[], [{ type: 'table', caption: 'Inside', columns: [{ header: 'B', width: 1 }], rows: [{ cells: [[]] }] }]] }
			]
		}
	]
};

test('the type stands first in the file, uncompressed, at a fixed place', async () => {
	const bytes = await writeOdt(sampleLetter());
	expect(bytes.toString('latin1', 30, 77)).toBe('mimetypeapplication/vnd.oasis.opendocument.text');
});

test('headings, header rows, captions, language, title and alternative text are there', async () => {
	const bytes = await writeOdt(sampleLetter());
	const content = await part(bytes, 'content.xml');
	expect(content).toMatch(/<text:h [^>]*text:outline-level="1">Peer review/);
	expect(content.match(/<table:table-header-rows>/g)).toHaveLength(3);
	expect(content).toContain('<table:title>Actions by area, with lead, evidence, date, progress and status</table:title>');
	expect(content).toContain('<svg:desc>Signature of Priya Nair</svg:desc>');
	expect(await part(bytes, 'styles.xml')).toContain('fo:language="en" fo:country="GB"');
	expect(await part(bytes, 'meta.xml')).toContain('<dc:title>Findings letter: peer review of Ashcombe Borough Council</dc:title>');
});

testWith(['soffice', 'pdftotext', 'pdfinfo'], 'LibreOffice opens it: every finding once, furniture on every page, a landscape page', async () => {
	const pdf = converted(await writeOdt(sampleLetter()), 'odt', 'pdf');
	const sheets = printed('pdftotext', ['-layout'], pdf, ['-']).split('\f').slice(0, -1);
	for (const [index, sheet] of sheets.entries()) {
		expect(sheet.match(/OFFICIAL-SENSITIVE/g)).toHaveLength(2);
		expect(sheet).toContain('Draft 3. Not to be shared');
		expect(sheet).toContain(`Page ${index + 1} of ${sheets.length}`);
	}
	const text = words(
		printed('pdftotext', [], converted(await writeOdt(sampleLetter({ draft: undefined })), 'odt', 'pdf'), ['-']).replace(
			/OFFICIAL-SENSITIVE|Page \d+ of \d+|Peer review of Ashcombe Borough Council\n/g,
			''
		)
	);
	for (let number = 12; number < 60; number += 1) expect(text.split(sampleFinding(number)).length, sampleFinding(number)).toBe(2);
	expect(printed('pdfinfo', ['-f', `${sheets.length}`, '-l', `${sheets.length}`], pdf)).toMatch(/Page +\d+ size: +841/);
});

testWith(['soffice', 'pdftotext'], 'right-to-left text, emoji, markup, list starts and a table in a list are carried', async () => {
	const text = words(printed('pdftotext', [], converted(await writeOdt(odd), 'odt', 'pdf'), ['-']));
	for (const piece of ['said <b>x</b> & "y"', '7. seven', 'Page 1 of 1']) expect(text).toContain(piece);
	expect(await part(await writeOdt(odd), 'content.xml')).toContain('style:writing-mode="rl-tb"');
});

test('large print has no small style', async () => {
	const styles = await part(await writeOdt(sampleLetter(), { largePrint: true }), 'styles.xml');
	const sizes = [...styles.replace(/<style:style style:name="Gap"[\s\S]*?<\/style:style>/, '').matchAll(/fo:font-size="([\d.]+)pt"/g)].map((match) =>
		Number(match[1])
	);
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
});

test('a document with faults is refused', async () => {
	await expect(writeOdt({ ...odd, language: '' })).rejects.toThrow(UnsoundDocument);
});
