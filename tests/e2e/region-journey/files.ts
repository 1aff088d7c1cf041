import { expect } from 'vitest';
import { printed } from '../../documents/other-programs.ts';
import { sheetsOf } from '../../region/sheets-of.ts';
import type { AtKeyboard } from '../person.ts';
import { wordsOfPdf, wordsOfWord } from '../year-journey/read-file.ts';
import { cellOf, councils, sentencesOf, supervision, takenIn, visit, type Council } from './facts.ts';

const names = Object.keys(councils) as Council[];

/** The comparison of one issue says in Excel and CSV what its page says. */
export async function takeComparison(adviser: AtKeyboard): Promise<void> {
	await adviser.open('/region?issue=supervision');
	const [head = [], ...rows] = (await sheetsOf((await adviser.download('Excel')).bytes))['Comparison'] ?? [];
	const csv = (await adviser.download('CSV')).bytes.toString();
	const [who, said, latest] = [head.indexOf('Authority'), head.indexOf('Supervision'), head.indexOf('Latest review')];
	for (const council of names) {
		const row = rows.find((cells) => cells[who] === councils[council].name);
		const cell = cellOf(council);
		expect([council, row?.[said] || row?.[latest]]).toEqual([council, cell]);
		expect(csv.split('\n').find((line) => line.startsWith(councils[council].name))).toContain(cell);
	}
}

/** The issues with their numbers, and every sentence of one of them. */
export async function takeIssues(adviser: AtKeyboard): Promise<void> {
	await adviser.open('/region/issues');
	const [raised, of] = supervision.councils.split(' of ');
	const rows = Object.values(await sheetsOf((await adviser.download('Excel')).bytes))[0] ?? [];
	expect(rows.find(([issue]) => issue === 'Supervision')?.slice(1, 3)).toEqual([raised, of]);
	expect((await adviser.download('CSV')).bytes.toString()).toContain(`Supervision,${raised},${of},`);
	await adviser.follow('Supervision', 'Supervision');
	await expectIn(adviser, supervision.sentences);
}

/** The programme with the visit that was written down. */
export async function takeProgramme(adviser: AtKeyboard): Promise<void> {
	await adviser.open('/region/programme');
	await expectIn(adviser, [visit.title, ...names.map((council) => councils[council].name)]);
}

/** The thread of an issue with what each review said of it, and the results of a search. */
export async function takeThreadAndSearch(adviser: AtKeyboard): Promise<void> {
	const { code } = councils.ostley;
	await adviser.open(`/region/authorities/${code}?issue=supervision`);
	const said = takenIn.filter((letter) => letter.council === 'ostley').flatMap(sentencesOf);
	await expectIn(adviser, ['Raised', 'Noted as a strength', ...said]);
	await adviser.open(`/region/search?q=supervision&authority=${code}`);
	const files = await expectIn(adviser, said);
	for (const sentence of supervision.sentences.filter((one) => !said.includes(one)))
		for (const file of files) expect([sentence, file.includes(sentence)]).toEqual([sentence, false]);
}

/** Takes the page as Excel and as CSV, and finds these words in either; gives what stands in them. */
async function expectIn(adviser: AtKeyboard, there: string[]): Promise<string[]> {
	const sheets = Object.values(await sheetsOf((await adviser.download('Excel')).bytes)).flat(2);
	const files = [sheets.join('\n'), (await adviser.download('CSV')).bytes.toString()];
	for (const words of there) for (const file of files) expect([words, file.includes(words)]).toEqual([words, true]);
	return files;
}

/** The briefing in Word and tagged PDF: the numbers, the councils it rests on, its method and its limits. */
export async function takeBriefing(adviser: AtKeyboard): Promise<void> {
	await adviser.follow('Briefing', /^Regional briefing/);
	const pdf = (await adviser.download('PDF')).bytes;
	const files = {
		page: (await adviser.page.getByRole('main').innerText()).replaceAll(/\s+/g, ' '),
		word: await wordsOfWord((await adviser.download('Word')).bytes),
		pdf: wordsOfPdf(pdf)
	};
	const there = ['Supervision', 'Method and limits', 'It does not grade, score or rank any council', ...takenIn.map(({ council }) => councils[council].name)];
	for (const [file, text] of Object.entries(files)) {
		for (const words of there) expect([file, words, text.includes(words)]).toEqual([file, words, true]);
		expect([file, text]).toEqual([file, expect.stringMatching(supervision.reviews)]);
	}
	expect(printed('pdfinfo', [], pdf)).toMatch(/^Tagged:\s+yes$/m);
}
