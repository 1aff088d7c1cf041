import { afterAll, beforeAll, describe, expect } from 'vitest';
import { startServer, type Server } from '../setup/server.ts';
import { expectAccessible, test } from '../setup/browser.ts';
import { atKeyboard, type AtKeyboard } from './person.ts';

const password = 'harbour lantern copper field';
const people = {
	manager: { name: 'Maya Osei', email: 'maya.osei@example.org' },
	lead: { name: 'Leo Grant', email: 'leo.grant@example.org' },
	host: { name: 'Hana Petrie', email: 'hana.petrie@example.org' }
};

describe.each([
	{ javaScript: true, scripts: 'with JavaScript' },
	{ javaScript: false, scripts: 'without JavaScript' }
])('$scripts', ({ javaScript }) => {
	let server: Server;
	beforeAll(async () => {
		server = await startServer();
	});
	afterAll(() => server.stop());

	test('from the set-up link to an issued letter and an action plan', { timeout: 300_000 }, async ({ visit }) => {
		const sitDown = async () => atKeyboard(await visit({ origin: server.origin, javaScript }));
		const administrator = await sitDown();
		await setUp(administrator, server.setUpLink!);
		const [manager, lead, host] = [await sitDown(), await sitDown(), await sitDown()];
		await invite(administrator, people.manager, { startsReviews: true });
		await accept(administrator, manager, people.manager);
		for (const [person, who] of [[lead, people.lead] as const, [host, people.host] as const]) {
			await invite(administrator, who);
			await accept(administrator, person, who);
		}

		const review = await startReview(manager);
		await stateAgreement(manager, review);
		await addToTeam(manager, review, people.lead, 'Review lead');
		await addToTeam(manager, review, people.host, 'Host lead');
		await askQuestion(manager, review);
		await planActivity(manager, review);

		await moveOn(manager, review, 'Start the visit', 'on site');
		await recordNote(manager, review);
		await findAndAgree(manager, review);
		await answerQuestion(manager, review);

		await moveOn(manager, review, 'Start drafting', 'drafting');
		await draftLetter(manager, review);
		await settleChecks(manager, review);
		await shareLetter(manager, review);
		await commentOnFacts(host, review);
		await answerComment(manager, review);
		await signAndIssue(lead, review);

		await readLetter(host, review);
		await makePlan(host, review);
		await downloadPlan(host, review);
		await readPlan(lead, review);
	});
});

async function setUp(administrator: AtKeyboard, link: string): Promise<void> {
	await administrator.open(link);
	await administrator.fill({ 'Your name': 'Ada Quill', 'Your e-mail address': 'ada.quill@example.org', Password: password });
	await administrator.press('Make the first account', 'How do you want to begin?');
	await administrator.follow('Start with an empty product', 'Invite someone');
}

async function invite(administrator: AtKeyboard, { name, email }: { name: string; email: string }, { startsReviews = false } = {}): Promise<void> {
	await administrator.open('/accounts/invite');
	await administrator.fill({ Name: name, 'E-mail address': email, Post: 'Assistant director' });
	if (startsReviews) await administrator.tick('May start reviews');
	await administrator.press('Send the invitation', `${name} is invited`);
}

/** The administrator hands the link over from the outbox; the person chooses a password. */
async function accept(administrator: AtKeyboard, person: AtKeyboard, { name, email }: { name: string; email: string }): Promise<void> {
	await administrator.open('/outbox');
	const mail = administrator.page.locator('details').filter({ hasText: email }).first();
	await mail.locator('summary').click();
	const link = /https?:\/\/\S+\/invitation\/\S+/.exec(await mail.innerText())?.[0];
	await person.open(link!);
	await person.sees(`Welcome, ${name}`);
	await person.fill({ Password: password });
	await person.press('Set the password and sign in', 'Your account is ready');
}

async function startReview(manager: AtKeyboard): Promise<string> {
	await manager.open('/reviews/new');
	await manager.fill({
		'Host authority': 'Kent County Council',
		Framework: 'Regional peer challenge',
		Title: 'Front door peer challenge',
		'First day of the visit': '2026-10-13',
		'Last day of the visit': '2026-10-15'
	});
	await manager.press('Start the review', 'Review started');
	return new URL(manager.page.url()).pathname;
}

