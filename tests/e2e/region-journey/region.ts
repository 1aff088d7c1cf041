import { expect } from 'vitest';
import { formatDate } from '#domain/dates.ts';
import { expectAccessible } from '../../setup/browser.ts';
import type { AtKeyboard } from '../person.ts';
import { expectNoSideways } from '../year-journey/officer.ts';
import { cellOf, councils, letters, supervision, takenIn, visit, type Council } from './facts.ts';

const names = Object.keys(councils) as Council[];
const issue = 'Supervision';

/** The comparison of one issue: what each council was told about it last, and no more. */
export async function expectCompared(adviser: AtKeyboard): Promise<void> {
	await adviser.open('/region');
	await chooseIssue(adviser);
	for (const council of names) await expectCell(adviser, council, cellOf(council));
	await expectAccessible(adviser.page);
}

/** On a phone the table is a list of councils that says the same. */
export async function expectComparedOnPhone(phone: AtKeyboard): Promise<void> {
	await phone.open('/region?issue=supervision');
	for (const council of names) await phone.within('listitem', councils[council].name).sees(cellOf(council));
	await expectNoSideways(phone);
}

async function chooseIssue(adviser: AtKeyboard): Promise<void> {
	await adviser.unfold('Choose issues');
	await adviser.tick(new RegExp(`^${issue} \\d`));
	await adviser.press('Apply filters', '1 chosen');
}

export async function expectCell({ page }: AtKeyboard, council: Council, says: string): Promise<void> {
	await page.getByRole('row').filter({ hasText: councils[council].name }).getByRole('cell').filter({ hasText: says }).first().waitFor();
}

/** Later years leave out what was said before; neighbours of a council stand beside it alone. */
export async function narrow(adviser: AtKeyboard): Promise<void> {
	const from = 2022;
	await adviser.fill({ 'From year': String(from) });
	await adviser.press('Apply filters', 'Authorities and issues');
	for (const council of names) {
		const there = takenIn.some((letter) => letter.council === council && letter.year >= from);
		await expectCell(adviser, council, there ? cellOf(council) : 'Nothing to show yet');
	}
	await adviser.fill({ 'From year': 'First', 'Compare with': councils.ostley.name });
	await adviser.tick('Statistical neighbours only');
	await adviser.press('Apply filters', 'Authorities and issues');
	const { code, neighbours } = councils.ostley;
	const expected = names.map((council) => councils[council]).filter((one) => one.code === code || neighbours.includes(one.code));
	const rows = adviser.page.getByRole('table', { name: /^What reviews said of each authority/ });
	await expect
		.poll(async () => (await rows.getByRole('rowheader').getByRole('link').allInnerTexts()).toSorted())
		.toEqual(expected.map(({ name }) => name).toSorted());
}

/** A mark opens the sentences of that council. */
export async function openMark(adviser: AtKeyboard): Promise<void> {
	await adviser.open('/region?issue=supervision');
	await adviser.within('row', councils.marrowby.name).follow(/^Both/, `${issue} in Marrowby`);
	const { strengths, areas } = letters.pasted.supervision;
	for (const sentence of [...strengths, ...areas]) await adviser.sees(sentence);
	expect(await adviser.page.getByText(letters.html.supervision.strengths[0]!).count()).toBe(0);
}

/** How many reviews, of those that looked at it, since when; all their sentences stand behind it. */
export async function expectRecurring(adviser: AtKeyboard): Promise<void> {
	await adviser.follow('Recurring issues', 'Issues that keep coming back');
	const row = adviser.page.getByRole('row').filter({ has: adviser.page.getByRole('link', { name: issue, exact: true }) });
	for (const words of [supervision.councils, supervision.reviews, supervision.since]) await row.getByText(words).first().waitFor();
	await adviser.follow(issue, issue);
	// What was said before the latest review of a council is folded under it.
	const earlier = adviser.page.locator('summary', { hasText: /^\s*\d+ earlier review/ });
	for (const summary of await earlier.all()) await summary.click();
	for (const sentence of supervision.sentences) await adviser.sees(sentence);
}

/** Raised, raised again, later a strength; the adviser confirms that it is the same, takes that back, and rejects it: then it was raised anew. */
export async function followThread(adviser: AtKeyboard): Promise<void> {
	await adviser.open('/region');
	await adviser.within('region', 'Follow an issue through one authority').fill({ Authority: councils.ostley.name, Issue: issue });
	await adviser.press('Show the thread', 'Through its reviews and inspections');
	const thread = adviser.page.getByRole('region', { name: 'Through its reviews and inspections' });
	const expectSteps = (then: string) =>
		expect
			.poll(async () =>
				(await thread.locator('ol > li').allInnerTexts()).map((text) => /^(\d{4})\s+(Raised again|Raised|Noted as a strength)/.exec(text)?.slice(1).join(' '))
			)
			.toEqual(['2014 Raised', `2019 ${then}`, '2023 Noted as a strength']);
	await expectSteps('Raised again');
	for (const letter of [letters.word, letters.pdf]) await thread.getByText(letter.supervision.areas[0]!).first().waitFor();
	await thread.getByText('seldom').first().waitFor();
	await press(adviser, /^Confirm: the same again/, /^Take back/);
	await thread.getByText('Confirmed', { exact: true }).waitFor();
	await press(adviser, /^Take back/, /^Not the same/);
	await press(adviser, /^Not the same/, undefined);
	await adviser.sees('A match that was rejected');
	await expectSteps('Raised');
	await expectAccessible(adviser.page);
}

