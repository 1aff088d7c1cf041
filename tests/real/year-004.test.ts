import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readPlan004 } from './plan-004.ts';
import { missingReader, readPdfTags, readWithOffice, type ReadBack } from './read-back.ts';
import { readStory004 } from './seed-004.ts';
import { readSeed } from './seeds.ts';
import { agreePlan, leadOf } from './year/prepare.ts';
import { expectExceptionsPage, expectOneMailADay, expectPastDay, expectTold, expectWorkbook } from './year/records-stand.ts';
import { expectReport, standingOf, type Standing } from './year/reports-stand.ts';
import { closeArea, expectPosition, expectProgressLetter, holdProgress } from './year/run-progress.ts';
import { acceptWorkbook, changeMeanwhile, editWorkbook, expectInPlan, refusals, spoil, upload } from './year/run-workbook.ts';
import { expectRefused, handOver, makeCalendar, openUpdate, readCalendar } from './year/run-posts.ts';
import { makeReport, type ReportKind } from './year/run-reports.ts';
import { holding, passDays } from './year/run-updates.ts';
import { redacted } from './year/schedule.ts';
import type { World } from './year/world.ts';

const lines = readSeed('004');
const missing = await missingReader();

describe.skipIf(!lines || missing)('the year after the regional peer challenge of 2014', () => {
	const story = readStory004(lines ?? []);
	const plan = lines ? readPlan004(lines) : { areas: [], legend: [], posts: [] };
	const labels = [...plan.legend, 'Off track', 'Not started'];
	const reports: { name: string; kind: ReportKind; word: Buffer; pdf: Promise<ReadBack>; standing: Standing }[] = [];
	const letters: { months: number; views: string[]; files: Awaited<ReturnType<typeof holdProgress>> }[] = [];
	let world: World;

	beforeAll(async () => {
		world = await agreePlan(story, plan, 'Scrutiny panel');
	}, 300_000);
	afterAll(() => world?.server.stop());

	/** Areas all of whose actions are complete in the end and have their proof. */
	const proven = [1, 3, 4, 7, 10, 13];

	function isProven(area: number): boolean {
		return world.ledger.actions.every(({ area: of, number }) => of !== area || (world.ledger.isDone(number, world.day) && world.ledger.proofs.has(number)));
	}

	async function report(...kinds: ReportKind[]): Promise<void> {
		const standing = standingOf(world.ledger, world.day, plan.areas.length);
		for (const kind of kinds) {
			const { docx, pdf } = await makeReport(world, kind);
			// The other program reads it while the year goes on.
			reports.push({ name: `${kind} of ${world.day}`, kind, word: docx, pdf: readPdfTags(pdf), standing });
		}
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

	test('the progress review after six months, with both sides’ words on each area, and its letter', async () => {
		await world.on('2014-09-10');
		const views = plan.areas.map((_, index) => (isProven(index + 1) ? 'Addressed' : index % 2 === 0 ? 'Partly addressed' : 'Not yet addressed'));
		letters.push({ months: 6, views, files: await holdProgress(world, 6, views) });
	});

	test('reports after six months', async () => {
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
		await expectRefused(world, 'officer', late, /You held the post “.+” until 30 September 2014/);
	});

	test('October to January: the rest of the 60 updates', async () => {
		await passDays(world, '2014-10-02', '2014-11-03');
		await world.on('2014-11-03');
		await handOver(world, 'Head of Service: Vulnerable Children', 'officer');
		await passDays(world, '2014-11-03', '2015-01-12');
		expect(world.ledger.updates).toHaveLength(61);
		expect(world.ledger.proofs.size).toBe(10);
	});

	test('the plan leaves as a workbook, is edited outside, and comes back difference by difference', async () => {
		await world.on('2015-01-13');
		const file = await editWorkbook(world, plan);
		await changeMeanwhile(world);
		for (const { how, sentence } of refusals) await expect(upload(world, await spoil(file, how))).rejects.toThrow(sentence);
		await world.on('2015-01-14');
		const { first, second } = await acceptWorkbook(world, file);
		expect(first.text).toContain('5 changes, 1 conflict');
		expect(second.text).toContain('4 changes, 1 conflict');
		await expectInPlan(world);
		await expect(upload(world, file)).rejects.toThrow('reads like action 9.3, which came into the plan after the file was exported');
	});

	test('reports after a year', async () => {
		await world.on('2015-02-25');
		await report('scrutiny', 'board', 'exceptions');
	});

	test('the progress review after twelve months; what is proven is closed into business as usual, one area with a reason', async () => {
		await world.on('2015-03-09');
		const views = plan.areas.map((_, index) => (isProven(index + 1) ? 'Addressed' : 'Partly addressed'));
		letters.push({ months: 12, views, files: await holdProgress(world, 12, views) });
		await world.on('2015-03-16');
		const late = await openUpdate(world, 'hostLead', '12.1');
		for (const area of proven) expect((await closeArea(world, area, 'Audits and families say so')).text).toContain('Area closed');
		expect((await closeArea(world, 12, 'Another system takes the place of this one')).text).toContain('Area closed');
		await expectRefused(world, 'hostLead', late, /closed this area on 16 March 2015/);
		await world.on('2015-04-02');
		await report('scrutiny', 'board', 'exceptions');
	});

	test('the plan as it stood on past days, its workbook of today, and what each action tells are those of the records', async () => {
		for (const day of ['2014-06-30', '2014-09-15', '2014-12-31']) await expectPastDay(world, day, labels);
		await expectWorkbook(world, labels);
		await expectTold(world);
		await expectExceptionsPage(world);
	});

	test('in the whole year nobody was reminded twice on one day, and the server met no fault', async () => {
		await expectOneMailADay(world);
		expect(world.server.output()).not.toMatch(/"level":[456]0|Warning/);
	});

	test('each position statement and progress letter says of each area what the host did, and the letter what the peers saw', async () => {
		const office = await readWithOffice(
			Object.fromEntries(
				letters.flatMap(({ months, files }) => [
					[`letter-${months}.docx`, files.docx],
					[`position-${months}.docx`, files.position]
				])
			)
		);
		for (const { months, views, files } of letters) {
			for (const found of [office[`letter-${months}.docx`]!, await readPdfTags(files.pdf)]) expectProgressLetter(found, months, views);
			expectPosition(office[`position-${months}.docx`]!, months, plan.areas.length);
		}
	});

	test('each figure of each report, in Word and by the tags of the PDF, is that of the records', async () => {
		const office = await readWithOffice(Object.fromEntries(reports.map(({ name, word }) => [`${name}.docx`, word])));
		for (const { name, kind, pdf, standing } of reports) {
			for (const found of [office[`${name}.docx`]!, await pdf]) {
				expectReport(kind, found, standing, labels);
				expect(JSON.stringify(found)).not.toContain(redacted.words.slice(9, 30));
			}
		}
	});
});
