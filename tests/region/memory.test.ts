import { expect } from 'vitest';
import { NotFound } from '#domain/outcomes.ts';
import { meaningOf, ordinal, stemsBeside, strengthOf, wordsOf } from '#domain/region/memory.ts';
import { openRegion } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { decideMatch } from '#server/region/memory/decide-match.ts';
import { readMemory } from '#server/region/memory/memory-page.ts';
import { readHelp } from '#server/region/memory/read-help.ts';
import { anAccount } from '../factories/people.ts';
import { aPastReview } from '../factories/past-reviews.ts';
import { anAdviser, anAuthority } from '../factories/region.ts';
import { test } from '../setup/database.ts';

async function aThread(db: Database) {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db);
	const past = (on: string, kind: 'strength' | 'area', text: string) => aPastReview(db, region, { authorityCode: code, on, findings: [{ kind, text }] });
	await past('2012-05-01', 'area', 'Records of supervision were thin and rarely said what happens next.');
	await aPastReview(db, region, {
		authorityCode: code,
		on: '2014-05-01',
		findings: [{ text: 'Supervision was recorded on some files; the record rarely said what should happen next.' }],
		actions: [
			{ text: 'Agree one template for supervision', rag: 'complete' },
			{ text: 'Write a guide to early help', rag: 'complete' },
			{ text: 'Observe supervision', rag: 'on-track' }
		]
	});
	await past('2019-05-01', 'area', 'Managers are too busy for supervision.');
	await past('2026-05-01', 'strength', 'Supervision is thoughtful.');
	const thread = async () => (await readMemory(db, region, { code, issue: 'supervision' })).thread!;
	return { region, code, thread };
}

test('an issue is followed through the reviews of an authority: raised, an action closed, raised again with both sentences and why, later a strength', async ({
	db
}) => {
	const { thread } = await aThread(db);
	const entries = await thread();
	expect(entries.map(({ review, standing, time }) => [review.year, standing, time])).toEqual([
		[2012, 'raised', 1],
		[2014, 'raised', 2],
		[2019, 'raised', 3],
		[2026, 'strength', 1]
	]);
	expect(entries[1]!.match).toMatchObject({ strength: 'close', earlier: { year: 2012 }, decided: null });
	expect(entries[1]!.match!.shared).toEqual(expect.arrayContaining(['rarely', 'said', 'next']));
	expect(entries[1]!.match!.shared).not.toContain('supervision');
	expect(entries[2]!.match).toMatchObject({ strength: 'possible', shared: [] });
	expect(entries[1]!.closed.map(({ text }) => text)).toEqual(['Agree one template for supervision']);
});

test('an adviser confirms a match, or rejects it: then another pair is shown, or the issue counts as raised anew; all of it is in the history', async ({
	db
}) => {
	const { region, thread } = await aThread(db);
	const [, second, third] = await thread();
	const decide = (match: NonNullable<typeof second>['match'], decision: 'confirmed' | 'rejected' | 'undone') =>
		decideMatch(db, region, { earlierId: match!.earlier.id, laterId: match!.later.id, issue: 'supervision', decision });
	await decide(second!.match, 'confirmed');
	expect((await thread())[1]!.match!.decided).toMatchObject({ state: 'confirmed', by: 'Anwen Pryce' });
	await decide(third!.match, 'rejected');
	const [, , other] = await thread();
	expect(other!.match!.earlier.id).not.toBe(third!.match!.earlier.id);
	await decide(other!.match, 'rejected');
	expect((await thread())[2]).toMatchObject({ time: 1, match: null });
	await decide(other!.match, 'undone');
	expect((await thread())[2]).toMatchObject({ time: 3 });
	expect((await listRegionHistory(db, region, { page: 1 })).lines.map(({ what }) => what.split(':')[0])).toEqual([
		'Decision on a match taken back',
		'Match of two sentences rejected',
		'Match of two sentences rejected',
		'Match of two sentences confirmed'
	]);
});

