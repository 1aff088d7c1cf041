import { describe, expect } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotFound } from '#domain/outcomes.ts';
import { nextOf, type LastReview } from '#domain/region/programme.ts';
import { openRegion, type RegionAccess } from '#server/access/open-region.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { offerPeers, planVisit, removeOffer, removeVisit, setInterval } from '#server/region/programme/keep-programme.ts';
import { readProgramme } from '#server/region/programme/read-programme.ts';
import { share } from '#server/plans/sharing/choose-sharing.ts';
import { aPlan } from '../factories/plans.ts';
import { aRecordedReview, anAdviser, anAuthority } from '../factories/region.ts';
import { aReview, atStage, host } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

describe('what comes next', () => {
	const last: LastReview = { kind: 'peer review', title: 'Peer challenge', year: 2024, day: '2024-06-15' };
	const visit = (on: string) => ({ id: on, title: 'Peer challenge', on });
	const next = (given: Partial<Parameters<typeof nextOf>[0]>) => nextOf({ last, reviews: [last], visits: [], today: '2026-10-14', years: 3, ...given });

	test('is due after the interval, from the last review that may be seen', () => {
		expect(next({})).toEqual({ state: 'due', year: 2027 });
		expect(next({ years: 1 })).toEqual({ state: 'overdue', year: 2025 });
		expect(next({ last: null, reviews: [] })).toEqual({ state: 'never reviewed' });
	});
	test('is the visit that is written down, and its letter once it is over', () => {
		expect(next({ visits: [visit('2027-03-14')] }).state).toBe('planned');
		expect(next({ visits: [visit('2026-09-14')] }).state).toBe('letter awaited');
		expect(next({ visits: [visit('2024-06-01')] }).state).toBe('due');
	});
	test('is not ended by the letter of another visit: one of weeks before, or the report of an inspection', () => {
		const waiting = visit('2026-09-14');
		const came = (kind: LastReview['kind'], day: string, title = waiting.title) => next({ visits: [{ ...waiting, title }], reviews: [{ kind, day }] }).state;
		expect(came('peer review', '2026-08-20')).toBe('letter awaited');
		expect(came('monitoring visit', '2026-09-20')).toBe('letter awaited');
		expect(came('peer review', '2026-09-13')).toBe('due');
		expect(came('inspection', '2026-10-01', 'Ofsted inspection')).toBe('due');
		expect(came('peer review', '2026-10-01', 'Ofsted inspection')).toBe('letter awaited');
		expect(came('focused visit', '2026-10-01', 'A visit in September')).toBe('due');
		expect(next({ visits: [{ ...waiting, review: true }], reviews: [{ kind: 'peer review', day: '2026-10-01' }] }).state).toBe('letter awaited');
	});
	test('is planned until the day is over, and the nearest of several', () => {
		expect(next({ visits: [visit('2026-10-14')] }).state).toBe('planned');
		expect(next({ visits: [visit('2026-10-13')] }).state).toBe('letter awaited');
		expect(next({ visits: [visit('2027-02-01'), visit('2026-12-01')] })).toMatchObject({ state: 'planned', visit: { on: '2026-12-01' } });
	});
});

test('an adviser keeps the visits and offers of the region, once however often the form is sent, and they stand in its history', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db, { name: 'Alder' });
	const visit = { id: newId(), authorityCode: code, title: 'Peer challenge', visitOn: '2031-03-14' };
	await planVisit(db, region, visit);
	await planVisit(db, region, visit);
	const offer = { id: newId(), authorityCode: code, peers: 2, until: null, note: 'Heads of service' };
	await offerPeers(db, region, offer);
	const { rows } = await readProgramme(db, region);
	expect(rows).toMatchObject([{ name: 'Alder', next: { state: 'planned' }, visits: [{ title: 'Peer challenge' }], offers: [{ peers: 2 }] }]);
	await removeVisit(db, region, visit);
	await removeOffer(db, region, offer);
	expect((await readProgramme(db, region)).rows[0]).toMatchObject({ next: { state: 'never reviewed' }, visits: [], offers: [] });
	expect((await listRegionHistory(db, region, { page: 1 })).lines.map(({ what }) => what.split(':')[0])).toEqual([
		'Offer of peers taken off the list',
		'Visit taken off the list',
		'Peers offered',
		'Visit planned'
	]);
});

