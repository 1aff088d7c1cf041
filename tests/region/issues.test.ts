import { describe, expect } from 'vitest';
import { NotFound } from '#domain/outcomes.ts';
import { compareFilter } from '#domain/region/compare.ts';
import { trendOf } from '#domain/region/trend.ts';
import type { Database } from '#server/db/connect.ts';
import { readIssue } from '#server/region/issues/read-issue.ts';
import { readIssues } from '#server/region/issues/read-issues.ts';
import { aRecordedReview, anAdviser, anAuthority, testRegion } from '../factories/region.ts';
import { test } from '../setup/database.ts';

const filter = (query = '') => compareFilter(new URLSearchParams(query), testRegion.code, 'all');
const area = (text: string) => ({ kind: 'area' as const, text, issues: ['supervision'] });
const strength = (text: string) => ({ kind: 'strength' as const, text, issues: ['supervision'] });

async function twoAuthorities(db: Database) {
	const { region, adviser } = await anAdviser(db);
	const [alder, birch] = [await anAuthority(db, { name: 'Alder' }), await anAuthority(db, { name: 'Birch' })];
	await aRecordedReview(db, { authority: alder.code, year: 2012, findings: [area('Supervision is not written down.')] });
	await aRecordedReview(db, { authority: alder.code, year: 2019, findings: [area('Supervision is still not written down.'), strength('It is frequent.')] });
	await aRecordedReview(db, { authority: alder.code, year: 2025, findings: [strength('Supervision is recorded well.')] });
	await aRecordedReview(db, { authority: birch.code, year: 2023, lookedAt: ['supervision'] });
	return { region, adviser, alder, birch };
}

test('an issue is counted against the reviews and authorities that looked at it', async ({ db }) => {
	const { region } = await twoAuthorities(db);
	expect(await readIssues(db, region, filter())).toMatchObject([
		{ key: 'supervision', reviews: { raised: 2, looked: 4, asked: 0 }, authorities: { raised: 1, looked: 2, again: 1 }, since: 2012, trend: null }
	]);
	expect(await readIssues(db, region, filter('from=2024'))).toEqual([]);
});

describe('a trend', () => {
	const period = (raised: number, looked: number) => ({ from: 2021, to: 2023, raised, looked });
	test('is shown only with ten letters in both periods', () => {
		expect(trendOf(period(9, 9), period(1, 40))).toBe(null);
		expect(trendOf(period(5, 40), period(9, 9))).toBe(null);
	});
	test('goes by the share of the reviews that looked at it', () => {
		expect(trendOf(period(2, 10), period(12, 20))?.word).toBe('Rising');
		expect(trendOf(period(12, 20), period(2, 10))?.word).toBe('Falling');
		expect(trendOf(period(10, 20), period(11, 20))?.word).toBe('Steady');
	});
});

test('the sentences stand by authority, newest review first, with where they were read', async ({ db }) => {
	const { region, alder } = await twoAuthorities(db);
	const page = await readIssue(db, region, { issue: 'supervision', authority: null, filter: filter() });
	expect(page.totals).toMatchObject({ sentences: 4, heldBack: 0, reviews: 3, authorities: 1, looked: 4, lookedAuthorities: 2 });
	expect(page.groups.map(({ name }) => name)).toEqual(['Alder']);
	expect(page.groups[0]?.reviews.map(({ year, sentences }) => [year, sentences.map(({ kind }) => kind)])).toEqual([
		[2025, ['strength']],
		[2019, ['area', 'strength']],
		[2012, ['area']]
	]);
	const latest = await readIssue(db, region, { issue: 'supervision', authority: alder.code, filter: filter('show=latest') });
	expect(latest.groups[0]?.reviews.map(({ year }) => year)).toEqual([2025]);
});

test('a sentence that is held back is counted, and read by whoever added its document alone', async ({ db }) => {
	const { region, adviser } = await anAdviser(db);
	const { region: colleague } = await anAdviser(db);
	const { code } = await anAuthority(db);
	const held = { kind: 'area' as const, text: 'The only foster carer of the village told us so.', issues: ['supervision'], heldBack: true };
	await aRecordedReview(db, { authority: code, year: 2020, addedBy: adviser.id, findings: [held] });
	const asked = { issue: 'supervision', authority: null, filter: filter() };
	expect((await readIssue(db, region, asked)).groups).toHaveLength(1);
	const theirs = await readIssue(db, colleague, asked);
	expect(theirs.groups).toEqual([]);
	expect(theirs.totals).toMatchObject({ sentences: 1, heldBack: 1 });
});

test('a rejected issue and a summary line that repeats a finding are not behind a mark', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db);
	const { findings } = await aRecordedReview(db, { authority: code, year: 2020, findings: [area('One.'), area('Two.')] });
	await db.updateTable('region_issue').set({ state: 'rejected' }).where('finding_id', '=', findings[0]!).execute();
	await aRecordedReview(db, { authority: code, year: 2019, findings: [{ ...area('Two, in short.'), repeats: findings[1] }] });
	const { totals } = await readIssue(db, region, { issue: 'supervision', authority: null, filter: filter() });
	expect(totals.sentences).toBe(1);
});

test('what is not shared by name is not behind a mark either, and an unknown issue is not there', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db);
	await aRecordedReview(db, { authority: code, year: 2020, publicAddress: '', findings: [area('Unseen.')] });
	const page = await readIssue(db, region, { issue: 'supervision', authority: code, filter: filter() });
	expect(page.totals).toEqual({ sentences: 0, heldBack: 0, reviews: 0, authorities: 0, looked: 0, lookedAuthorities: 0 });
	expect(page.groups).toEqual([]);
	await expect(readIssue(db, region, { issue: 'no-such-issue', authority: null, filter: filter() })).rejects.toThrow(NotFound);
});
