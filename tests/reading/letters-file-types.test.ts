import { Document, Packer, Paragraph, TextRun } from 'docx';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import type { Line } from '#domain/reading/reading.ts';
import { htmlLines } from '#server/reading/lines/html.ts';
import { odtLines } from '#server/reading/lines/odt.ts';
import { readPdf } from '#server/reading/lines/pdf.ts';
import { textLines } from '#server/reading/lines/text.ts';
import { wordLines } from '#server/reading/lines/word.ts';
import { recognise } from '#server/reading/recognise/recognise.ts';
import { plainPdf } from './make-pdf.ts';

const letter = `Peer review of children’s services in Walsall Council

4 to 7 June 2019

Dear director

Thank you for having us.

Early help

Strengths
- Workers know each family well and visit on time.
• Schools share what they know at once.
– Plans are short and clear.

Areas for development
- Records of visits are late
- Managers do not see every plan.

Care leavers

Strengths
· Advisers keep in touch with nearly all young people.

Areas for development
• Too few flats are ready when they are needed:
  o In the north nobody plans them.
  o In the south they come late.

Yours sincerely

A Person`.split('\n');

const word = async (lines: (string | Paragraph)[]) =>
	wordLines(
		await Packer.toBuffer(new Document({ sections: [{ children: lines.map((line) => (typeof line === 'string' ? new Paragraph({ text: line }) : line)) }] }))
	);
const odt = async (lines: string[]) => {
	const zip = new JSZip();
	const body = lines.map((line) => `<text:p>${line.replace(/^ {2}/, '<text:s text:c="2"/>')}</text:p>`).join('');
	zip.file('content.xml', `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`);
	return odtLines(await zip.generateAsync({ type: 'uint8array' }));
};
const pdf = async (lines: string[]) => {
	const words = lines.flatMap((text, index) => (text ? [{ x: text.startsWith(' ') ? 84 : 72, y: 780 - index * 14, text: text.trim() }] : []));
	return (await readPdf(new Uint8Array(plainPdf([words])))).lines;
};
const page = (inside: string) => htmlLines(`<html><body>\n${inside}\n</body></html>`);

const found = (lines: Line[]) => recognise(lines, 'letter').map(({ items }) => items.map(({ kind, theme, label, text }) => [kind, theme, label, text]));

describe('a letter whose headings and bullets were only typed says the same in every kind of file', () => {
	const expected = found(textLines(letter.join('\n')));

	test('as text', () => {
		const [items = []] = expected;
		expect(items.map(([kind, theme]) => `${kind} ${theme}`)).toEqual([
			...['strength Early help', 'strength Early help', 'strength Early help', 'area Early help', 'area Early help'],
			...['strength Care leavers', 'area Care leavers']
		]);
		expect(items.at(-1)?.[3]).toBe('Too few flats are ready when they are needed:\nIn the north nobody plans them.\nIn the south they come late.');
	});

	test('as a Word document', async () => expect(found(await word(letter))).toEqual(expected));
	test('as an OpenDocument text', async () => expect(found(await odt(letter))).toEqual(expected));
	test('as a PDF', async () => expect(found(await pdf(letter))).toEqual(expected));
	test('as a web page of lines as they were typed', () => expect(found(page(`<pre>${letter.join('\n')}</pre>`))).toEqual(expected));
	test('as a web page with a paragraph for each line', () =>
		expect(found(page(letter.map((line) => `<p>${line.trim() || '&nbsp;'}</p>`).join('\n')))).toEqual(expected));
	test('as a web page with line breaks in its paragraphs', () =>
		expect(found(page(`<p>${letter.join('<br>\n').replaceAll('<br>\n<br>\n', '</p>\n<p>')}</p>`))).toEqual(expected));
});

test('a typed bullet begins an item also where headings are set in bold', async () => {
	const bold = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true })] });
	const lines = await word([
		bold('Strengths'),
		'- Plans are clear.',
		'•\tSchools share what they know.',
		'o Visits are on time.',
		bold('Areas for development'),
		'– Records are late.'
	]);
	expect(lines.map(({ role, mark, text }) => [role, mark, text])).toEqual([
		['heading', undefined, 'Strengths'],
		['bullet', '-', 'Plans are clear.'],
		['bullet', '•', 'Schools share what they know.'],
		['bullet', 'o', 'Visits are on time.'],
		['heading', undefined, 'Areas for development'],
		['bullet', '–', 'Records are late.']
	]);
});