test('the list of another region is not there', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { region: elsewhere } = await anAdviser(db, 'T-OTHER');
	const { code } = await anAuthority(db);
	const visit = { id: newId(), authorityCode: code, title: 'Peer challenge', visitOn: '2031-03-14' };
	await expect(planVisit(db, elsewhere, visit)).rejects.toThrow(NotFound);
	await planVisit(db, region, visit);
	await expect(removeVisit(db, elsewhere, visit)).rejects.toThrow(NotFound);
	expect((await readProgramme(db, elsewhere)).rows).toEqual([]);
});

test('two advisers who set the interval at once are told of each other', async ({ db }) => {
	const { region } = await anAdviser(db);
	expect(await readProgramme(db, region)).toMatchObject({ years: 3, version: 0 });
	await setInterval(db, region, { years: 4, version: 0 });
	await expect(setInterval(db, region, { years: 5, version: 0 })).rejects.toThrow(Conflict);
	expect(await readProgramme(db, region)).toMatchObject({ years: 4, version: 1 });
});

test('the last peer review and the last inspection stand apart, as far as they may be seen', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db);
	await aRecordedReview(db, { authority: code, year: 2014, kind: 'peer review', title: 'Peer challenge of 2014' });
	await aRecordedReview(db, { authority: code, year: 2022, kind: 'peer review', publicAddress: '', title: 'Not shared' });
	await aRecordedReview(db, { authority: code, year: 2021, kind: 'inspection', title: 'Inspection of 2021' });
	const { rows } = await readProgramme(db, region);
	expect(rows[0]).toMatchObject({
		peerReview: { title: 'Peer challenge of 2014' },
		inspection: { title: 'Inspection of 2021' },
		next: { state: 'overdue', year: 2017 }
	});
});

test('a review that is being prepared here stands in the programme of an adviser who is in its team, until its letter is issued, and of no other', async ({
	db
}) => {
	const { id, person } = await aReview(db, { role: 'lead', stage: 'scoping' });
	await db.updateTable('account').set({ adviser_of_region: 'T' }).where('id', '=', person.id).execute();
	const { region: other } = await anAdviser(db, 'T');
	const own = openRegion({ ...person, adviserOfRegion: 'T' });
	const next = async (region: RegionAccess) => (await readProgramme(db, region)).rows[0]!.next;
	expect(await next(own)).toMatchObject({ state: 'letter awaited', visit: { id, on: '2026-10-15' } });
	expect(await next(other)).toEqual({ state: 'never reviewed' });
	await db.updateTable('review').set({ visit_end: '2031-03-14' }).where('id', '=', id).execute();
	expect(await next(own)).toMatchObject({ state: 'planned', visit: { on: '2031-03-14' } });
	await db.updateTable('member').set({ access_until: '2026-01-01' }).where('account_id', '=', person.id).execute();
	expect(await next(own)).toEqual({ state: 'never reviewed' });
	await db.updateTable('member').set({ access_until: null }).where('account_id', '=', person.id).execute();
	await atStage(db, id, 'final');
	expect(await next(own)).toEqual({ state: 'never reviewed' });
});

test('a progress review is overdue the day after, while its host shares by name how the plan goes; an offer of peers ends after its day', async ({ db }) => {
	const { review, id } = await aPlan(db);
	const { region } = await anAdviser(db, 'T');
	const row = async () => (await readProgramme(db, region)).rows[0]!;
	await db.insertInto('progress_review').values({ id: newId(), review_id: id, months: 6, planned_on: today() }).execute();
	await share(db, review, { what: 'plan-status', audience: 'region', named: true, from: '2026-11-01' });
	expect((await row()).overdueFollowUps).toEqual([]);
	await db
		.updateTable('progress_review')
		.set({ planned_on: addDays(today(), -1) })
		.execute();
	expect((await row()).overdueFollowUps).toEqual([addDays(today(), -1)]);
	await share(db, review, { what: 'plan-status', audience: 'region', named: false, from: '2026-11-01' });
	expect((await row()).overdueFollowUps).toEqual([]);
	for (const until of [today(), addDays(today(), -1)]) await offerPeers(db, region, { id: newId(), authorityCode: host.code, peers: 2, until, note: '' });
	expect((await row()).offers.map(({ until }) => until)).toEqual([today()]);
});