test('a stranger sees no thread of what is not published, and decides on none of its sentences', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db);
	for (const on of ['2012-05-01', '2014-05-01'])
		await aPastReview(db, region, { authorityCode: code, on, publicAddress: '', findings: [{ text: 'Supervision is rare.' }] });
	const other = openRegion(await anAccount(db, { adviserOfRegion: 'T-R' }));
	const seen = (await readMemory(db, region, { code, issue: 'supervision' })).thread!;
	expect(seen).toHaveLength(2);
	expect(await readMemory(db, other, { code, issue: 'supervision' })).toMatchObject({ reviews: [], lines: [], thread: [] });
	const pair = { earlierId: seen[1]!.match!.earlier.id, laterId: seen[1]!.match!.later.id, issue: 'supervision', decision: 'confirmed' as const };
	await expect(decideMatch(db, other, pair)).rejects.toThrow(NotFound);
	await expect(decideMatch(db, region, { ...pair, issue: 'neglect' })).rejects.toThrow(NotFound);
	await expect(decideMatch(db, region, { ...pair, laterId: pair.earlierId })).rejects.toThrow(NotFound);
});

test('the record of an authority that ended is shown under its successor, and its own page leads there', async ({ db }) => {
	const { region } = await anAdviser(db);
	const heir = await anAuthority(db, { name: 'Newshire' });
	const old = await anAuthority(db, { name: 'Oldshire', endedOn: '2021-03-31', replacedBy: [heir.code] });
	await aPastReview(db, region, { authorityCode: old.code, on: '2014-05-01', findings: [{ text: 'Supervision is rare.' }] });
	const memory = await readMemory(db, region, { code: heir.code, issue: 'supervision' });
	expect(memory.former.map(({ name }) => name)).toEqual(['Oldshire']);
	expect(memory.thread![0]!.review.authority).toBe('Oldshire');
	const before = await readMemory(db, region, { code: old.code, issue: null });
	expect(before).toMatchObject({ reviews: [], thread: null, successors: [{ name: 'Newshire' }] });
	await expect(readMemory(db, region, { code: 'nowhere', issue: null })).rejects.toThrow(NotFound);
	await expect(readMemory(db, region, { code: heir.code, issue: 'luck' })).rejects.toThrow(NotFound);
});

test('grades are shown of an inspection alone', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db);
	const judgements = [{ theme: 'Overall effectiveness', grade: 'good' }];
	await aPastReview(db, region, { authorityCode: code, kind: 'inspection', on: '2019-05-01', judgements });
	await aPastReview(db, region, { authorityCode: code, kind: 'peer review', on: '2020-05-01', judgements });
	expect((await readMemory(db, region, { code, issue: null })).reviews.map((review) => review.judgements)).toEqual([judgements, []]);
});

test('those who were recently strong are named, statistical neighbours first, each A to Z, in the words of their letters', async ({ db }) => {
	const { region } = await anAdviser(db);
	const [far, near, weak] = [
		await anAuthority(db, { name: 'Aldford' }),
		await anAuthority(db, { name: 'Zelby', region: 'T-Z' }),
		await anAuthority(db, { name: 'Cropley' })
	];
	const asking = await anAuthority(db, { name: 'Asker', neighbours: [near.code] });
	const strong = (code: string, on: string, kind: 'strength' | 'area' = 'strength') =>
		aPastReview(db, region, { authorityCode: code, on, findings: [{ kind, text: 'Supervision is reflective here.' }] });
	await strong(far.code, '2025-02-01');
	await strong(near.code, '2024-02-01');
	await strong(weak.code, '2023-02-01');
	await strong(weak.code, '2025-02-01', 'area');
	await strong(asking.code, '2025-02-01');
	const { groups } = await readHelp(db, region, { issue: 'supervision', authority: asking.code });
	expect(groups.map(({ name, helpers }) => [name, helpers.map((helper) => helper.name)])).toEqual([
		['Statistical neighbours of Asker', ['Zelby']],
		['In Test region', ['Aldford']]
	]);
	expect(groups[0]!.helpers[0]!.sentences.map(({ text }) => text)).toEqual(['Supervision is reflective here.']);
});

test('the strength of a match is said in words, from the words that both sentences share', () => {
	expect([...meaningOf(['record', 'rare', 'of', 'next', 'children', 'child', 'rare'])]).toEqual(['record', 'rare', 'next']);
	expect([strengthOf(4, 20), strengthOf(2, 5), strengthOf(2, 6), strengthOf(1, 1), strengthOf(0, 0)]).toEqual([
		'close',
		'close',
		'likely',
		'possible',
		'possible'
	]);
	expect([...stemsBeside('Decisions of families', new Set(['famili', 'decis', 'record']))]).toEqual(['record']);
	expect([...stemsBeside('', new Set(['famili']))]).toEqual(['famili']);
	expect(wordsOf(['famili', 'decis'], 'Families wait for a decision, and families know.')).toEqual(['families', 'decision']);
	expect([1, 2, 3, 4, 11, 22].map(ordinal)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd']);
});
