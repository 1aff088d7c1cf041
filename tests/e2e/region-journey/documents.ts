import { expect } from 'vitest';
import { documentStandings, standingLabels } from '#domain/reading/source-document.ts';
import { expectAccessible } from '../../setup/browser.ts';
import type { AtKeyboard } from '../person.ts';
import { expectNoSideways } from '../year-journey/officer.ts';
import { agreement, councils, publicAddress, type Letter } from './facts.ts';
import { broken, copies, fortyPapers, nameOf, titleOf, type Paper } from './papers.ts';

/** Adds files in one choice, or a text that is pasted, and reads what became of them. */
export async function add(adviser: AtKeyboard, given: { files?: Paper[]; text?: string; name?: string }, says: string): Promise<void> {
	await adviser.open('/region/documents');
	await adviser.unfold('Add documents');
	if (given.files) await adviser.attach('Files', given.files);
	if (given.text) await adviser.fill({ 'Or paste the text of a letter': given.text, 'What to call it': given.name ?? '' });
	await adviser.press('Add and read', says);
}

/** Waits until nothing is being read: with scripts the page looks again by itself, without them somebody does. */
export async function untilRead({ page, open }: AtKeyboard, javaScript: boolean): Promise<void> {
	const reading = page.getByText(/documents? (is|are) being read\./);
	const look = async () => {
		if (!javaScript) await open('/region/documents');
		return reading.count();
	};
	await expect.poll(look, { timeout: 120_000, interval: 250 }).toBe(0);
}

/** From the list to the page of a document; on it the source stands left of what was found. */
export async function openDocument(adviser: AtKeyboard, name: string): Promise<void> {
	await adviser.open('/region/documents');
	await adviser.follow(name, 'Check what we found in the document');
}

/** The document and what was found in it stand side by side, joined by numbers. */
export async function expectSideBySide({ page, sees }: AtKeyboard, letter: Letter): Promise<void> {
	const [source, found] = [page.getByRole('region', { name: 'The document', exact: true }), page.getByRole('region', { name: 'What we found' })];
	const [left, right] = [await source.boundingBox(), await found.boundingBox()];
	expect(left!.x + left!.width).toBeLessThanOrEqual(right!.x);
	for (const { text } of itemsOf(letter)) {
		const number = (await source.getByRole('link').filter({ hasText: text }).locator('sup').innerText()).trim();
		await found
			.locator('[data-item]', { hasText: text })
			.getByRole('link', { name: new RegExp(`^Item ${number}\\b`) })
			.waitFor();
	}
	await sees(councils[letter.council].name);
	await expectAccessible(page);
}

/** What a reader finds in a letter, in its order. */
export function itemsOf({ supervision, thresholds, recommendation }: Letter): { kind: 'Strength' | 'Area for development' | 'Recommendation'; text: string }[] {
	const said = [supervision, thresholds].flatMap((one) => [
		...(one?.strengths ?? []).map((text) => ({ kind: 'Strength' as const, text })),
		...(one?.areas ?? []).map((text) => ({ kind: 'Area for development' as const, text }))
	]);
	return [...said, ...(recommendation ? [{ kind: 'Recommendation' as const, text: recommendation }] : [])];
}

/** Confirms at once what is sure, and goes on to where it is taken in. */
export async function confirmAll(adviser: AtKeyboard, letter: Letter): Promise<void> {
	const count = itemsOf(letter).length;
	const items = count === 1 ? 'item' : 'items';
	await adviser.press(`Confirm ${count} high-confidence ${items}`, `${count} ${items} confirmed`);
	await adviser.follow('Save and continue', 'Add to the region');
	await adviser.press(`Add ${count} ${items} to the region`, 'It is in the region now');
}

/** Without scripts the same is done by forms: another kind, an item removed and put back, and the council's agreement. */
export async function confirmByForms(adviser: AtKeyboard, letter: Letter): Promise<void> {
	const [first, second, third] = itemsOf(letter);
	await adviser.follow('Change item 2', 'Check what we found in the document');
	await adviser.fill({ 'This is': 'Mixed' });
	await adviser.press('Confirm item 2', /1 confirmed, 2 to check/);
	await adviser.press('Remove item 3', /1 confirmed, 1 to check, 1 removed/);
	await adviser.press('Put it back, item 3', /1 confirmed, 2 to check/);
	await adviser.press('Confirm item 1', /2 confirmed, 1 to check/);
	await adviser.press('Confirm item 3', /3 confirmed, 0 to check/);
	await expectKinds(adviser, [
		[first!.text, first!.kind],
		[second!.text, 'Mixed'],
		[third!.text, third!.kind]
	]);
}

