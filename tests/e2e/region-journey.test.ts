import { afterAll, beforeAll, describe, expect } from 'vitest';
import { test as base } from '../setup/browser.ts';
import { engines } from '../setup/server.ts';
import { checkByKeys } from './region-journey/check-by-keys.ts';
import * as documents from './region-journey/documents.ts';
import { chosen, letters } from './region-journey/facts.ts';
import * as files from './region-journey/files.ts';
import { asFile, asText, nameOf } from './region-journey/papers.ts';
import * as region from './region-journey/region.ts';
import { openSeat, sit, type Seat, type Who } from './region-journey/seat.ts';

// Each engine and each way of reading a page is gone through once, as in the journey to the issued letter.
const seats = [
	{ engine: engines[0]!, javaScript: false },
	{ engine: engines.at(-1)!, javaScript: true }
];

describe.each(seats)('what a region remembers, on $engine, with scripts: $javaScript', ({ engine, javaScript }) => {
	let seat: Seat;
	beforeAll(async () => {
		seat = await openSeat(engine);
	});
	afterAll(() => seat?.close());

	const test = base.extend(
		'as',
		async ({ visit }) =>
			(who: Who, phone = false) =>
				sit(seat, visit, who, { javaScript, phone })
	);

	test('one letter of each kind of file is read, checked and taken in', async ({ as }) => {
		const adviser = await as('adviser');
		const word = await asFile(letters.word, 'docx');
		const pdf = await asFile(letters.pdf, 'pdf');
		const text = { name: 'fennick-2016.txt', mimeType: 'text/plain', buffer: Buffer.from(asText(letters.text)) };
		await documents.add(adviser, { files: [word] }, '1 document added');
		await documents.untilRead(adviser, javaScript);
		await documents.openDocument(adviser, word.name);
		await documents.expectSideBySide(adviser, letters.word);
		await documents.confirmByForms(adviser, letters.word);
		await documents.acceptAgreed(adviser, 3);
		await documents.expectPastReview(adviser, letters.word, word);

		await documents.add(adviser, { files: [pdf, await asFile(letters.html, 'html'), text] }, '3 documents added');
		await documents.add(adviser, { text: asText(letters.pasted), name: 'Marrowby 2021' }, '1 document added');
		await documents.untilRead(adviser, javaScript);
		for (const [name, letter] of [
			['marrowby-2018.html', letters.html],
			[text.name, letters.text],
			['Marrowby 2021.txt', letters.pasted]
		] as const) {
			await documents.openDocument(adviser, name);
			await documents.confirmAll(adviser, letter);
		}
		if (javaScript) await checkByKeys(adviser, letters.pdf, pdf.name);
		else await documents.publishByForms(adviser, letters.pdf, pdf.name);
		await documents.expectPastReview(adviser, letters.pdf, pdf);
	});

	test('forty PDFs of one choice are read while others are served; each has its result', async ({ as }) => {
		const [adviser, host] = [await as('adviser'), await as('host')];
		await documents.addForty(adviser, host, javaScript);
		await documents.expectResults(adviser);
		await documents.expectOnPhone(await as('adviser', true), chosen.weaker);
		for (const letter of Object.values(chosen)) {
			await documents.openDocument(adviser, nameOf(letter));
			await documents.confirmAll(adviser, letter);
		}
		expect(await adviser.page.getByRole('row').filter({ hasText: 'Done' }).count()).toBe(Object.keys(letters).length + Object.keys(chosen).length);
	});

	test('the region is compared, an issue followed, the programme kept and every letter searched', async ({ as }) => {
		const [adviser, colleague] = [await as('adviser'), await as('colleague')];
		await region.expectCompared(adviser);
		await region.expectComparedOnPhone(await as('adviser', true));
		await region.narrow(adviser);
		await region.openMark(adviser);
		await region.expectRecurring(adviser);
		await region.followThread(adviser);
		await region.keepProgramme(adviser);
		await region.readHistory(adviser, colleague);
		await region.search(adviser, colleague);
	});

	test('what goes out says what the pages say', async ({ as }) => {
		const adviser = await as('adviser');
		await files.takeComparison(adviser);
		await files.takeIssues(adviser);
		await files.takeProgramme(adviser);
		await files.takeThreadAndSearch(adviser);
		await files.takeBriefing(adviser);
	});

	test('what a host shares by name is in the region, and what it shares no more is gone at once', async ({ as }) => {
		await region.shareAndStop(await as('host'), await as('adviser'), seat.review, seat.words);
	});
});
