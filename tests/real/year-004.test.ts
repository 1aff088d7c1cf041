import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlan004 } from './plan-004.ts';
import { missingReader, readPdfTags, readWithOffice } from './read-back.ts';
import { readStory004 } from './seed-004.ts';
import { readSeed } from './seeds.ts';
import { agreePlan, leadOf } from './year/prepare.ts';
import { expectReport, standingOf, type Standing } from './year/reports-stand.ts';
import { handOver, makeCalendar, openUpdate, readCalendar } from './year/run-posts.ts';
import { makeReport, type MadeReport, type ReportKind } from './year/run-reports.ts';
import { holding, passDays } from './year/run-updates.ts';
import { redacted } from './year/schedule.ts';
import type { World } from './year/world.ts';

const lines = readSeed('004');
const missing = await missingReader();

describe.skipIf(!lines || missing)('the year after the regional peer challenge of 2014', () => {
	const story = readStory004(lines ?? []);
	const plan = lines ? readPlan004(lines) : { areas: [], legend: [], posts: [] };
	const labels = [...plan.legend, 'Off track', 'Not started'];
	const reports: { name: string; kind: ReportKind; made: MadeReport; standing: Standing }[] = [];
	let world: World;

	beforeAll(async () => {
		world = await agreePlan(story, plan, 'Scrutiny panel');
	}, 300_000);
	afterAll(() => world?.server.stop());

	async function report(...kinds: ReportKind[]): Promise<void> {
		const standing = standingOf(world.ledger, world.day, plan.areas.length);
		for (const kind of kinds) reports.push({ name: `${kind} of ${world.day}`, kind, made: await makeReport(world, kind), standing });
	}

	test('May to September: 44 updates, six pieces of proof, a measure read; the calendar of an officer moves with the dates', async () => {
		await passDays(world, '2014-05-06', '2014-05-20');
		const address = await makeCalendar(world, 'officer');
		const own = world.ledger.actions.filter(({ area }) => area === holding.area);
		const before = await readCalendar(address);
		expect([...before.entries.values()].toSorted()).toEqual(own.map(({ due }) => due).toSorted());
		await passDays(world, '2014-05-20', '2014-09-10');
		expect(world.ledger.updates).toHaveLength(44);
		const after = await readCalendar(address);
		expect([...after.entries.values()].toSorted()).toEqual(
			own
				.filter(({ number }) => !world.ledger.isDone(number, world.day))
				.map(({ due }) => due)
				.toSorted()
		);
		expect([...after.entries.keys()].filter((id) => !before.entries.has(id))).toEqual([]);
		await (await world.as('officer')).submit('/me/reminders', 'revoke', { button: 'Revoke the address' });
		expect((await readCalendar(address)).status).toBe(404);
	});

	test('a report after six months', async () => {
		await world.on('2014-09-15');
		await report('scrutiny', 'board', 'exceptions');
	});

	test('what cannot be is refused with a sentence that says why', async () => {
		const host = await world.as('hostLead');
		const { page, form } = await openUpdate(world, 'hostLead', '6.2');
		const date = form.fill({ newDate: '2014-02-01', dueReason: 'A mistake' });
		await expect(host.send(page, date)).rejects.toThrow('The new date must be after the visit, which began on 25 February 2014');
		const wordless = await openUpdate(world, 'hostLead', '6.2');
		await expect(host.send(wordless.page, wordless.form.fill({ progress: '' }))).rejects.toThrow('Enter what has changed');
	});

	test('a page that was opened before somebody else’s update keeps both texts', async () => {
		await world.on('2014-09-16');
		const stale = await openUpdate(world, 'officer', '5.2');
		const host = await world.as('hostLead');
		const { page, form } = await openUpdate(world, 'hostLead', '5.2');
		await host.send(page, form.fill({ progress: 'Said by the host lead meanwhile' }));
		world.ledger.record({ action: '5.2', on: world.day, rag: 'on-track', words: 'Said by the host lead meanwhile' });
		await expect((await world.as('officer')).send(stale.page, stale.form)).rejects.toThrow('Someone else changed this while you were writing');
	});

	test('a post is handed over: open actions go with it, and its former holder updates them no more', async () => {
		await passDays(world, '2014-09-17', holding.until);
		await world.on(holding.until);
		const late = await openUpdate(world, 'officer', '5.3');
		const open = world.ledger.actions.filter(({ area, number }) => area === holding.area && !world.ledger.isDone(number, world.day)).length;
		expect(await handOver(world, leadOf(plan), 'successor')).toContain(`${open} open actions move with the post`);
		await expect((await world.as('officer')).send(late.page, late.form)).rejects.toThrow(/You held the post “.+” until 30 September 2014/);
	});

	test('October to January: the rest of the 60 updates', async () => {
		await passDays(world, '2014-10-02', '2014-11-03');
		await world.on('2014-11-03');
		await handOver(world, 'Head of Service: Vulnerable Children', 'officer');
		await passDays(world, '2014-11-03', '2015-01-12');
		expect(world.ledger.updates).toHaveLength(61);
		expect(world.ledger.proofs.size).toBe(10);
	});

	test('reports after a year', async () => {
		await world.on('2015-02-25');
		await report('scrutiny', 'board', 'exceptions');
	});

	test('each figure of each report, in Word and by the tags of the PDF, is that of the records', async () => {
		const office = await readWithOffice(Object.fromEntries(reports.map(({ name, made }) => [`${name}.docx`, made.docx])));
		for (const { name, kind, made, standing } of reports) {
			const word = office[`${name}.docx`]!;
			const pdf = await readPdfTags(made.pdf);
			for (const found of [word, pdf]) {
				expectReport(kind, found, standing, labels);
				expect(JSON.stringify(found)).not.toContain(redacted.words.slice(9, 30));
			}
		}
	});
});
