import { expect } from 'vitest';
import { formatDate } from '#domain/dates.ts';
import { expectAccessible } from '../../setup/browser.ts';
import type { AtKeyboard } from '../person.ts';
import { areas, days, measure, said } from './facts.ts';
import { wordsOfPdf, wordsOfWord } from './read-file.ts';

const review = (months: number) => `${months}-month progress review`;

/** Both days are set when the plan is agreed, as they are proposed: six and twelve months after the visit. */
export async function setDates(host: AtKeyboard): Promise<void> {
	await openProgress(host);
	for (const [months, day] of [
		[6, days.progress],
		[12, days.twelveMonths]
	] as const) {
		await host.within('region', review(months)).press('Set the date', `The ${review(months)} is planned for ${formatDate(day)}`);
		await host.within('region', review(months)).sees(formatDate(day));
	}
	await expectAccessible(host.page);
}

async function openProgress(person: AtKeyboard): Promise<void> {
	await person.goTo('Action plan');
	await person.follow('Progress reviews', 'Progress reviews');
}

/** The host's word on two areas, which starts from what the plan holds. */
export async function writePositions(host: AtKeyboard): Promise<void> {
	await openProgress(host);
	await host.within('region', review(6)).follow('Write the host’s position', 'The host’s position');
	const begun = host.page.getByRole('region', { name: `1. ${areas.reasons}` }).getByLabel('What was done', { exact: true });
	expect(await begun.inputValue()).toContain(said.boxDone);
	await expectAccessible(host.page);
	for (const [number, title, words] of [
		[1, areas.reasons, said.position],
		[2, areas.families, said.families]
	] as const) {
		const area = host.within('region', `${number}. ${title}`);
		await area.fill({ 'What was done': words });
		await area.press(`Save the position on area ${number}`, 'Position saved');
	}
}

/** The lead peer sees the host's word beside its proof, area by area, and records what the peers saw. */
export async function giveViews(lead: AtKeyboard): Promise<void> {
	await openProgress(lead);
	const six = lead.within('region', review(6));
	await six.unfold('Record that it was held');
	await six.press('Save the day', `Held on ${formatDate(days.progress)}`);
	await six.follow('Give the peers’ view', 'The peers’ view');
	const reasons = lead.within('region', `1. ${areas.reasons}`);
	for (const words of [said.position, said.boxProof, said.auditProof, 'guidance.txt', `${measure.last[0]} of ${measure.last[1]}`]) await reasons.sees(words);
	await expectAccessible(lead.page);
	await giveView(lead, { number: 1, title: areas.reasons, view: 'Addressed', words: said.view });
	await giveView(lead, { number: 2, title: areas.families, view: 'Partly addressed', words: said.viewFamilies });
}

async function giveView(lead: AtKeyboard, { number, title, view, words }: { number: number; title: string; view: string; words: string }): Promise<void> {
	const area = lead.within('region', `${number}. ${title}`);
	await area.tick(view);
	await area.fill({ 'What you saw': words });
	await area.press(`Save the view on area ${number}`, 'Peers’ view saved');
}

/** A short letter of what both sides said: started, dated, its checks kept with a reason, shared. */
export async function draftLetter(lead: AtKeyboard): Promise<void> {
	await openProgress(lead);
	await lead.within('region', review(6)).follow('Progress letter', 'Progress letter');
	await lead.press('Start the progress letter', 'Progress letter started');
	await lead.fill({ 'Date of the letter': days.progress });
	await lead.press('Save the letter', 'Letter saved');
	const checks = lead.page.getByRole('region', { name: /to settle$/ });
	const count = async () => parseInt(await checks.getByRole('heading').first().innerText());
	for (let open = await count(); open > 0; open = await count()) {
		await checks.getByText('Keep it, with a reason').first().click();
		await lead.fill({ 'Reason for keeping it': 'Both sides have seen it' });
		await lead.press('Keep', new RegExp(`^${open - 1} checks? to settle`));
	}
	await expectAccessible(lead.page);
	await lead.press('Share with the host', 'Shared with the host');
}

/** The host reads the shared letter and puts a fact right; the lead answers and issues it. */
export async function issueLetter(lead: AtKeyboard, host: AtKeyboard): Promise<void> {
	await openProgress(host);
	await host.within('region', review(6)).follow('Progress letter', 'Progress letter');
	await host.fill({ 'What is not right in version 1, and what is': 'There are five teams, not four.' });
	await host.press('Send the comment', 'Comment sent to the team');
	await lead.open(new URL(lead.page.url()).pathname);
	await lead.fill({ 'Answer to the host': 'Thank you. The letter names no number of teams.' });
	await lead.press('Save the answer', 'Answer saved');
	await lead.press('Issue the progress letter', 'Progress letter issued');
	await expectAccessible(lead.page);
}

/** The host takes the issued letter as both files; each says of each area what the host did and what the peers saw. */
export async function readLetter(host: AtKeyboard): Promise<void> {
	await openProgress(host);
	await host.within('region', review(6)).follow('Progress letter', 'Progress letter');
	const pdf = wordsOfPdf((await host.download('PDF')).bytes);
	const word = await wordsOfWord((await host.download('Word')).bytes);
	for (const words of [said.position, said.view, said.families, said.viewFamilies, 'Addressed.', 'Partly addressed.', 'Helen Marsh'])
		expect([words, pdf.includes(words), word.includes(words)]).toEqual([words, true, true]);
}

/** What is proven goes into business as usual; the rest of the plan goes on, and the day of the next review stands. */
export async function closeProven(host: AtKeyboard): Promise<void> {
	await host.goTo('Action plan');
	await host.follow('Areas', 'Areas of the plan');
	await host.follow(`1. ${areas.reasons}`, /^Area 1/);
	await host.fill({ 'What was seen to be different': said.boxProof, 'Who carries it on': said.carriedOn });
	await host.press('Close into business as usual', 'Area closed');
	await expectAccessible(host.page);
	await openProgress(host);
	await host.sees(/0 proven and ready to close, 1 closed/);
	await host.within('region', review(12)).sees(formatDate(days.twelveMonths));
}
