import { describe, expect, test } from 'vitest';
import type { Line } from '#domain/reading/reading.ts';
import { readPdf } from '#server/reading/lines/pdf.ts';
import { column, plainPdf, type Word } from './make-pdf.ts';

async function linesOf(pages: Word[][]): Promise<Line[]> {
	return (await readPdf(new Uint8Array(plainPdf(pages)))).lines;
}

const long = 'The team saw that plans are reviewed with families every month and that';

describe('a PDF without tags is read by its look', () => {
	test('lines of a paragraph are one text, a wider gap parts paragraphs, and a word cut at the end of a line is whole', async () => {
		const lines = await linesOf([
			[...column([long, 'nobody waits for a multi-', 'agency meeting to be held.']), ...column(['Another paragraph follows it here.'], { y: 700 })]
		]);
		expect(lines.map(({ role, text }) => [role, text])).toEqual([
			['paragraph', `${long} nobody waits for a multi-agency meeting to be held.`],
			['paragraph', 'Another paragraph follows it here.']
		]);
	});

	test('large or bold lines without a full stop are headings, the larger of them higher', async () => {
		const lines = await linesOf([
			[
				{ x: 72, y: 780, text: 'A letter about practice', size: 18, bold: true },
				{ x: 72, y: 740, text: 'What works well', bold: true },
				...column([long, 'nobody is left to wait for an answer.'], { y: 715 })
			]
		]);
		expect(lines.map(({ role, level, text }) => [role, level, text])).toEqual([
			['heading', 1, 'A letter about practice'],
			['heading', 2, 'What works well'],
			['paragraph', undefined, `${long} nobody is left to wait for an answer.`]
		]);
	});

	test('bullets and numbers stand apart from their words, also where the words go on below, and lists in lists are deeper', async () => {
		const lines = await linesOf([
			[
				{ x: 72, y: 770, text: '•' },
				...column([long, 'nobody is forgotten.'], { x: 90, y: 770 }),
				{ x: 100, y: 735, text: '•' },
				{ x: 118, y: 735, text: 'in the north' },
				{ x: 72, y: 700, text: '12.' },
				...column([long, 'this is so in each team.'], { x: 100, y: 700 })
			]
		]);
		expect(lines).toEqual([
			{ page: 1, role: 'bullet', level: 1, mark: '•', text: `${long} nobody is forgotten.` },
			{ page: 1, role: 'bullet', level: 2, mark: '•', text: 'in the north' },
			{ page: 1, role: 'paragraph', mark: '12.', text: `${long} this is so in each team.` }
		]);
	});

	test('what stands at the edge of every page is dropped, whatever it says, and a list item split by the page break is whole', async () => {
		const page = (number: number, words: Word[]): Word[] => [
			{ x: 72, y: 820, text: 'Letter to a council', size: 8 },
			...words,
			{ x: 290, y: 30, text: String(number), size: 9 }
		];
		const filler = (y: number) => column([long, `${long}.`], { y });
		const lines = await linesOf([
			page(1, [...filler(770), { x: 72, y: 100, text: '•' }, ...column([long], { x: 90, y: 100 })]),
			page(2, [...column(['nobody has to ask twice.'], { x: 90, y: 770 }), ...filler(700)]),
			page(3, filler(770))
		]);
		expect(lines.filter(({ text }) => /Letter to|^\d$/.test(text))).toEqual([]);
		expect(lines.find(({ role }) => role === 'bullet')).toMatchObject({ page: 1, text: `${long} nobody has to ask twice.` });
	});

	test('two columns are read one after the other', async () => {
		const left = Array.from({ length: 12 }, (_, index) => `left line ${index} runs over the column`);
		const right = left.map((text) => text.replace('left', 'right'));
		const lines = await linesOf([[...column(left, { x: 50 }), ...column(right, { x: 320 })]]);
		const text = lines.map((line) => line.text).join(' ');
		expect(text.indexOf('left line 11')).toBeLessThan(text.indexOf('right line 0'));
	});

	test('a table is cells, also where the grade stands in the middle of its row', async () => {
		const lines = await linesOf([
			[
				{ x: 72, y: 770, text: 'Judgement', bold: true },
				{ x: 380, y: 770, text: 'Grade', bold: true },
				...column(['The experiences and progress of', 'children in care'], { y: 730 }),
				{ x: 380, y: 723, text: 'Good' },
				{ x: 72, y: 670, text: 'Overall effectiveness' },
				{ x: 380, y: 677, text: 'Requires improvement' },
				{ x: 380, y: 663, text: 'to be good' }
			]
		]);
		expect(lines.map(({ cell, text }) => [cell?.row, cell?.column, text])).toEqual([
			[0, 0, 'Judgement'],
			[0, 1, 'Grade'],
			[1, 0, 'The experiences and progress of children in care'],
			[1, 1, 'Good'],
			[2, 0, 'Overall effectiveness'],
			[2, 1, 'Requires improvement to be good']
		]);
	});

	test('the number of a footnote is no part of the sentence', async () => {
		const lines = await linesOf([
			[
				{ x: 72, y: 770, text: 'The board meets each month' },
				{ x: 209, y: 774, text: '1', size: 6 },
				{ x: 216, y: 770, text: 'and listens.' }
			]
		]);
		expect(lines[0]?.text).toBe('The board meets each month and listens.');
	});
});
