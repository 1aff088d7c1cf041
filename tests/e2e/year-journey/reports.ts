import { expect } from 'vitest';
import { expectAccessible } from '../../setup/browser.ts';
import type { AtKeyboard } from '../person.ts';
import { reportWords } from './facts.ts';
import { wordsOfPdf, wordsOfWord } from './read-file.ts';

/** What does not go to plan, by its kind, and where the actions stand today after the months before. */
export async function seeExceptions(host: AtKeyboard, counts: Record<string, number>, today: Record<string, number>): Promise<void> {
	await host.goTo('Action plan');
	await host.follow('Exceptions', 'Exceptions');
	const strip = host.page.getByRole('list', { name: 'Exceptions by kind' }).getByRole('listitem');
	const found = (await strip.allInnerTexts()).map((text) => /^(\d+)\s+(.+)$/.exec(text.trim().replaceAll(/\s+/g, ' '))?.slice(1) ?? []);
	expect(Object.fromEntries(found.map(([count, kind]) => [kind, Number(count)]))).toEqual(counts);
	const rows = host.page
		.getByRole('region', { name: 'How the plan has moved' })
		.getByRole('row')
		.filter({ has: host.page.getByRole('cell') });
	const moved = (await rows.allInnerTexts()).map((text) => [/^\D+/.exec(text)?.[0].trim(), Number(/\d+$/.exec(text.trim())?.[0])]);
	expect(Object.fromEntries(moved)).toEqual(today);
	await expectAccessible(host.page);
}

/** The words that stay from one meeting to the next, and the risks of an area. */
export async function writeWords(host: AtKeyboard): Promise<void> {
	await host.goTo('Action plan');
	await host.follow('Reports', 'Reports');
	await host.follow('Change its words: Scrutiny report', 'Scrutiny report: your words');
	await expectAccessible(host.page);
	await host.unfold('Financial implications');
	await host.fill({ 'Committee or board': reportWords.body, 'Words of Financial implications': reportWords.finance });
	await host.press('Save the words', 'Words of the report saved');
	await host.sees(reportWords.finance);
	await host.follow('Reports', 'Reports');
	await host.follow('Risk table', 'Risk table');
	await host.fill({ 'Risk: Time, area 1': 'High', 'Comment: Time, area 1': reportWords.time });
	await host.press('Save the risks of area 1', 'Risks saved');
	await expectAccessible(host.page);
}

/** A made report as other programs read its files. */
export type Made = { word: string; pdf: string; large: string };

/** Makes a report in one step, and reads its files. */
export async function makeReport(host: AtKeyboard, name: 'Scrutiny report' | 'Board pack'): Promise<Made> {
	await host.goTo('Action plan');
	await host.follow('Reports', 'Reports');
	await host.press(`Make the ${name.toLowerCase()}`, `${name} made`);
	await expectAccessible(host.page);
	// The newest stands first.
	const newest = host.within('region', 'Made so far');
	return {
		word: await wordsOfWord((await newest.download('Word')).bytes),
		pdf: wordsOfPdf((await newest.download('PDF')).bytes),
		large: wordsOfPdf((await newest.download('PDF in large print')).bytes)
	};
}

/** Shows that each file of a report holds each of these words. */
export function expectEach(made: Made, words: string[]): void {
	for (const [file, text] of Object.entries(made)) for (const one of words) expect([file, one, text.includes(one)]).toEqual([file, one, true]);
}