async function stateAgreement(manager: AtKeyboard, review: string): Promise<void> {
	await manager.open(`${review}/scope?edit=agreement`);
	await manager.fill({
		Controllers: 'The council and the visiting councils, jointly',
		'Legal basis': 'The public task of improving children’s services',
		Agreement: 'Regional agreement',
		'Date of the agreement': '2026-09-01',
		'Notes and case answers are destroyed on': '2027-09-01',
		'Data protection contact, host': 'Data protection officer of the council',
		'Data protection contact, visiting team': 'Data protection officer of the lead council',
		'Telephone when a child may be at risk': '01632 960000'
	});
	await manager.press('State the agreement', 'Agreement stated');
}

async function addToTeam(manager: AtKeyboard, review: string, { name }: { name: string }, role: string): Promise<void> {
	await manager.open(`${review}/team`);
	await manager.fill({ 'Name or e-mail of their account': name });
	await manager.press('Search accounts', name);
	await manager.follow(new RegExp(`^Add ?: ${name}`), 'Add a person');
	await manager.sees('As it stands in the letter');
	await manager.fill({ Role: role });
	await manager.press('Add to the review', `${name} added`);
}

async function askQuestion(manager: AtKeyboard, review: string): Promise<void> {
	await manager.open(`${review}/scope`);
	const add = manager.page.locator('summary', { hasText: 'Add a question' });
	if (!(await manager.page.getByLabel('Question', { exact: true }).isVisible())) await add.click();
	await manager.fill({ Question: 'How well do partners understand thresholds?', 'Short name': 'Thresholds' });
	await manager.press('Add the question', 'Question added');
}

async function planActivity(manager: AtKeyboard, review: string): Promise<void> {
	await manager.open(`${review}/timetable?add`);
	await manager.fill({
		Activity: 'Focus group with social workers',
		Method: 'Focus group',
		Date: '2026-10-13',
		Start: '10:00',
		End: '11:00',
		'Roles met': 'Social workers'
	});
	await manager.press('Add the activity', 'Activity added');
	await manager.sees('Focus group with social workers');
}

async function moveOn(manager: AtKeyboard, review: string, button: string, stage: string): Promise<void> {
	await manager.open(review);
	await manager.press(button, `The review is now at: ${stage}`);
}

async function recordNote(manager: AtKeyboard, review: string): Promise<void> {
	await manager.open(`${review}/evidence/new`);
	await manager.fill({
		'What did you see, hear or read?': 'Partners said that the threshold document is clear and used every day.',
		'Whose perspective': 'Partners'
	});
	const activity = manager.page.getByLabel('Activity', { exact: true });
	await activity.selectOption((await activity.locator('option', { hasText: 'Focus group with social workers' }).getAttribute('value')) ?? '');
	await manager.tick('Strength', /^1 Thresholds/);
	await manager.press('Save note', 'Note saved');
	await manager.open(`${review}/evidence`);
	await manager.sees('Partners said that the threshold document is clear');
}

/** A strength that rests on the note, and an area for the plan. */
async function findAndAgree(manager: AtKeyboard, review: string): Promise<void> {
	for (const { kind, text } of [
		{ kind: 'Strength', text: 'Partners know the thresholds and use them.' },
		{ kind: 'Area for development', text: 'Plans for children are not yet written with their families.' }
	]) {
		await manager.open(`${review}/findings?add=1`);
		await manager.tick(kind);
		await manager.fill({ Finding: text });
		await manager.press('Add as a draft', 'Finding added as a draft');
		const card = manager.page.locator('article').filter({ hasText: text });
		await card.getByRole('link', { name: /^Edit/ }).click();
		await manager.sees('Why it may be agreed all the same');
		await manager.fill({ 'Why it may be agreed all the same': 'All of us heard it' });
		await manager.press('Agree this finding', 'Finding agreed');
	}
}

async function answerQuestion(manager: AtKeyboard, review: string): Promise<void> {
	await manager.open(`${review}/findings/kloes`);
	await manager.page.getByRole('textbox').first().fill('Our view is that partners understand them well.');
	await manager.press('Save the answer', 'Answer saved');
}