async function press({ page }: AtKeyboard, button: RegExp, then: RegExp | undefined): Promise<void> {
	await page.getByRole('button', { name: button }).first().click();
	if (then) await page.getByRole('button', { name: then }).first().waitFor();
}

/** The programme names the last review of each council; a visit that is written down stands there as the next. */
export async function keepProgramme(adviser: AtKeyboard): Promise<void> {
	await adviser.follow('Programme', 'Programme');
	for (const council of names) {
		const last = takenIn.filter((letter) => letter.council === council).toSorted((a, b) => b.year - a.year)[0];
		await adviser.within('listitem', councils[council].name).sees(last ? formatDate(`${last.year}-03-20`) : 'None that may be seen');
	}
	await adviser.follow('Write down a visit', 'Write down a visit');
	await adviser.fill({ Authority: councils.fennick.name, 'What it is': visit.title, 'Last day of the visit': visit.on });
	await adviser.press('Add to the list', visit.title);
	await adviser.within('listitem', councils.fennick.name).sees(formatDate(visit.on));
	await expectAccessible(adviser.page);
}

/** The history says what was decided of the match, and by its filter what was planned; another region's adviser reads none of it. */
export async function readHistory(adviser: AtKeyboard, colleague: AtKeyboard): Promise<void> {
	await adviser.follow('History', 'History of the region');
	const lines = adviser.page.getByRole('main').locator('li');
	const decided = lines.filter({ hasText: /\bmatch\b/i });
	await expect
		.poll(() => decided.locator('p:first-child').allInnerTexts())
		.toEqual(['Match of two sentences rejected', 'Decision on a match taken back', 'Match of two sentences confirmed'].map((did) => `${did}: ${issue}`));
	for (const decision of await decided.all()) expect(await decision.innerText()).toContain(councils.ostley.name);
	await expectAccessible(adviser.page);
	await adviser.fill({ Show: 'Programme' });
	await adviser.press('Apply filter', `Visit planned: ${visit.title}`);
	await expect.poll(() => lines.count()).toBe(1);
	await expectAccessible(adviser.page);
	await colleague.open('/region/history');
	await colleague.sees('Nothing has happened yet that you may see.');
}

/** The words are marked in each sentence that has them; filters narrow; the page of the source opens. Another region's adviser finds what is published. */
export async function search(adviser: AtKeyboard, colleague: AtKeyboard): Promise<void> {
	await adviser.open('/region');
	await adviser.within('region', 'Search every letter and plan').fill({ Words: 'supervision' });
	await adviser.press('Search', /^\d+ results in \d authorities, best match first$/);
	const hits = adviser.page.getByRole('region', { name: 'Results' }).getByRole('listitem');
	for (const sentence of supervision.sentences)
		expect(await hits.filter({ hasText: sentence }).first().locator('mark').first().innerText()).toMatch(/^supervision$/i);
	await adviser.fill({ Authority: councils.harcaster.name });
	await adviser.press('Apply filters', /^\d+ results? in 1 authority/);
	const found = adviser.page.getByRole('link', { name: /^Harcaster Council, peer review letter/ }).first();
	const address = await found.getAttribute('href');
	expect(address).toMatch(/\/file#page=1$/);
	const file = await adviser.page.request.get(address!.split('#')[0]!);
	expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');
	await expectAccessible(adviser.page);
	await colleague.open('/region/search?q=supervision');
	await colleague.sees(/^\d+ results? in 1 authority/);
	await colleague.sees(letters.pdf.supervision.areas[0]!.replace('Supervision ', ''));
	for (const council of ['Marrowby', 'Harcaster']) expect(await colleague.page.getByRole('link', { name: new RegExp(council) }).count()).toBe(0);
}

/** What the host lead shares by name is compared, and what it shares no more is gone at once. */
export async function shareAndStop(host: AtKeyboard, adviser: AtKeyboard, review: string, words: string): Promise<void> {
	await host.open(`${review}/plan/share`);
	const letter = host.within('region', 'The letter');
	await letter.tick('Improvement advisers of our region', 'Named');
	await letter.press('Share: the letter', 'Shared');
	await adviser.open('/region?show=all');
	await expectCell(adviser, 'pellwick', '1');
	await adviser.open(`/region/search?q=${words}`);
	await adviser.sees('1 result in 1 authority');
	await letter.press('Stop sharing: the letter', 'Not shared');
	await adviser.open('/region?show=all');
	await expectCell(adviser, 'pellwick', 'Nothing to show yet');
	await adviser.open(`/region/search?q=${words}`);
	await adviser.sees('No letter or plan that you may see has these words.');
}
