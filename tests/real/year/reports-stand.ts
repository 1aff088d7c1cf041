import { expect } from 'vitest';
import type { ReadBack, Table } from '../read-back.ts';
import type { Ledger } from './ledger.ts';
import type { ReportKind } from './run-reports.ts';
import { measures } from './schedule.ts';

/** What the records said on the day on which a report was made. */
export type Standing = ReturnType<typeof standingOf>;
/** The plan's own words for its statuses, in their order. */
export type Labels = string[];

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export function standingOf(ledger: Ledger, day: string, areas: number) {
	const ofArea = Array.from({ length: areas }, (_, index) => ledger.figures(day, index + 1));
	const latest = new Map(ledger.readings.map(({ measure, on, words }) => [measure, `${words} on ${inWords(on)}`]));
	return {
		day,
		whole: ledger.figures(day),
		areas: ofArea,
		closed: new Map(ledger.closed),
		exceptions: ledger.exceptions(day),
		trend: ledger.trend(day),
		latest
	};
}

/** "15 September 2014". */
export function inWords(day: string): string {
	const [year, month, date] = day.split('-').map(Number);
	return `${date} ${months[(month ?? 0) - 1]} ${year}`;
}

/** Shows that every figure of a report, as another program reads it, is the one that follows from the records. */
export function expectReport(kind: ReportKind, found: ReadBack, standing: Standing, labels: Labels): void {
	expect(found.pieces.some(({ text }) => text.endsWith(inWords(standing.day)))).toBe(true);
	if (kind === 'scrutiny') {
		expectSummary(found, standing, labels);
		expectAreas(found, standing, labels);
		expectMeasures(found, standing);
	}
	if (kind === 'board') {
		expectStrip(found, standing, labels);
		expectForBoard(found, standing);
	} else expectExceptions(found, standing);
	if (kind !== 'exceptions') expectTrend(found, standing, labels);
}

/** The three sentences of the summary. */
function expectSummary({ pieces }: ReadBack, { day, whole, areas, exceptions }: Standing, labels: Labels): void {
	const said = pieces.map(({ text }) => text);
	const first = said.find((text) => text.includes('The plan has '));
	expect(first).toContain(`The plan has ${whole.actions} actions in ${areas.length} areas.`);
	const statuses = said.find((text) => text.includes(`On ${inWords(day)} the actions stood as follows`)) ?? '';
	const counted = [...labels, 'No status yet'].map((label) => Number(new RegExp(`(\\d+) ${label.toLowerCase()}\\b`).exec(statuses)?.[1] ?? 0));
	expect(counted).toEqual([...whole.byRag, whole.none]);
	const dates = /(None|\d+) (?:is|are) past the date that was set, and (none|\d+) (?:has|have) been put back twice or more/.exec(said.join('\n')) ?? [];
	expect(dates.slice(1).map(toNumber)).toEqual([whole.overdue, exceptions.slipped.size]);
	const proof = /Of the (\d+) complete, (none|\d+) (?:has|have) proof/.exec(said.join('\n')) ?? [];
	expect(proof.slice(1).map(toNumber)).toEqual([whole.done, whole.proven]);
}

/** The table of areas: statuses, overdue, with proof; the last row is the whole plan. */
function expectAreas({ tables }: ReadBack, { areas, whole, closed }: Standing, labels: Labels): void {
	const table = tableOf(tables, ['Area for improvement', ...labels], ['With proof']);
	const withNone = table[0]?.includes('No status yet') ?? false;
	expect(withNone || whole.none === 0).toBe(true);
	const row = ({ byRag, none, overdue, proven }: Standing['whole']) => [...byRag, ...(withNone ? [none] : []), overdue, proven].map(String);
	expect(table.slice(1).map((cells) => cells.slice(1))).toEqual([...areas, whole].map(row));
	const named = table.slice(1, -1).map(([title = '']) => title);
	named.forEach((title, index) => {
		const on = closed.get(index + 1);
		expect(/Closed on (.+)$/.exec(title)?.[1]).toBe(on && inWords(on));
	});
}

/** Baseline, newest reading and target of each measure; a number small enough to say who it is stands nowhere. */
function expectMeasures({ tables }: ReadBack, { latest }: Standing): void {
	const table = tableOf(tables, ['Measure', 'Baseline', 'Latest', 'Target', 'Standing'], []);
	const rows = table.slice(1).map(([name = '', ...cells]) => [name.replace(/ (Action|Area) [\d.]+$/, ''), ...cells.slice(0, 3)]);
	const wanted = Object.values(measures).map(({ name, baseline, target }) => [name, `${baseline} on 30 April 2014`, latest.get(name) ?? '', target]);
	expect(rows.toSorted()).toEqual(wanted.toSorted());
}

