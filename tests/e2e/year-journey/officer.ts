import { expect } from 'vitest';
import { expectAccessible } from '../../setup/browser.ts';
import { onKeys } from '../on-keys.ts';
import type { AtKeyboard } from '../person.ts';
import { actions, measure, posts, said } from './facts.ts';

/** What is asked of the officer today, as the phone lists it: the numbers of the actions under each heading. */
export async function expectAsked(officer: AtKeyboard, lists: Record<string, string[]>): Promise<void> {
	await officer.open('/actions');
	for (const [title, numbers] of Object.entries(lists)) {
		const cards = officer.page.getByRole('region', { name: `${title} ${numbers.length}`, exact: true }).getByRole('article');
		const found = (await cards.getByRole('heading').allInnerTexts()).map((text) => text.split(' ')[0]);
		expect([title, found]).toEqual([title, numbers]);
	}
	await expectAccessible(officer.page);
	await expectNoSideways(officer);
}

/** On a phone nothing is wider than the window. */
export async function expectNoSideways({ page }: AtKeyboard): Promise<void> {
	const box = await page.locator('html').boundingBox();
	expect([page.url(), box?.width]).toEqual([page.url(), page.viewportSize()?.width]);
}

/** From the list to the page of an action, where its update stands ready. */
async function openCard(officer: AtKeyboard, number: string): Promise<void> {
	await officer.follow(new RegExp(`^${number} `), new RegExp(`^${number} `));
	await officer.sees('Status now');
}

/** A late action gets a status with its reason, words, what stands in the way, a new date and why, a file and a new reading, all in one form. */
export async function updateLate(officer: AtKeyboard): Promise<void> {
	await openCard(officer, '1.1');
	await expectAccessible(officer.page);
	await expectNoSideways(officer);
	await officer.tick('At risk');
	await officer.fill({
		'Why it is better than that': said.better,
		'What has changed': said.box,
		Number: measure.then[0],
		'Out of': measure.then[1],
		'New date': '2027-02-05',
		'What stands in the way': said.inTheWay,
		'Why the date changes': said.why
	});
	await officer.attach('Attach files', [{ name: 'form.csv', mimeType: 'text/csv', buffer: Buffer.from('team,box\n1,yes\n2,yes\n3,yes\n') }]);
	await officer.press('Save update', 'Update saved');
	await officer.page.waitForURL('**/actions');
}

/** What is done is said with its day; nothing shows yet that it made a difference. */
export async function completeAudit(officer: AtKeyboard): Promise<void> {
	await openCard(officer, '1.2');
	await officer.tick('Complete');
	await officer.fill({ 'What has changed': said.audited, 'Done on': '2027-01-14' });
	await officer.press('Save update', 'Update saved');
}

/** What a partner told is recorded under its post, and says who wrote it down. */
export async function recordForPartner(officer: AtKeyboard, review: string): Promise<void> {
	await openCard(officer, '2.1');
	await officer.tick('On track');
	const { name, code, organisation } = posts.nurse;
	await officer.fill({ 'What has changed': said.partner, 'Recorded for': `${name} (${code}), ${organisation}` });
	await officer.press('Save update', 'Update saved');
	await officer.open(`${review}/plan`);
	await officer.follow(actions['2.1'].text, actions['2.1'].text);
	await officer.sees(`Owen Pryce, for ${name}`);
	await expectNoSideways(officer);
}

/** The same form by the keyboard alone: each field is reached by Tab in the order in which it stands on the page, and Enter on the button sends it. */
export async function updateByKeys({ page }: AtKeyboard): Promise<void> {
	const hands = onKeys(page);
	await page.goto('/actions');
	await hands.enter(page.getByRole('link', { name: /^1\.1 / }));
	await hands.sees('Status now');
	await hands.skipToMain();
	await hands.pick('Status now', 'Off track');
	await hands.write('What has changed since 15 January 2027', said.again);
	await hands.reach(page.getByLabel('New date', { exact: true }));
	// By its parts, whose order is that of the browser's language: 3 March is the same in each.
	await page.keyboard.type('03032027');
	expect(await page.getByLabel('New date', { exact: true }).inputValue()).toBe('2027-03-03');
	await hands.write('Why the date changes', said.whyAgain);
	await hands.enter(page.getByRole('button', { name: 'Save update' }));
	await hands.sees('Update saved');
}

/** At the end both actions of the area are done, and each has proof that it made a difference: a reading, a file. */
export async function proveArea(officer: AtKeyboard, review: string): Promise<void> {
	await officer.open('/actions');
	await openCard(officer, '1.1');
	await officer.tick('Complete');
	await officer.fill({ 'What has changed since 12 February 2027': said.boxDone, Number: measure.last[0], 'Out of': measure.last[1] });
	await officer.press('Save update', 'Update saved');
	await openAction(officer, review, '1.1');
	await officer.unfold('Record proof');
	await officer.fill({ 'What is different, and how you know': said.boxProof, 'Or a reading that shows it': `${measure.name}: 80% (24 of 30), 9 March 2027` });
	await officer.press('Record the proof', 'Proof of difference recorded');
	await openAction(officer, review, '1.2');
	await officer.unfold('Record proof');
	await officer.fill({ 'What is different, and how you know': said.auditProof });
	await officer.attach('What shows it', [{ name: 'guidance.txt', mimeType: 'text/plain', buffer: Buffer.from('Say why, in one sentence.\n') }]);
	await officer.press('Record the proof', 'Proof of difference recorded');
	await officer.sees('guidance.txt');
	await expectAccessible(officer.page);
}

async function openAction(officer: AtKeyboard, review: string, number: keyof typeof actions): Promise<void> {
	await officer.open(`${review}/plan`);
	await officer.follow(actions[number].text, actions[number].text);
	await officer.follow(`All about this action, ${number}`, new RegExp(`^${number} `));
}
