import { after, type Sent } from './ledger.ts';
import {
	corrected,
	counts,
	firstDates,
	measures,
	onBehalf,
	plannedUpdates,
	proofs,
	putOff,
	putOffInTable,
	readings,
	redacted,
	type Planned
} from './schedule.ts';
import type { World } from './world.ts';

type Event = { on: string; run: (world: World) => Promise<void> };
/** The area whose lead post an officer holds, until another takes it over on a day. */
export const holding = { area: 5, until: '2014-10-01' };

/** What the year holds from one day to before another, in the order of its days: updates, dates put off, proof, the correction and the redaction. */
export function eventsOf(from: string, until: string): Event[] {
	const updates = plannedUpdates().map((planned): Event => ({ on: planned.on, run: (world) => update(world, planned) }));
	const proven = proofs.map(({ place, on, shows }): Event => ({ on, run: (world) => prove(world, place, shows) }));
	const counted = counts.map((reading): Event => ({ on: reading.on, run: (world) => count(world, reading) }));
	const rest: Event[] = [
		...counted,
		{ on: putOffInTable.on, run: putOffFromTable },
		{ on: dayAfter(corrected), run: correct },
		{ on: dayAfter(redacted), run: redact }
	];
	return [...updates, ...proven, ...rest].filter(({ on }) => on >= from && on < until).toSorted((a, b) => (a.on < b.on ? -1 : 1));
}

/** Lets the days of the year pass. */
export async function passDays(world: World, from: string, until: string): Promise<void> {
	for (const { on, run } of eventsOf(from, until)) {
		await world.on(on);
		await run(world);
	}
}

/** The first dates, given to several actions at once from the plan's table. */
export async function giveFirstDates(world: World): Promise<void> {
	const host = await world.as('hostLead');
	for (const [date, places] of Object.entries(firstDates)) {
		const numbers = places.map((place) => numberAt(world, place));
		const boxes = await world.boxes();
		await host.submit(world.plan, 'together', { fill: { 'rows[]': numbers.map((number) => boxes.get(number) ?? ''), newDate: date } });
		for (const number of numbers) world.ledger.setDate(number, date, world.day);
	}
}

async function update(world: World, { place, round, on, rag, words }: Planned): Promise<void> {
	const number = numberAt(world, place);
	const isAt = (one: { place: number; round: number }) => one.place === place && one.round === round;
	const moved = putOff.find(isAt);
	const sent: Sent = {
		action: number,
		on,
		rag: isAt(corrected) ? corrected.sentAs : rag,
		words: isAt(redacted) ? redacted.words : words,
		...(moved && { newDate: moved.to })
	};
	const host = await world.as(whoUpdates(world, number));
	const page = await host.open(world.action(number));
	const form = page.form('update').fill({
		rag: sent.rag,
		progress: sent.words,
		newDate: moved?.to,
		dueReason: moved?.why,
		betterReason: world.ledger.isBetterThanDates(sent) ? 'We looked at it together, and the steps that are left are small' : undefined,
		...readings.find(isAt)?.fields
	});
	if (isAt(onBehalf)) form.fill({ onBehalfOf: form.choices('onBehalfOf')[1] });
	await host.send(page, form);
	world.ledger.record(sent);
	const reading = readings.find(isAt);
	const measure = Object.values(measures).find((one) => 'place' in one && one.place === place);
	if (reading && measure) world.ledger.readings.push({ measure: measure.name, on, words: reading.words });
}

async function count(world: World, { on, value, words }: (typeof counts)[number]): Promise<void> {
	await (await world.as('hostLead')).submit(world.countMeasure, 'record', { fill: { readOn: on, value } });
	world.ledger.readings.push({ measure: measures.count.name, on, words });
}

/** The host lead speaks for most; the actions of one area are updated by whoever holds its lead post. */
function whoUpdates(world: World, number: string): 'hostLead' | 'officer' | 'successor' {
	if (!number.startsWith(`${holding.area}.`)) return 'hostLead';
	return world.day < holding.until ? 'officer' : 'successor';
}

async function prove(world: World, place: number, shows: 'file' | 'reading'): Promise<void> {
	const number = numberAt(world, place);
	const words = `Families of action ${number} say that it is different for them`;
	const host = await world.as(whoUpdates(world, number));
	const page = await host.open(world.action(number));
	const form = page.form('proof').fill({ words });
	if (shows === 'file')
		form.fill({ 'files[]': new File([`An audit of ten plans of action ${number}: all ten were clear.\n`], 'audit.txt', { type: 'text/plain' }) });
	else form.fill({ readingId: form.choices('readingId')[1] });
	await host.send(page, form);
	world.ledger.proofs.set(number, words);
}

async function putOffFromTable(world: World): Promise<void> {
	const number = numberAt(world, putOffInTable.place);
	const boxes = await world.boxes();
	const { to, why } = putOffInTable;
	await (await world.as('hostLead')).submit(world.plan, 'together', { fill: { 'rows[]': [boxes.get(number) ?? ''], newDate: to, dueReason: why } });
	world.ledger.setDate(number, to, world.day);
}

/** What was sent with the wrong status is put right the next day; it counts from the day on which it was sent. */
async function correct(world: World): Promise<void> {
	const { planned, number } = find(world, corrected);
	const host = await world.as('hostLead');
	const [newest] = (await host.open(world.action(number))).links(/\/updates\/[0-9a-f-]{36}$/);
	await host.submit(newest?.href ?? '', 'correct', { fill: { rag: planned.rag } });
	const sent = world.ledger.updates.findLast((one) => one.action === number);
	if (sent) sent.rag = planned.rag;
}

async function redact(world: World): Promise<void> {
	const { number } = find(world, redacted);
	const host = await world.as('hostLead');
	const [newest] = (await host.open(world.action(number))).links(/\/updates\/[0-9a-f-]{36}$/);
	await host.submit(newest?.href ?? '', 'redact', { fill: { reason: 'It names a person' }, button: 'Take the words out' });
}

function find(world: World, { place, round }: { place: number; round: number }): { planned: Planned; number: string } {
	const planned = plannedUpdates().find((one) => one.place === place && one.round === round);
	if (!planned) throw new Error(`No update is planned for row ${place + 1} in round ${round + 1}`);
	return { planned, number: numberAt(world, place) };
}

function dayAfter({ place, round }: { place: number; round: number }): string {
	const on = plannedUpdates().find((one) => one.place === place && one.round === round)?.on ?? '';
	return after(on, 1);
}

/** The number of an action by its place in the plan as it was agreed. */
export function numberAt(world: World, place: number): string {
	const number = world.agreed[place];
	if (!number) throw new Error(`The plan has no row ${place + 1}`);
	return number;
}
