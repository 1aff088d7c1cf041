import { expect } from 'vitest';
import type { Form } from '../form.ts';
import type { Page } from '../client.ts';
import { officers, postNamed } from './prepare.ts';
import type { World } from './world.ts';

/** The update page of an action as somebody has it open, filled and not yet sent. */
export type OpenUpdate = { page: Page; form: Form };

export async function openUpdate(world: World, who: 'hostLead' | 'officer', number: string): Promise<OpenUpdate> {
	const page = await (await world.as(who)).open(world.action(number));
	return { page, form: page.form('update').fill({ rag: 'on-track', progress: 'Written on a page that was opened earlier' }) };
}

/** Sends an update that is refused: shows that the page says why, and gives back what was written. */
export async function expectRefused(world: World, who: 'hostLead' | 'officer', { page, form }: OpenUpdate, sentence: RegExp): Promise<void> {
	const refused = await (await world.as(who)).send(page, form).catch((cause: unknown) => cause);
	expect(refused).toBeInstanceOf(Error);
	const { message, cause } = refused as Error;
	expect(message).toMatch(sentence);
	expect((cause as Page).text).toContain(form.values('progress')[0]);
}

/** Hands a post over from today; gives what its page says then. */
export async function handOver(world: World, post: string, to: 'officer' | 'successor'): Promise<string> {
	const host = await world.as('hostLead');
	const page = await host.submit(await postNamed(world, post), 'handOver', {
		fill: { holder: officers[to], email: world.emailOf(to), from: world.day },
		button: 'Hand over the post'
	});
	return page.text;
}

/** Makes the secret address of a person's calendar. */
export async function makeCalendar(world: World, who: 'officer' | 'successor'): Promise<string> {
	const page = await (await world.as(who)).submit('/me/reminders', 'make');
	const address = /https?:\/\/\S+\/calendar\/[\w-]+/.exec(page.html)?.[0];
	if (!address) throw new Error('No address of a calendar was made');
	return address;
}

/** What a calendar program gets at an address: the answer's number, and its entries by their stable id, each with its day. */
export async function readCalendar(address: string): Promise<{ status: number; entries: Map<string, string> }> {
	const answer = await fetch(address);
	const text = (await answer.text()).replace(/\r?\n /g, '');
	const entries = [...text.matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g)].map(([entry]) => {
		const field = (name: string) => new RegExp(`^${name}[^:]*:(.*)$`, 'm').exec(entry)?.[1]?.trim() ?? '';
		return [field('UID'), field('DTSTART').replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3')] as const;
	});
	return { status: answer.status, entries: new Map(entries) };
}