/** The board's line of figures; in Word each status has its shape before its number. */
function expectStrip({ tables }: ReadBack, { whole, exceptions }: Standing, labels: Labels): void {
	const [heads = [], cells = []] = tableOf(tables, labels, ['Done, no proof']);
	const { slipped, quiet, noProof } = exceptions;
	const none = heads.includes('No status yet') ? [whole.none] : [];
	expect(cells.map((cell) => Number(/\d+$/.exec(cell)?.[0]))).toEqual([...whole.byRag, ...none, whole.overdue, slipped.size, quiet.size, noProof.size]);
}

/** What a report and a page call each reason for which an action does not go to plan. */
export const titles = {
	offTrack: 'Off track',
	overdue: 'Overdue',
	slipped: 'Slipped twice or more',
	quiet: 'No update',
	noProof: 'Complete, without proof of difference'
} as const;
type Reason = keyof typeof titles;

/** Every exception, by reason, with how far it went. */
function expectExceptions({ tables }: ReadBack, { exceptions }: Standing): void {
	const table = tableOf(tables, ['Action', 'Lead', 'Why'], []);
	const found = new Map<string, [string, number][]>();
	let title = '';
	for (const [first = '', , why = ''] of table.slice(1)) {
		const group = /^(.+?): (\d+)\. /.exec(first);
		if (group?.[1] && Object.values<string>(titles).includes(group[1])) {
			title = group[1];
			found.set(title, []);
			expect([title, Number(group[2])]).toEqual([title, exceptions[reasonOf(title)].size]);
		} else found.get(title)?.push([first.split(' ')[0] ?? '', howFar(reasonOf(title), why)]);
	}
	for (const [reason, name] of Object.entries(titles))
		expect([name, (found.get(name) ?? []).toSorted()]).toEqual([name, [...exceptions[reason as Reason]].toSorted()]);
}

/** A board sees the gravest by row, each with all its reasons, and the numbers of the others; together they are all. */
function expectForBoard({ tables, pieces }: ReadBack, { exceptions }: Standing): void {
	const table = tableOf(tables, ['Action', 'Lead', 'Why'], []);
	const rows = table.slice(1).map(([first = '', , why = '']) => ({ number: first.split(' ')[0] ?? '', why: why.toLowerCase() }));
	const rest = /^Also actions? ([\d., ]+): see the plan/m.exec(pieces.map(({ text }) => text).join('\n'))?.[1]?.split(', ') ?? [];
	const all = new Set(Object.values(exceptions).flatMap((reason) => [...reason.keys()]));
	expect([...rows.map(({ number }) => number), ...rest].toSorted()).toEqual([...all].toSorted());
	for (const { number, why } of rows) {
		const { offTrack, overdue, slipped, quiet, noProof } = exceptions;
		const count = (days: number | undefined, words: (said: string) => string) => (days === undefined ? [] : [words(`${days} ${days === 1 ? 'day' : 'days'}`)]);
		const said = [
			...(offTrack.has(number) ? ['off track'] : []),
			...count(overdue.get(number), (days) => `${days} late`),
			...(slipped.has(number) ? [`put back ${slipped.get(number)} times`] : []),
			...count(quiet.get(number), (days) => `no update for ${days}`),
			...(noProof.has(number) ? ['done, no proof'] : [])
		];
		expect([number, why]).toEqual([number, said.join(', ')]);
	}
}

/** The numbers of the chart, as its words say them. */
function expectTrend({ pictures }: ReadBack, { trend }: Standing, labels: Labels): void {
	const words = pictures.find((one) => one.startsWith('Bars for each status')) ?? '';
	const counts = [...labels, 'No status yet'].map((label) =>
		(new RegExp(`(?:^|\\. )${label}: ([\\d, ]+)\\.`).exec(words)?.[1] ?? '').split(', ').filter(Boolean).map(Number)
	);
	expect(counts.map((line, index) => (line.length > 0 ? line : trend[index]!.map(() => 0)))).toEqual(trend);
}

function howFar(reason: Reason, why: string): number {
	const number = { offTrack: /^$/, overdue: /, (\d+) days? late$/, slipped: /^Put back (\d+) times/, quiet: /, (\d+) days? ago$/, noProof: /^$/ }[reason];
	return Number(number.exec(why)?.[1] ?? 0);
}

function reasonOf(title: string): Reason {
	const [reason] = Object.entries(titles).find(([, name]) => name === title) ?? [];
	if (!reason) throw new Error(`The report gives a reason that is none: ${title}`);
	return reason as Reason;
}

function toNumber(word: string): number {
	return /^none$/i.test(word) ? 0 : Number(word);
}

/** The table whose headings begin and end so. */
function tableOf(tables: Table[], begins: string[], ends: string[]): Table {
	const found = tables.find(([heads = []]) => begins.every((word, index) => heads[index] === word) && ends.every((word) => heads.at(-1) === word));
	if (!found) throw new Error(`No table with the headings ${begins.join(', ')}. First rows: ${JSON.stringify(tables.map(([first]) => first))}`);
	return found;
}