export async function expectKinds({ page }: AtKeyboard, kinds: [text: string, kind: string][]): Promise<void> {
	for (const [text, kind] of kinds) {
		const card = page.locator('[data-item]', { hasText: text });
		await card.getByText(kind, { exact: true }).first().waitFor();
		await card.getByText('Confirmed').waitFor();
	}
}

/** Says what the council agreed to, and takes it in. */
export async function acceptAgreed(adviser: AtKeyboard, count: number): Promise<void> {
	await adviser.follow('Save and continue', 'Add to the region');
	await adviser.tick('Improvement advisers of its region');
	await adviser.fill({ 'Who agreed for the council': agreement.post, 'Agreed on': agreement.on });
	await adviser.press(`Add ${count} items to the region`, 'It is in the region now');
}

/** Decides a published letter item by item, and takes it in with its address. */
export async function publishByForms(adviser: AtKeyboard, letter: Letter, name: string): Promise<void> {
	await openDocument(adviser, name);
	await confirmByForms(adviser, letter);
	await adviser.follow('Save and continue', 'Add to the region');
	await adviser.fill({ 'Public address': publicAddress });
	await adviser.press(`Add ${itemsOf(letter).length} items to the region`, 'It is in the region now');
}

/** It is a past review of its council now, with the document that it was read from. */
export async function expectPastReview(adviser: AtKeyboard, letter: Letter, file: Paper): Promise<void> {
	await adviser.open(`/region/authorities/${councils[letter.council].code}`);
	const review = adviser.page
		.getByRole('region', { name: 'Reviews and inspections' })
		.getByRole('listitem')
		.filter({ hasText: String(letter.year) });
	await review.getByText(titleOf(letter)).first().waitFor();
	const address = await review.getByRole('link', { name: /^Read from a document/ }).getAttribute('href');
	const source = file.mimeType === 'application/pdf' ? address! : `${address}/file`;
	expect(Buffer.compare(await (await adviser.page.request.get(source)).body(), file.buffer)).toBe(0);
}

/** Forty files of one choice; the adviser leaves while they are read, somebody else is served, and the adviser comes back. */
export async function addForty(adviser: AtKeyboard, host: AtKeyboard, javaScript: boolean): Promise<void> {
	const files = fortyPapers();
	expect(files).toHaveLength(40);
	await add(
		adviser,
		{ files },
		`${files.length - copies.length - 1} documents added. ${copies.length} documents had been added before. 1 document could not be taken`
	);
	await adviser.open('/region');
	await host.open('/reviews');
	await host.sees('Your reviews');
	await adviser.open('/region/documents');
	await untilRead(adviser, javaScript);
}

/** The list gives each file its result, and begins with what needs a look. */
export async function expectResults(adviser: AtKeyboard): Promise<void> {
	await adviser.open('/region/documents');
	for (const [name, why] of Object.entries(broken)) {
		await adviser.within('row', name).sees(why);
		await adviser.within('row', name).sees(standingLabels.failed);
	}
	for (const copy of copies) await adviser.within('row', copy).sees(`The same file as`);
	const rows = (await adviser.page.getByRole('row').allInnerTexts()).slice(1);
	for (const { name } of fortyPapers()) expect([name, rows.filter((row) => row.startsWith(name)).length]).toEqual([name, 1]);
	const read = rows.filter((row) => /^letter-\d+\.pdf/.test(row));
	for (const row of read) expect(row).toMatch(/Peer review letter: \w+, 6 March 20\d\d\s+1 item, 1 to check/);
	const order = rows.map((row) => documentStandings.findIndex((standing) => row.includes(standingLabels[standing])));
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	await adviser.follow(`${standingLabels.failed} ${Object.keys(broken).length}`, 'Documents');
	await expect.poll(() => adviser.page.getByRole('row').count()).toBe(Object.keys(broken).length + 1);
	await expectAccessible(adviser.page);
}

/** On a phone the list says the same, and nothing is wider than the window. */
export async function expectOnPhone(phone: AtKeyboard, letter: Letter): Promise<void> {
	await phone.open('/region/documents?show=failed');
	for (const why of Object.values(broken)) await phone.sees(why);
	await expectNoSideways(phone);
	await phone.open(`/region/documents?words=${nameOf(letter)}`);
	await phone.follow(nameOf(letter), 'Check what we found in the document');
	await expectNoSideways(phone);
	await phone.follow('What we found', 'What we found');
	await expectAccessible(phone.page);
}
