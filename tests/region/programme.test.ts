import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotFound } from '#domain/outcomes.ts';
import { nextOf, type LastReview } from '#domain/region/programme.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { offerPeers, planVisit, removeOffer, removeVisit, setInterval } from '#server/region/programme/keep-programme.ts';
import { readProgramme } from '#server/region/programme/read-programme.ts';
import { aRecordedReview, anAdviser, anAuthority } from '../factories/region.ts';
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
