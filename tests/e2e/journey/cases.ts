import type { AtKeyboard } from '../person.ts';
import type { Person } from './accounts.ts';

const group = 'Contact that became a referral';

/** The host says how many cases it has in a group; it names none. */
export async function countCases(host: AtKeyboard): Promise<void> {
	await host.goTo('Cases');
	await host.follow('Change the list', 'Cases to choose from');
	await host.follow(`Change ${group}`, 'Cases to choose from');
	await host.sees('Save the group');
	await host.fill({ 'Cases on your list': '24' });
	await host.press('Save the group', '24 on the list');
}

/** A reviewer reads no case records until they are given them. */
export async function giveCaseRecords(lead: AtKeyboard, peer: AtKeyboard, { name }: Person): Promise<void> {
	await peer.goTo('Cases');
	await peer.sees('Groups and numbers only');
	await lead.goTo('Team and access');
	await lead.press(`Give case records to ${name}`, 'Case records given');
}

/** The sample is planned: three cases of a group, with how each was chosen. */
export async function drawSample(lead: AtKeyboard): Promise<void> {
	for (const reference of ['C-01', 'C-02', 'C-03']) {
		await lead.goTo('Cases');
		await lead.follow('Add a case', 'Add a case');
		await lead.sees(`It will be ${reference}`);
		await lead.fill({ Group: group, 'How it was chosen': 'Every twelfth case on the host’s list' });
		await lead.press('Add the case', 'Case added');
	}
}

/** Fills in the audit tool for a case: yes to the first questions, then no, and the last does not apply. */
export async function judgeCase(peer: AtKeyboard, reference: string, answers: string[]): Promise<void> {
	await peer.goTo('Cases');
	await peer.follow(reference, new RegExp(`^${reference}`));
	for (const [index, answer] of answers.entries()) {
		const question = peer.within('listitem', new RegExp(`^\\s*${index + 1}\\. `));
		await question.tick(answer);
		if (answer === 'No') await question.fill({ Comment: 'The decision came on the third working day.' });
	}
	await peer.press('Save answers', 'Answers saved');
	await peer.sees('Answered by Rosa Field');
}

/** The roll-up counts what was answered and leaves out what did not apply. */
export async function seeRollUp(lead: AtKeyboard): Promise<void> {
	await lead.goTo('Cases');
	await lead.sees('2 of 3 (67%)');
	await lead.sees('0 of 2');
}

/** A note about a case: it is sorted by its reference, and stays with the team. */
export async function noteOnCase(peer: AtKeyboard, text: string): Promise<void> {
	await peer.goTo('Cases');
	await peer.follow('C-02', /^C-02/);
	await peer.follow('Add a note about this case', 'Add an evidence note');
	await peer.fill({ 'What did you see, hear or read?': text, 'Whose perspective': 'Case records' });
	await peer.tick('Area for development');
	await peer.press('Save note', 'Note saved');
}
