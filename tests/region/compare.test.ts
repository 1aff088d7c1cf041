import { describe, expect } from 'vitest';
import { compareFilter, markOf } from '#domain/region/compare.ts';
import { NotFound } from '#domain/outcomes.ts';
import { openRegion } from '#server/access/open-region.ts';
import { readCompare } from '#server/region/compare/read-compare.ts';
import { anAccount } from '../factories/people.ts';
import { aRecordedReview, anAdviser, anAuthority, testRegion } from '../factories/region.ts';
import { test } from '../setup/database.ts';

const filter = (query = '') => compareFilter(new URLSearchParams(query), testRegion.code);
const spoken = { reviews: 1, strengths: 0, areas: 0, mixed: 0, recommendations: 0 };

describe('a mark', () => {
	test('says strength, area or both, and never which is more', () => {
		expect(markOf({ ...spoken, strengths: 1 })).toBe('strength');
		expect(markOf({ ...spoken, areas: 4 })).toBe('area');
		expect(markOf({ ...spoken, recommendations: 1 })).toBe('area');
		expect(markOf({ ...spoken, strengths: 9, areas: 1 })).toBe('both');
		expect(markOf({ ...spoken, mixed: 1 })).toBe('both');
		expect(markOf(spoken)).toBe('silent');
	});
});

test('authorities stand A to Z, and an issue that was not looked at is told from one without a finding', async ({ db }) => {
	const { region } = await anAdviser(db);
	const zeal = await anAuthority(db, { name: 'Zealshire' });
	const acorn = await anAuthority(db, { name: 'Acornshire' });
	await aRecordedReview(db, { authority: zeal.code, year: 2020, findings: [{ kind: 'strength', text: 'Supervision is regular.', issues: ['supervision'] }] });
	await aRecordedReview(db, { authority: acorn.code, year: 2021, lookedAt: ['supervision', 'thresholds'] });
	const { rows, columns } = await readCompare(db, region, filter());
	expect(rows.map(({ name }) => name)).toEqual(['Acornshire', 'Zealshire']);
	expect(columns.map(({ key }) => key)).toEqual(['supervision', 'thresholds']);
	expect(rows.map(({ cells }) => cells.map(({ mark }) => mark))).toEqual([
		['silent', 'silent'],
		['strength', 'not-looked-at']
	]);
});

test('the latest review of each counts, all of them when asked, within the years and the kind', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db);
	await aRecordedReview(db, { authority: code, year: 2014, kind: 'peer review', findings: [{ kind: 'area', text: 'Audit is rare.', issues: ['audit'] }] });
	await aRecordedReview(db, { authority: code, year: 2022, findings: [{ kind: 'strength', text: 'Audit is used.', issues: ['audit'] }] });
	const mark = async (query: string) => (await readCompare(db, region, filter(query))).rows[0]!.cells[0]?.mark;
	expect(await mark('')).toBe('strength');
	expect(await mark('show=all')).toBe('both');
	expect(await mark('to=2015')).toBe('area');
	expect(await mark('of=kind:peer review')).toBe('area');
	expect(await mark('of=kind:progress review')).toBe(undefined);
});

test('a review that may not be seen by name has no row, no count and no year', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db);
	await aRecordedReview(db, { authority: code, year: 2022, publicAddress: '', findings: [{ kind: 'area', text: 'Plans are vague.', issues: ['plans'] }] });
	const { rows, columns, options } = await readCompare(db, region, filter());
	expect(rows).toMatchObject([{ latest: null, reviews: 0, plan: null }]);
	expect(columns).toEqual([]);
	expect(options).toEqual({ kinds: [], frameworks: [], years: null, reviews: 0 });
});

test('statistical neighbours are marked, and can stand alone with the authority they belong to', async ({ db }) => {
	const { region } = await anAdviser(db);
	const near = await anAuthority(db, { name: 'Near' });
	await anAuthority(db, { name: 'Far' });
	const middle = await anAuthority(db, { name: 'Middle', neighbours: [near.code] });
	const marked = await readCompare(db, region, filter(`chosen=${middle.code}`));
	expect(marked.rows.map(({ name, neighbour }) => [name, neighbour])).toEqual([
		['Far', false],
		['Middle', false],
		['Near', true]
	]);
	const alone = await readCompare(db, region, filter(`chosen=${middle.code}&neighbours=yes`));
	expect(alone.rows.map(({ name }) => name)).toEqual(['Middle', 'Near']);
	expect(alone.chosen).toMatchObject({ neighbours: 1, neighboursHere: 1 });
});

test('an authority that has ended stands among the others only with something to show', async ({ db }) => {
	const { region } = await anAdviser(db);
	const old = await anAuthority(db, { name: 'Oldshire', endedOn: '2021-03-31' });
	await anAuthority(db, { name: 'Eldershire', endedOn: '2019-03-31' });
	await aRecordedReview(db, { authority: old.code, year: 2018, lookedAt: ['plans'] });
	const { rows, choices } = await readCompare(db, region, filter());
	expect(rows.map(({ name, endedOn }) => [name, endedOn])).toEqual([['Oldshire', '2021-03-31']]);
	expect(choices).toEqual([]);
});

test('an address that makes no sense is read as no filter', () => {
	const read = filter('from=2024&to=2012&of=kind:nonsense&page=-4&neighbours=yes&issue=a&issue=a');
	expect(read).toMatchObject({ from: 2012, to: 2024, kind: null, framework: null, page: 1, neighboursOnly: false, issues: ['a'] });
});

test('only an improvement adviser has a region', async ({ db }) => {
	const stranger = await anAccount(db);
	expect(() => openRegion(stranger)).toThrow(NotFound);
});
