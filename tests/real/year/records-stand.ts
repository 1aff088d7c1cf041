import { expect } from 'vitest';
import { inWords, titles, type Labels } from './reports-stand.ts';
import { numberAt } from './run-updates.ts';
import { corrected, onBehalf, putOff, redacted } from './schedule.ts';
import { rags, type Rag } from './ledger.ts';
import { Workbook } from './workbook.ts';
import type { World } from './world.ts';

/** What a workbook of the plan says of an action. */
type Row = { rag: string; due: string; firstDue: string; moved: number; doneOn: string; proof: string };

/** Shows that the plan as it stood on a past day has the statuses and dates of the records of that day. */
export async function expectPastDay(world: World, day: string, labels: Labels): Promise<void> {
	const rows = await readRows(world, `?on=${day}`);
	const then = [...rows].map(([number, { rag, due }]) => [number, rag, due]);
	expect(then).toEqual(world.agreed.map((number) => [number, labelOf(world.ledger.ragOn(number, day), labels), world.ledger.dueOn(number, day) ?? '']));
}

/** Shows that the workbook of today has each action's status, its dates with the first and how often it moved, the day on which it was done, and its proof. */
export async function expectWorkbook(world: World, labels: Labels): Promise<void> {
	const { ledger, day } = world;
	const wanted = ledger.actions.map(({ number, due, firstDue, moves }): [string, Row] => {
		const done = ledger.isDone(number, day) ? ledger.updates.findLast((sent) => sent.action === number)?.on : undefined;
		const rag = labelOf(ledger.ragOn(number, day), labels);
		return [number, { rag, due: due ?? '', firstDue: firstDue ?? '', moved: moves.length, doneOn: done ?? '', proof: ledger.proofs.get(number) ?? '' }];
	});
	expect([...(await readRows(world))]).toEqual(wanted);
}

/** Shows that what was put off, corrected, taken out and said for others is told where the action's updates are. */
export async function expectTold(world: World): Promise<void> {
	const host = await world.as('hostLead');
	const page = async ({ place }: { place: number }) => (await host.open(world.action(numberAt(world, place)))).text;
	for (const one of putOff) expect(await page(one)).toMatch(new RegExp(`Date moved from .+ to ${inWords(one.to)}\\. ${one.why}`));
	expect(await page(corrected)).toContain('Before it was corrected');
	expect(await page(onBehalf)).toMatch(/Ms .+, for /);
	const taken = await page(redacted);
	expect(taken).toContain('Words taken out by');
	expect(taken).not.toContain(redacted.words);
}

/** Shows that the page of exceptions counts as many of each reason as the records of today have. */
export async function expectExceptionsPage(world: World): Promise<void> {
	const page = await (await world.as('hostLead')).open(`${world.plan}/exceptions`);
	const found = world.ledger.exceptions(world.day);
	for (const [reason, title] of Object.entries(titles)) expect(page.text).toContain(`${found[reason as keyof typeof found].size} ${title}`);
}

/** Shows that nobody was reminded twice on one day, by the mails that the outbox shows. */
export async function expectOneMailADay(world: World): Promise<void> {
	const outbox = await (await world.as('administrator')).open('/outbox');
	const mails = [...outbox.text.matchAll(/Action plan: [^.]*? To (\S+@example\.org), (\d+ \w+ \d{4}) at/g)].map(([, to, on]) => `${to} on ${on}`);
	expect(mails).toEqual([...new Set(mails)]);
}

async function readRows(world: World, query = ''): Promise<Map<string, Row>> {
	const book = await Workbook.open(await (await world.as('hostLead')).download(`${world.plan}/export/xlsx${query}`));
	const [plan, dates] = [book.sheet(), book.sheet('Dates and proof')];
	expect(JSON.stringify([plan.getSheetValues(), dates.getSheetValues()])).not.toContain(redacted.words);
	const rows = new Map<string, Row>();
	for (let row = 2; row <= dates.rowCount; row++) {
		const said = (header: string) => book.cell(row, header, dates).value;
		const inPlan = book.rowOf('Action id', String(said('Action id')), plan);
		rows.set(String(said('Number')), {
			rag: book.cell(inPlan, 'RAG', plan).text,
			due: dayOf(said('Date')),
			firstDue: dayOf(said('First date')),
			moved: Number(said('Times moved') ?? 0),
			doneOn: dayOf(said('Complete on')),
			proof: String(said('Proof of difference') ?? '')
		});
	}
	return rows;
}

function dayOf(value: unknown): string {
	return value instanceof Date ? value.toISOString().slice(0, 10) : '';
}

function labelOf(rag: Rag | undefined, labels: Labels): string {
	return rag ? (labels[rags.indexOf(rag)] ?? '') : '';
}