describe('a label right below the greeting is one', () => {
	const two = ['Derby City', 'Nottinghamshire County'].map((council, index) =>
		[
			`Peer review of children’s services in ${council} Council`,
			`${index + 4} to 7 June 2019`,
			'Dear director,',
			'Strengths',
			'- Plans are clear and on time.'
		].concat('Areas for development', '- Records of visits are late.', 'Yours sincerely', 'A Person')
	);
	const kinds = (lines: Line[]) => found(lines).map((items) => items.map(([kind]) => kind));

	test('in a text of two letters', () =>
		expect(kinds(textLines(two.map((lines) => lines.join('\n')).join('\f')))).toEqual([
			['strength', 'area'],
			['strength', 'area']
		]));

	test('on two pages that are set alike', async () => {
		const pages = two.map((lines) => lines.map((text, index) => ({ x: 72, y: 780 - index * 14, text })));
		expect(kinds((await readPdf(new Uint8Array(plainPdf(pages)))).lines)).toEqual([
			['strength', 'area'],
			['strength', 'area']
		]);
	});
});

describe('recommendations behind all themes are those of the whole letter', () => {
	const body = letter.slice(0, letter.indexOf('Yours sincerely'));
	const ofText = (...lines: string[]) =>
		found(textLines([...body, ...lines, '', 'Yours sincerely'].join('\n')))[0]?.filter(([kind]) => kind === 'recommendation');

	test('under a heading of their own, with or without an empty line', () => {
		const expected = [['recommendation', '', 'Recommendations', 'Plan flats with the housing department.']];
		expect(ofText('Recommendations', '- Plan flats with the housing department.')).toEqual(expected);
		expect(ofText('Recommendations', '', '- Plan flats with the housing department.')).toEqual(expected);
	});

	test('and in a Word document whose headings are only bold', async () => {
		const lines = [...body, 'Recommendations', '- Plan flats with the housing department.', 'Yours sincerely'].filter(Boolean);
		const bold = new Set(['Early help', 'Care leavers', 'Strengths', 'Areas for development', 'Recommendations']);
		const document = await word(lines.map((text) => (bold.has(text) ? new Paragraph({ children: [new TextRun({ text, bold: true })] }) : text)));
		expect(found(document)[0]?.at(-1)).toEqual(['recommendation', '', 'Recommendations', 'Plan flats with the housing department.']);
	});

	test('unless a theme groups them', () => {
		const groups = [
			'Recommendations',
			'',
			'Early help',
			'',
			'- Records should be checked each month.',
			'',
			'Care leavers',
			'',
			'- Flats should be planned with housing.'
		];
		expect(ofText(...groups)?.map(([, theme]) => theme)).toEqual(['Early help', 'Care leavers']);
	});

	test('and where each theme has its own, they stay with it', () => {
		const own = (theme: string) => [theme, '', 'Strengths', '- Plans are clear.', '', 'Recommendations', '- Check records each month.', ''];
		const items = found(textLines([...letter.slice(0, 6), ...own('Early help'), ...own('Care leavers'), 'Yours sincerely'].join('\n')))[0];
		expect(items?.map(([kind, theme]) => [kind, theme])).toEqual([
			['strength', 'Early help'],
			['recommendation', 'Early help'],
			['strength', 'Care leavers'],
			['recommendation', 'Care leavers']
		]);
	});
});

test('facts of a visit that lost their table say the same as lines', () => {
	const facts = [
		['Date of PAV:', 'Tuesday 4 June 2019'],
		['PAV carried out by:', 'Ann Other, Somerset County Council'],
		['Review team', 'Carol Reed, Somerset County Council; Ade Banks, Devon County Council']
	];
	const head = ['Plymouth City Council', '', 'Practice assurance visit (PAV): peer review', '', 'REPORT OF THE VISIT', ''];
	const rest = [
		'',
		'Early help',
		'',
		'- Workers know each family well and visit on time.',
		'- Records of visits are late.',
		'',
		'Areas for consideration',
		'',
		'- Agree who checks records.'
	];
	const read = (between: string) => recognise(textLines([...head, ...facts.map((pair) => pair.join(between)), ...rest].join('\n')), 'visit')[0];
	const [table, lines] = [read('\t'), read(' ')];
	expect(table?.dates.visitStart).toBe('2019-06-04');
	expect([lines?.dates, lines?.hosts[0]?.name, lines?.items.length]).toEqual([table?.dates, 'Plymouth', table?.items.length]);
});
