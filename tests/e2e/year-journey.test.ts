import { afterAll, beforeAll, describe, expect } from 'vitest';
import { formatDate } from '#domain/dates.ts';
import { test as base } from '../setup/browser.ts';
import { engines } from '../setup/server.ts';
import type { MovedServer } from '../real/year/moved-server.ts';
import { actions, areas, body, days, measure, people, recommendation, reportWords, said } from './year-journey/facts.ts';
import * as officers from './year-journey/officer.ts';
import { makePlan } from './year-journey/plan.ts';
import * as reminders from './year-journey/reminders.ts';
import * as reports from './year-journey/reports.ts';
import * as months from './year-journey/six-months.ts';
import { startYear, yearOf } from './year-journey/sitting.ts';

// Each engine and each way of reading a page is gone through once, as in the journey to the issued letter.
const seats = [
	{ engine: engines[0]!, javaScript: false },
	{ engine: engines.at(-1)!, javaScript: true }
];

describe.each(seats)('the host’s year on $engine, with scripts: $javaScript', ({ engine, javaScript }) => {
	let server: MovedServer;
	beforeAll(async () => {
		server = await startYear(engine, days.issued);
	});
	afterAll(() => server?.stop());

	const test = base.extend('year', async ({ visit }, { onCleanup }) => {
		const year = yearOf(server, visit, { javaScript });
		onCleanup(() => expect(year.complaints).toEqual([]));
		return year;
	});

	test('the host lead makes a plan of the issued letter, and a named body agrees it', async ({ year }) => {
		await year.on(days.planned);
		const host = await year.sit('host');
		await makePlan(host);
		await months.setDates(host);
	});

	test('an officer answers what is asked, on a phone and by the keyboard alone; the calendar moves with the dates', async ({ year }) => {
		await year.on(days.first);
		const officer = await year.sit('officer', 'phone');
		await officers.expectAsked(officer, { Due: ['1.2'], Overdue: ['1.1'], 'Waiting for an update': ['2.1', '2.2'] });
		await officers.updateLate(officer);
		await officers.completeAudit(officer);
		await officers.recordForPartner(officer, year.review);
		await officers.expectAsked(officer, { 'Waiting for an update': ['2.2'], 'Your other open actions': ['1.1', '2.1'] });
		const calendar = await reminders.makeCalendar(officer);
		const before = await reminders.readCalendar(calendar);
		await year.on(days.second);
		await officers.updateByKeys(await year.sit('officer'));
		const after = await reminders.readCalendar(calendar);
		expect([...before.entries.values()].toSorted()).toEqual(['2027-02-05', actions['2.2'].due, actions['2.1'].due]);
		expect([...after.entries.values()].toSorted()).toEqual(['2027-03-03', actions['2.2'].due, actions['2.1'].due]);
		expect([...after.entries.keys()].toSorted()).toEqual([...before.entries.keys()].toSorted());
	});

	test('the host lead sees the exceptions and the trend, and makes the reports; meanwhile one mail reminds the officer', async ({ year }) => {
		await year.on(days.reminded);
		const host = await year.sit('host');
		await reports.seeExceptions(
			host,
			{ 'Off track': 1, Overdue: 1, 'Slipped twice or more': 1, 'No update': 2, 'Complete, without proof of difference': 1 },
			{ Complete: 1, 'On track': 1, 'At risk': 0, 'Off track': 1, 'Not started': 0, 'No status yet': 1 }
		);
		await reports.writeWords(host);
		const { time, finance } = reportWords;
		const inReport = [reportWords.body, finance, time, said.again, areas.partners, recommendation, body, measure.then.join(' of ')];
		reports.expectEach(await reports.makeReport(host, 'Scrutiny report'), inReport);
		reports.expectEach(await reports.makeReport(host, 'Board pack'), ['Off track', 'put back 2 times', said.again]);
		expect(await reminders.untilReminded(year, days.reminded)).toBe(1);
	});

	test('the mail holds numbers and dates and no word of the plan; its link stops it after a button; the next day nothing is sent again', async ({ year }) => {
		const { subject, text } = await reminders.openMail(await year.sit('administrator'), 'officer');
		expect(subject).toBe('Action plan: 1 overdue, 1 due soon, 2 waiting for an update');
		for (const words of [`Action 1.1: due ${formatDate('2027-03-03')}, 5 days late`, 'Action 2.2: due', 'YOUR OPEN ACTIONS']) expect(text).toContain(words);
		for (const action of Object.values(actions)) expect(text).not.toContain(action.text);
		await year.on(days.dayAfter);
		await officers.proveArea(await year.sit('officer'), year.review);
		expect(await reminders.untilReminded(year, days.dayAfter)).toBe(0);
		const officer = await year.sit('officer');
		await reminders.stopByLink(await year.stranger(), text);
		await reminders.findStopped(officer);
	});

	test('ten days before the progress review both sides are told, and the officer no more; the host writes its position', async ({ year }) => {
		await year.on(days.ahead);
		await months.writePositions(await year.sit('host'));
		expect(await reminders.untilReminded(year, days.ahead)).toBe(3);
		const told = await reminders.mailsOfPlan(await year.sit('administrator'), days.ahead);
		expect(told.toSorted()).toEqual([people.host, people.lead, people.manager].map(({ email }) => email).toSorted());
	});

	test('at six months word stands beside proof, the peers say what they saw, the letter is issued, and what is proven is closed', async ({ year }) => {
		await year.on(days.progress);
		const [host, lead] = [await year.sit('host'), await year.sit('lead')];
		await months.giveViews(lead);
		await months.draftLetter(lead);
		await months.issueLetter(lead, host);
		await months.readLetter(host);
		await months.closeProven(host);
		await officers.expectAsked(await year.sit('officer', 'phone'), { Overdue: ['2.2'], 'Waiting for an update': ['2.1'] });
	});
});
