import { afterAll, beforeAll, describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { test } from '../setup/browser.ts';
import { openDesk, post, read, sitDown, type Desk, type Someone } from './desk.ts';
import { atKeyboard, type AtKeyboard } from './person.ts';

const words = 'Workers say that step down works best when the hub joins the last review.';

describe('bad input', () => {
	let desk: Desk;
	beforeAll(async () => {
		desk = await openDesk();
	});
	afterAll(() => desk?.close());

	type Visit = (wish: { origin: string; javaScript?: boolean }) => Promise<AtKeyboard['page']>;
	async function seat(visit: Visit, someone: Someone, javaScript = true): Promise<AtKeyboard> {
		const page = await visit({ origin: desk.server.origin, javaScript });
		await sitDown(page, someone, desk.server);
		return atKeyboard(page);
	}

	test.for([{ javaScript: false }, { javaScript: true }])(
		'a form sent after sign-in ran out waits behind the sign-in (scripts: $javaScript)',
		async ({ javaScript }, { visit }) => {
			const person = await seat(visit, desk.one, javaScript);
			const note = `${words} Scripts: ${javaScript}.`;
			await person.open(`${desk.review}/evidence/new`);
			await person.fill({ 'What did you see, hear or read?': note });
			await person.tick('Strength');
			// What the browser holds of a sign-in that the server has forgotten.
			await person.page.context().addCookies([{ name: 'cf_session', value: 'ran-out', url: desk.server.origin }]);
			await person.press('Save note', 'Sign in');
			await person.fill({ 'E-mail address': desk.one.email, Password: desk.one.password });
			await person.press('Sign in', 'What you typed is kept');
			await person.sees(note);
			await person.press('Send it now', 'Note saved');
			await person.open(`${desk.review}/evidence?leans=strength`);
			await person.sees(note);
			await person.open('/resume');
			await person.sees('Nothing is kept for you here');
		}
	);

	test.for([{ javaScript: false }, { javaScript: true }])(
		'two people change one finding from the same page: the second sees both texts (scripts: $javaScript)',
		async ({ javaScript }, { visit }) => {
			const [first, second] = [await seat(visit, desk.one, javaScript), await seat(visit, desk.other, javaScript)];
			const wording = 'Full wording, for the letter';
			const [mine, theirs, both] = ['Read within the hour.', 'Read within the day.', 'Read within the hour or the day.'].map((text) => `${text} ${javaScript}`);
			for (const person of [first, second]) await person.open(desk.finding);
			await first.fill({ [wording]: theirs! });
			await first.press('Save the finding', 'Finding saved');
			await second.fill({ [wording]: mine! });
			await second.press('Save the finding', 'What it says now, changed by someone else:');
			expect(await second.page.title()).toMatch(/^Error: /);
			await second.sees(theirs!);
			expect(await second.page.getByLabel(wording).inputValue()).toBe(mine);
			await second.fill({ [wording]: both! });
			await second.press('Save the finding', 'Finding saved');
			await first.open(desk.finding);
			expect(await first.page.getByLabel(wording).inputValue()).toBe(both);
			// What was written over is still told.
			expect((await read(desk.server, desk.finding, desk.one)).text.includes(theirs!)).toBe(true);
		}
	);

	test('a form sent twice at the same time is done once', async () => {
		const text = `${words} Twice.`;
		const note = { id: newId(), text };
		const answers = await Promise.all([1, 2, 3].map(() => post(desk.server, `${desk.review}/evidence/new?/record`, note, desk.one)));
		expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
		const { text: page } = await read(desk.server, `${desk.review}/evidence?words=Twice.`, desk.one);
		expect(countOf(shownIn(page), text)).toBe(1);
	});

	test('a field left empty, too long, an impossible date, an end before its start: the page again, with what was typed', async ({ visit }) => {
		const given = {
			id: newId(),
			version: '0',
			title: 'x'.repeat(201),
			method: 'interview',
			heldOn: '2026-02-31',
			startsAt: '11:00',
			endsAt: '10:00',
			place: 'Civic centre',
			rolesMet: '',
			peopleMet: ''
		};
		const answer = await post(desk.server, `${desk.review}/timetable?/add&add=`, given, desk.one);
		expect(answer.status).toBe(400);
		const page = await answer.text();
		for (const typed of [given.title, given.heldOn, given.place]) expect(page.includes(`value="${typed}"`)).toBe(true);
		expect(page).toMatch(/<title>Error: /);

		for (const javaScript of [false, true]) {
			const person = await seat(visit, desk.one, javaScript);
			await person.open(`${desk.review}/timetable?add`);
			await person.fill({ Activity: '', Method: 'Interview', Date: '2026-10-13', Start: '11:00', End: '10:00', Place: 'Civic centre' });
			await person.press('Add the activity', 'There is a problem');
			await expect.poll(() => person.page.title()).toMatch(/^Error: /);
			await complains(person, 'Enter what the activity is', 'Activity');
			expect(await person.page.getByLabel('Place', { exact: true }).inputValue()).toBe('Civic centre');
			await person.fill({ Activity: 'Meeting with the leader' });
			await person.press('Add the activity', 'The end must be after the start');
			await complains(person, 'The end must be after the start', 'End');
			expect(await person.page.getByLabel('Activity', { exact: true }).inputValue()).toBe('Meeting with the leader');
		}
	});

	test.for([
		{ late: 'every script', files: '**/_app/immutable/**/*.js' },
		{ late: 'the page’s own, after the first', files: '**/_app/immutable/nodes/*.js' }
	])('what is typed before the scripts came is kept when they take the page over: $late', async ({ files }, { visit }) => {
		const person = await seat(visit, desk.one);
		const held: (() => void)[] = [];
		let open = false;
		await person.page.route(files, async (route) => {
			if (!open) await new Promise<void>((go) => held.push(go));
			await route.continue();
		});
		await person.page.goto(`${desk.review}/timetable?add`, { waitUntil: 'commit' });
		if (files.includes('/nodes/')) await firstScripts(person);
		await person.fill({ Activity: 'Typed early', Method: 'Focus group', Date: '2026-10-14' });
		await person.page.getByLabel(/^List it in the letter/).uncheck();
		expect(held.length).toBeGreaterThan(0);
		open = true;
		for (const go of held) go();
		await person.page.waitForLoadState('networkidle');
		// The page is taken over: its form is sent by script, without another page.
		const sent = person.page.waitForRequest((request) => request.method() === 'POST');
		expect(await person.page.getByLabel('Activity', { exact: true }).inputValue()).toBe('Typed early');
		expect(await person.page.getByLabel('Method', { exact: true }).inputValue()).toBe('focus-group');
		expect(await person.page.getByLabel('Date', { exact: true }).inputValue()).toBe('2026-10-14');
		expect(await person.page.getByLabel(/^List it in the letter/).isChecked()).toBe(false);
		await person.press('Add the activity', 'Activity added');
		expect((await sent).headers()['x-sveltekit-action']).toBe('true');
		await person.sees('Typed early');
	});
});

/** Waits until the scripts that start the others have run. */
async function firstScripts({ page }: AtKeyboard): Promise<void> {
	await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/entry\/app\.[^/]*\.js$/.test(name)));
	await page.waitForTimeout(200);
}

/** Says so in the summary, and its link leads to the field. */
async function complains({ page }: AtKeyboard, sentence: string, label: string): Promise<void> {
	await page.locator('.cf-summary-error').getByRole('link', { name: sentence }).click();
	const id = await page.getByLabel(label, { exact: true }).getAttribute('id');
	expect(new URL(page.url()).hash).toBe(`#${id}`);
	expect(await page.getByLabel(label, { exact: true }).evaluate((element) => element === document.activeElement)).toBe(true);
}

/** A page without its scripts, which carry its data once more. */
function shownIn(html: string): string {
	return html.replaceAll(/<script\b[^]*?<\/script>/g, '');
}

function countOf(text: string, part: string): number {
	return text.split(part).length - 1;
}
