import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import { formatDate, today } from '#domain/dates.ts';
import { expectAccessible } from '../../setup/browser.ts';
import type { AtKeyboard } from '../person.ts';
import { readCalendar } from '../../real/year/run-posts.ts';
import type { Year } from './sitting.ts';
import { people, type Who } from './facts.ts';

/** Waits until the server's own queue has worked out the reminders of a day; gives how many mails it wrote. */
export async function untilReminded({ server }: Year, day: string): Promise<number> {
	for (const end = Date.now() + 90_000; Date.now() < end; await wait(100)) {
		const run = server
			.output()
			.split('\n')
			.filter((line) => line.includes('"job":"reminders"'))
			.map((line) => JSON.parse(line) as { time: number; done: { mails: number } })
			.find(({ time }) => today(new Date(time)) === day);
		if (run) return run.done.mails;
	}
	throw new Error(`No reminders were worked out on ${day}:\n${server.output()}`);
}

/** Opens the newest mail to somebody in the outbox; gives what it says, and its subject. */
export async function openMail(administrator: AtKeyboard, to: Who): Promise<{ subject: string; text: string }> {
	await administrator.open('/accounts');
	await administrator.follow('Outbox', 'Outbox');
	const mail = administrator.page
		.locator('details')
		.filter({ hasText: `To ${people[to].email}` })
		.first();
	await mail.locator('summary').click();
	await expectAccessible(administrator.page);
	const subject = await mail.locator('summary b').innerText();
	return { subject, text: await mail.locator('.body').first().innerText() };
}

/** To whom a mail of the plan went on a day. */
export async function mailsOfPlan(administrator: AtKeyboard, day: string): Promise<string[]> {
	await administrator.open('/outbox');
	const lines = await administrator.page.locator('summary').allInnerTexts();
	return lines.filter((line) => line.includes('Action plan') && line.includes(formatDate(day))).map((line) => /To (\S+),/.exec(line)?.[1] ?? '');
}

/** The link of a mail stops nothing by itself: whoever opens it is asked, and the button acts. */
export async function stopByLink(someone: AtKeyboard, mail: string): Promise<void> {
	const link = /https?:\/\/\S+\/stop\/\S+/.exec(mail)?.[0] ?? 'no link in the mail';
	await someone.open(link);
	await someone.sees('This stops every reminder of an action plan');
	await expectAccessible(someone.page);
	await someone.press('Stop all reminders', 'Your reminders are stopped');
	await someone.open(link);
}

/** The person finds every kind turned off, and may turn one on again. */
export async function findStopped(person: AtKeyboard): Promise<void> {
	await person.open('/me/reminders');
	const boxes = person.page.getByRole('group', { name: 'Tell me about' }).getByRole('checkbox');
	expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([false, false, false, false, false]);
	await expectAccessible(person.page);
}

/** Makes the secret address of the person's calendar. */
export async function makeCalendar(person: AtKeyboard): Promise<string> {
	await person.open('/me/reminders');
	await person.press('Make an address', 'The address of your calendar');
	return person.page.getByLabel('Address', { exact: true }).inputValue();
}

export { readCalendar };
