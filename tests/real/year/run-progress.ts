import { expect } from 'vitest';
import type { Page } from '../client.ts';
import type { ReadBack } from '../read-back.ts';
import type { MadeReport } from './run-reports.ts';
import type { World } from './world.ts';

/** Each side's words on an area at a progress review, by its number. */
export const positionOn = (months: number, area: number) => `After ${months} months the steps of area ${area} are in use and seen in records`;
export const viewOn = (months: number, area: number) => `We read four records of area ${area} after ${months} months and spoke to two workers`;

/**
 * Holds a progress review: its date, the host's position on every area, the peers' view of each, the letter shared, and issued. `views` are offered choices, one
 * for each area. Gives the issued letter and the host's position
 * statement as the host fetches them.
 */
export async function holdProgress(world: World, months: number, views: string[]): Promise<MadeReport & { position: Buffer }> {
	const [host, lead] = [await world.as('hostLead'), await world.as('lead')];
	const list = await host.open(`${world.plan}/progress`);
	const proposal = list.forms('date').find((form) => form.values('months')[0] === String(months));
	if (!proposal) throw new Error(`No date is proposed for the review after ${months} months`);
	const planned = await host.send(list, proposal.fill({ plannedOn: world.day }));
	const id = proposal.values('id')[0] ?? '';
	const at = `${world.plan}/progress/${id}`;
	await writeEach(world, 'hostLead', `${at}/position`, (area) => ({ done: positionOn(months, area) }));
	await writeEach(world, 'lead', `${at}/view`, (area) => ({ view: views[area - 1], words: viewOn(months, area) }));
	const held = planned.forms('held').find((form) => form.values('id')[0] === id);
	if (!held) throw new Error('The day on which it was held cannot be recorded');
	await host.send(planned, held.fill({ heldOn: world.day }));

	await lead.submit(`${at}/letter`, 'start');
	await lead.submit(`${at}/letter`, 'edit', { fill: { date: world.day } });
	let page = await lead.open(`${at}/letter`);
	for (let keep = page.forms('keep')[0]; keep; keep = page.forms('keep')[0])
		page = await lead.send(page, keep.fill({ reason: 'The host has seen it and agrees' }), 'Keep');
	page = await lead.send(page, page.form('share'));
	await lead.send(page, page.form('issue'));
	const issued = await host.open(`${at}/letter`);
	const file = (format: string) => host.download(issued.links(new RegExp(`/letter/export/${format}\\?`))[0]?.href ?? '');
	return { docx: await file('docx'), pdf: await file('pdf'), position: await host.download(`${at}/position/export/docx`) };
}

/** Fills the form of each area in turn; each is sent from the page that came after the one before. */
async function writeEach(world: World, who: 'hostLead' | 'lead', address: string, words: (area: number) => Record<string, string | undefined>): Promise<void> {
	const browser = await world.as(who);
	const page = await browser.open(address);
	for (const [index, form] of page.forms('save').entries()) await browser.send(page, form.fill(words(index + 1)), 'Save the');
}

/** Closes an area of the plan: into business as usual where it is proven, else with a reason. */
export async function closeArea(world: World, area: number, words: string): Promise<Page> {
	const host = await world.as('hostLead');
	const list = await host.open(`${world.plan}/areas`);
	const address = [...new Set(list.links(/\/plan\/areas\/[0-9a-f-]{36}$/).map(({ href }) => href))][area - 1] ?? '';
	const page = await host.submit(address, 'close', { fill: { words, carriedOnBy: 'The quality assurance group' } });
	world.ledger.closed.set(area, world.day);
	return page;
}

/** Shows that the letter says of each area what both sides said, in its order, and the view as it was chosen. */
export function expectProgressLetter({ pieces }: ReadBack, months: number, views: string[]): void {
	const said = pieces.map(({ text }) => text);
	const told = views.map((_, index) => said.indexOf(positionOn(months, index + 1)));
	const seen = views.map((_, index) => said.indexOf(viewOn(months, index + 1)));
	expect(told.filter((at) => at < 0)).toEqual([]);
	expect(seen.map((at) => said[at - 1])).toEqual(views.map((view) => `${view}.`));
	expect(told.flatMap((at, index) => [at, seen[index] ?? 0])).toEqual([...told, ...seen].toSorted((a, b) => a - b));
}

/** Shows that the host's position statement says of each area what the host wrote, under the area's number. */
export function expectPosition({ pieces }: ReadBack, months: number, areas: number): void {
	const numbers = pieces.flatMap(({ role, text }, at) => (role === 'heading' && /^\d+\. /.test(text) ? [at] : []));
	expect(numbers).toHaveLength(areas);
	numbers.forEach((at, index) => {
		const part = pieces.slice(at, numbers[index + 1]).map(({ text }) => text);
		expect(part).toContain(positionOn(months, index + 1));
	});
}