async function draftLetter(manager: AtKeyboard, review: string): Promise<void> {
	await manager.open(`${review}/letter`);
	await manager.press('Start the letter', 'Letter started');
	await manager.open(`${review}/letter/head`);
	await manager.fill({ 'Date of the letter': '2026-11-02', 'Our ref': 'PC/1' });
	await manager.press('Save', 'Saved');
	await expectAccessible(manager.page);
}

/** Each check is kept with a reason, until none is open. */
async function settleChecks(manager: AtKeyboard, review: string): Promise<void> {
	for (let settled = 0; settled < 40; settled++) {
		await manager.open(`${review}/letter`);
		const keep = manager.page.locator('#checks li').filter({ hasText: 'Keep it, with a reason' }).first();
		if ((await keep.count()) === 0) break;
		await keep.locator('summary').click();
		await keep.getByLabel('Reason for keeping it').fill('Talked through by the team');
		await keep.getByRole('button', { name: 'Keep' }).click();
		await manager.sees('Kept, with your reason');
	}
	await manager.sees('Every check is settled');
}

async function shareLetter(manager: AtKeyboard, review: string): Promise<void> {
	await manager.open(`${review}/letter/finish`);
	await manager.press('Share with the host', 'Letter shared with the host');
}

async function commentOnFacts(host: AtKeyboard, review: string): Promise<void> {
	await host.open(`${review}/letter`);
	await host.follow('Version 1', /./);
	await host.sees('Partners know the thresholds and use them.');
	await host.open(`${review}/letter/comments`);
	await host.fill({ 'The words in question': 'use them', 'What is not right, and what is': 'They use them since May.' });
	await host.press('Send the comment', 'Comment sent to the team');
}

async function answerComment(manager: AtKeyboard, review: string): Promise<void> {
	await manager.open(`${review}/letter/comments`);
	await manager.page.locator('summary', { hasText: 'Answer' }).click();
	await manager.tick('No');
	await manager.fill({ Answer: 'Thank you. The sentence holds.' });
	await manager.press('Save the answer', 'Answer saved');
}

async function signAndIssue(lead: AtKeyboard, review: string): Promise<void> {
	await lead.open(`${review}/letter/finish`);
	await lead.press('Sign the letter as it stands', 'Letter signed');
	await lead.press('Issue version 1', 'Letter issued');
}

async function readLetter(host: AtKeyboard, review: string): Promise<void> {
	await host.open(`${review}/letter`);
	const word = await host.download('Word');
	expect(word.bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
	const pdf = await host.download('PDF');
	expect(pdf.bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
	expect([word.name, pdf.name]).toEqual([expect.stringMatching(/\.docx$/), expect.stringMatching(/\.pdf$/)]);
}

async function makePlan(host: AtKeyboard, review: string): Promise<void> {
	await host.open(`${review}/plan/choose`);
	await host.page.getByLabel('Plans for children are not yet written with their families.').check();
	await host.press('Add to the plan', 'Added to the plan');
	await host.open(`${review}/plan/areas`);
	await host.follow(/^1\. Plans for children/, /Plans for children|Area 1/);
	await host.tick('Accepted');
	await host.press('Save area', 'Area saved');
	await host.open(`${review}/plan/actions/new`);
	await host.fill({
		'Area for improvement': '1. Plans for children are not yet written with their families.',
		Action: 'Write each plan at home, with the family.'
	});
	await host.fill({ 'Evidence of success': 'Families say that the plan is theirs', Timescale: 'Monthly' });
	await host.press('Add the action', 'Action added');
	await expectAccessible(host.page);
}

async function downloadPlan(host: AtKeyboard, review: string): Promise<void> {
	await host.open(`${review}/plan`);
	for (const { link, begins } of [
		{ link: 'Word', begins: 'PK' },
		{ link: 'PDF', begins: '%PDF-' },
		{ link: 'Excel', begins: 'PK' }
	]) {
		await host.page.locator('summary', { hasText: 'Export' }).click();
		const { bytes } = await host.download(link);
		expect(bytes.subarray(0, begins.length).toString('latin1')).toBe(begins);
		await host.open(`${review}/plan`);
	}
}

async function readPlan(lead: AtKeyboard, review: string): Promise<void> {
	await lead.open(`${review}/plan`);
	await lead.sees('Write each plan at home, with the family.');
}
