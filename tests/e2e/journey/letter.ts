import { expect } from 'vitest';
import { expectAccessible } from '../../setup/browser.ts';
import type { AtKeyboard } from '../person.ts';

export async function draftLetter(manager: AtKeyboard): Promise<void> {
	await manager.goTo('Letter');
	await manager.press('Start the letter', 'Letter started');
	await manager.follow('Addressee, references and signature', 'Addressee, references and signature');
	await manager.fill({ Addressee: 'The Director of Children’s Services', 'Date of the letter': '2026-11-02', 'Our ref': 'PC/1' });
	await manager.press('Save', 'Saved');
}

/** Prose by a person, in a section of the outline. */
export async function writeSection(manager: AtKeyboard, section: string, words: string): Promise<void> {
	await manager.goTo('Letter');
	await manager.page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: section }).click();
	await manager.page.waitForURL(/section=/);
	await manager.page.getByRole('region', { name: section }).waitFor();
	await manager.fill({ Words: words });
	await manager.press('Save this section', 'Section saved');
}

/** Each check is kept with a reason, until none is open. */
export async function settleChecks(manager: AtKeyboard): Promise<void> {
	await manager.goTo('Letter');
	const checks = manager.page.getByRole('region', { name: /to settle$/ });
	const count = async () => parseInt(await checks.getByRole('heading').first().innerText());
	for (let open = await count(); open > 0; open = await count()) {
		await checks.getByText('Keep it, with a reason').first().click();
		await manager.fill({ 'Reason for keeping it': 'Talked through by the team' });
		await manager.press('Keep', new RegExp(`^${open - 1} checks? to settle`));
	}
	await manager.sees('Every check is settled');
}

export async function saveVersion(manager: AtKeyboard, number: number): Promise<void> {
	await manager.goTo('Letter');
	await manager.press('Save as a version', `Saved as version ${number}`);
}

/** What changed between two versions, word by word. */
export async function compareVersions(manager: AtKeyboard, added: string): Promise<void> {
	await manager.goTo('Letter');
	await manager.follow('Compare 2 versions', 'Compare two versions');
	await manager.fill({ From: 'Version 1', To: 'Version 2' });
	await manager.press('Compare', '1 place differs');
	expect(await manager.page.getByRole('insertion').filter({ hasNotText: 'underlined' }).allInnerTexts()).toEqual([expect.stringContaining(added)]);
	await expectAccessible(manager.page);
}

export async function shareLetter(manager: AtKeyboard): Promise<void> {
	await manager.goTo('Letter');
	await manager.follow('Share, sign and issue', 'Share, sign and issue');
	await manager.press('Share with the host', 'Letter shared with the host');
}

/** The host reads the shared version and comments on a fact; it sees no other version. */
export async function commentOnFacts(host: AtKeyboard, { reads, comment }: { reads: string[]; comment: string }): Promise<void> {
	await host.goTo('Letter');
	expect(await host.page.getByRole('link', { name: 'Version 1' }).count()).toBe(0);
	await host.follow('Version 2', 'What we found');
	for (const words of reads) await host.sees(words);
	await expectAccessible(host.page);
	await host.follow('Comment on facts', 'Comments on facts');
	await host.fill({ 'The words in question': 'use them', 'What is not right, and what is': comment });
	await host.press('Send the comment', 'Comment sent to the team');
}

export async function answerComment(manager: AtKeyboard, comment: string): Promise<void> {
	await manager.goTo('Letter');
	await manager.follow('Comments of the host', 'Comments on facts');
	await manager.sees(comment);
	await manager.unfold('Answer');
	await manager.tick('No');
	await manager.fill({ Answer: 'Thank you. The sentence holds.' });
	await manager.press('Save the answer', 'Answer saved');
}

export async function signAndIssue(lead: AtKeyboard): Promise<void> {
	await lead.goTo('Letter');
	await lead.follow('Share, sign and issue', 'Share, sign and issue');
	await lead.press('Sign the letter as it stands', 'Letter signed');
	await lead.press('Issue version 2', 'Letter issued');
}

export const zip = 'PK\u0003\u0004';
const formats = [
	{ link: 'Word', begins: zip, ends: 'docx' },
	{ link: 'PDF', begins: '%PDF-', ends: 'pdf' },
	{ link: 'Large print', begins: '%PDF-', ends: 'pdf' },
	{ link: 'OpenDocument', begins: zip, ends: 'odt', holds: 'mimetypeapplication/vnd.oasis.opendocument.text' },
	{ link: 'Web page', begins: '<!doctype html>', ends: 'html', holds: '<title>Front door inspection readiness' },
	{ link: 'Markdown', begins: '', ends: 'md', holds: 'Front door inspection readiness' }
];

/** The issued letter in every format, each begun as a file of its kind begins; those that are plain text hold `words`. */
export async function downloadLetter(host: AtKeyboard, words: string): Promise<void> {
	await host.goTo('Letter');
	for (const { link, begins, ends, holds = '' } of formats) {
		const { name, bytes } = await host.download(link);
		expect(name).toMatch(new RegExp(`\\.${ends}$`));
		expect([link, bytes.subarray(0, begins.length).toString('latin1')]).toEqual([link, begins]);
		expect([link, bytes.toString('utf8').includes(holds)]).toEqual([link, true]);
		if (ends === 'html' || ends === 'md') expect(bytes.toString('utf8')).toContain(words);
	}
}

/** Publishing is the host's own act; the product records it. */
export async function recordPublication(host: AtKeyboard): Promise<void> {
	await host.goTo('Letter');
	await host.follow('Record that you published it', 'Record that you published the letter');
	await host.fill({ Date: '2026-11-09', Where: 'Papers of the scrutiny committee' });
	await host.press('Record it', 'Publication recorded');
}
