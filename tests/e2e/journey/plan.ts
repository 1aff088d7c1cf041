import { expect } from 'vitest';
import { expectAccessible } from '../../setup/browser.ts';
import type { AtKeyboard } from '../person.ts';
import type { Person } from './accounts.ts';
import { zip } from './letter.ts';

/** Areas of the letter become areas of the plan, one for each; a recommendation joins one that is there. */
export async function chooseAreas(host: AtKeyboard, areas: string[], recommendation: string): Promise<void> {
	await host.goTo('Action plan');
	await host.follow('Choose from the letter', 'Choose from the letter');
	await host.tick(...areas.map((area) => new RegExp(`^${area}`)));
	await host.press('Add to the plan', 'Added to the plan');
	await host.tick(new RegExp(`^${recommendation}`), 'Join them to an area that is there');
	await host.fill({ Area: `1. ${areas[0]}` });
	await host.press('Add to the plan', 'Nothing is left behind');
	await expectAccessible(host.page);
}

export type Response = { area: string; response: 'Accepted' | 'Partly accepted' | 'Declined'; reason?: string };

/** The host says to each area whether it accepts it; where it does not in full, why. */
export async function respond(host: AtKeyboard, { area, response, reason }: Response): Promise<void> {
	await host.goTo('Action plan');
	await host.follow('Areas', 'Areas of the plan');
	await host.follow(new RegExp(`^\\d\\. ${area}`), /^Area \d/);
	await host.tick(response);
	if (reason) {
		await host.press('Save area', 'Say why the area is not accepted in full');
		await host.fill({ Reason: reason });
	}
	await host.press('Save area', 'Area saved');
	await host.within('listitem', area).sees(response);
}

/** A post of the glossary, and who holds it: that person may then update its actions. */
export async function addPost(host: AtKeyboard, post: string, { name, email }: Person): Promise<void> {
	await host.goTo('Action plan');
	await host.follow('Posts', 'Posts');
	await host.fill({ 'Name of the post': post, Code: '4' });
	await host.press('Add the post', 'Post added');
	await host.follow(`${post} (4)`, `${post} (4)`);
	await host.fill({ Name: name, 'E-mail address': email, 'First day in the post': '2026-04-01' });
	await host.press('Add the holder', 'Holder recorded');
	await host.sees('Updates its actions');
}

export type Action = { area: string; text: string; post: string };

export async function addAction(host: AtKeyboard, { area, text, post }: Action): Promise<void> {
	await host.goTo('Action plan');
	await host.follow('Add an action', 'Add an action');
	await host.fill({
		'Area for improvement': area,
		Action: text,
		'Evidence of success': 'Families say that the plan is theirs',
		Timescale: 'Monthly',
		Date: '2027-03-31',
		'Link to other plans': 'Early help strategy',
		'Responsible posts that are not listed': 'Head teacher'
	});
	await host.tick(new RegExp(`^${post}`), 'Not started');
	await host.press('Add the action', 'Action added');
	for (const words of [text, 'Families say that the plan is theirs', 'Monthly', 'Head teacher']) await host.within('row', text).sees(words);
}

/** Whoever holds the post says how its action stands: a word, a shape and what has changed. */
export async function update(contributor: AtKeyboard, action: string, rag: string, words: string): Promise<void> {
	await contributor.goTo('Action plan');
	await contributor.follow(action, action);
	await contributor.tick(rag);
	await contributor.fill({ 'What has changed': words });
	await contributor.press('Save update', 'Update saved');
	await contributor.sees(words);
	await expectAccessible(contributor.page);
}

/** The plan is a draft until a named body has agreed it. */
export async function agreePlan(host: AtKeyboard, body: string): Promise<void> {
	await host.goTo('Action plan');
	await host.sees(/Draft, not yet agreed/);
	await host.follow('Title, legend and agreement', 'Title, legend and agreement');
	await host.fill({ 'Agreed by': body, Date: '2026-11-16' });
	await host.press('Record the agreement', 'The plan is agreed. The review is now in follow-up');
	await host.sees(new RegExp(`Agreed by ${body}`));
}

const formats = [
	{ link: 'Word', begins: zip, ends: 'docx' },
	{ link: 'PDF', begins: '%PDF-', ends: 'pdf' },
	{ link: 'Excel', begins: zip, ends: 'xlsx' },
	{ link: 'CSV', begins: '\u00ef\u00bb\u00bf', ends: 'csv' }
];

/** The plan as a file of each kind; the one that is plain text holds `words`. */
export async function downloadPlan(host: AtKeyboard, words: string): Promise<void> {
	await host.goTo('Action plan');
	for (const { link, begins, ends } of formats) {
		await host.unfold('Export');
		const { name, bytes } = await host.download(link);
		expect(name).toMatch(new RegExp(`\\.${ends}$`));
		expect([link, bytes.subarray(0, begins.length).toString('latin1')]).toEqual([link, begins]);
		if (ends === 'csv') expect(bytes.toString('utf8')).toContain(words);
	}
}

/** The peers look again, and the host reads what they say. */
export async function giveView(lead: AtKeyboard, host: AtKeyboard, words: string): Promise<void> {
	await lead.goTo('Action plan');
	await lead.follow('Give the peers’ view of area 1', /^Area 1/);
	await lead.tick('Partly addressed');
	await lead.fill({ 'What you saw': words });
	await lead.press('Save the peers’ view', 'Peers’ view saved');
	await host.goTo('Action plan');
	await host.sees(words);
}
