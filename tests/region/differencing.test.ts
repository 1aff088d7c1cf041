import { describe, expect } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import { compareFilter } from '#domain/region/compare.ts';
import { recordKinds } from '#domain/region/region.ts';
import { foundKinds, regionSearch } from '#domain/region/search.ts';
import { listShared, openShared } from '#server/access/open-shared.ts';
import { type RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { share, unshare } from '#server/plans/sharing/choose-sharing.ts';
import { buildBriefing } from '#server/documents/build/region/briefing.ts';
import { readBriefing } from '#server/region/briefing/read-briefing.ts';
import { readCompare } from '#server/region/compare/read-compare.ts';
import { readIssue } from '#server/region/issues/read-issue.ts';
import { readRecurring } from '#server/region/issues/read-recurring.ts';
import { readSearchOptions } from '#server/region/search/read-search-options.ts';
import { searchRegion } from '#server/region/search/search-region.ts';
import { formWaitingGroups } from '#server/region/totals/form-waiting-groups.ts';
import { readTotals } from '#server/region/totals/read-totals.ts';
import { spineIssues } from '../../src/lib/spine/index.ts';
import type { Account } from '../factories/people.ts';
import { anAdviser, anAuthority, aRecordedReview, testRegion } from '../factories/region.ts';
import { lastEntry } from '../factories/reviews.ts';
import { anIssuedReview, keptTotals, type SharedLetter } from '../factories/shared-letters.ts';
import { test } from '../setup/database.ts';

const anonymous = (letter: SharedLetter, more: { audience?: 'region' | 'england'; from?: string } = {}) => ({
	what: 'letter' as const,
	audience: more.audience ?? ('region' as const),
	named: false,
	from: more.from ?? '2026-11-01'
});
const hide = async (db: Database, ...letters: SharedLetter[]) => {
	for (const letter of letters) await share(db, letter.host, anonymous(letter));
};
const name = (db: Database, letter: SharedLetter) => share(db, letter.host, { ...anonymous(letter), named: true });
const take = (db: Database, letter: SharedLetter) => unshare(db, letter.host, { what: 'letter' });
async function letters(db: Database, many: number, given: Parameters<typeof anIssuedReview>[1] = {}): Promise<SharedLetter[]> {
	const made: SharedLetter[] = [];
	for (let place = 0; place < many; place++) made.push(await anIssuedReview(db, given));
	return made;
}

/** Everything that an adviser can get at but the totals: each filter of each page, searches for every word, lists, history. Functions are what pages and files draw. */
async function everythingElse(db: Database, { adviser, region }: { adviser: Account; region: RegionAccess }, about: SharedLetter[]): Promise<string> {
	const filters = [
		'',
		'region=england',
		`region=${testRegion.code}`,
		'region=T',
		...recordKinds.map((kind) => `of=kind:${kind}`),
		'of=framework:regional-peer-challenge',
		'show=all',
		...[2012, 2023, 2024, 2026].flatMap((year) => [`from=${year}`, `to=${year}`, `from=${year}&to=${year}`]),
		...about.map(({ authority }) => `chosen=${authority}&neighbours=yes`)
	];
	const seen: unknown[] = [];
	for (const query of filters) {
		const filter = compareFilter(new URLSearchParams(query), region.region.code);
		seen.push(await readCompare(db, region, filter), await readRecurring(db, region, filter));
		// The totals are in the briefing too, and are tried by themselves.
		seen.push(buildBriefing({ ...(await readBriefing(db, region, filter)), totals: [] }));
	}
	const filter = compareFilter(new URLSearchParams('show=all'), region.region.code);
	for (const { authority } of about) seen.push(await readIssue(db, region, { issue: spineIssues[1]!.key, authority, filter }));
	const words = ['team', 'writes or decides', '"writes down why"', ...about.map((letter) => letter.words)];
	const narrow = [
		'',
		...recordKinds.map((kind) => `kind=${kind}`),
		...foundKinds.map((what) => `what=${what}`),
		'from=2024&to=2024',
		`issue=${spineIssues[1]!.key}`
	];
	for (const q of words)
		for (const more of [...narrow, ...about.map(({ authority }) => `authority=${authority}`)])
			seen.push(await searchRegion(db, region, regionSearch(new URLSearchParams(`${more}&q=${encodeURIComponent(q)}`))));
	seen.push(await readSearchOptions(db, region), await listShared(db, adviser), await listRegionHistory(db, region, { page: 1 }));
	for (const { id } of about)
		seen.push(await openShared(db, adviser, id).catch((cause: unknown) => (cause instanceof NotFound ? 'not there' : Promise.reject(cause as Error))));
	return JSON.stringify(seen);
}

describe('an anonymous review', () => {
	test('changes nothing that an adviser sees outside the totals, whichever filter, search or list they use', async ({ db }) => {
		const person = await anAdviser(db);
		const made = await letters(db, 5);
		const neighbour = await anAuthority(db, { neighbours: [made[0]!.authority] });
		await aRecordedReview(db, {
			authority: neighbour.code,
			year: 2024,
			findings: [{ kind: 'area', text: 'A team that decides', issues: [spineIssues[1]!.key] }]
		});
		const before = await everythingElse(db, person, made);
		await hide(db, made[0]!);
		expect(await everythingElse(db, person, made)).toBe(before);
		expect(await readTotals(db, person.region)).toEqual([]);
		await hide(db, ...made.slice(1));
		expect(await everythingElse(db, person, made)).toBe(before);
		expect(await readTotals(db, person.region)).toHaveLength(1);
		await name(db, made[4]!);
		expect(await everythingElse(db, person, made)).not.toBe(before);
		await hide(db, made[4]!);
		for (const { words, authority, id, record } of made)
			for (const secret of [words, authority, id, record]) expect(JSON.stringify(await readTotals(db, person.region))).not.toContain(secret);
	});

	test('is in the history of its review, and in no history of the region', async ({ db }) => {
		const { region } = await anAdviser(db);
		const [letter] = await letters(db, 1);
		await hide(db, letter!);
		expect(await lastEntry(db, letter!.id)).toMatchObject({ what: 'sharing switched on' });
		expect((await listRegionHistory(db, region, { page: 1 })).lines).toEqual([]);
	});

	test('is seen by name the moment its host chooses so, and not a moment longer', async ({ db }) => {
		const { region } = await anAdviser(db);
		const [letter] = await letters(db, 1);
		const found = async () => (await searchRegion(db, region, regionSearch(new URLSearchParams({ q: letter!.words })))).total;
		await hide(db, letter!);
		expect(await found()).toBe(0);
		await name(db, letter!);
		expect(await found()).toBe(1);
		await hide(db, letter!);
		expect(await found()).toBe(0);
	});
});

describe('the totals', () => {
	test('need five councils, not five reviews', async ({ db }) => {
		const { region } = await anAdviser(db);
		const made = await letters(db, 4);
		const again = await anIssuedReview(db, { authority: made[0]!.authority });
		await hide(db, ...made, again);
		expect(await readTotals(db, region)).toEqual([]);
		await hide(db, ...(await letters(db, 1)));
		expect((await readTotals(db, region))[0]).toMatchObject({ first: 2024, last: 2026 });
	});

	test('have a word for every issue, and no number of reviews, councils or answers', async ({ db }) => {
		const { region } = await anAdviser(db);
		await hide(db, ...(await letters(db, 5)));
		const [band] = await readTotals(db, region);
		expect(band!.issues.map(({ key }) => key)).toEqual(spineIssues.map(({ key }) => key));
		for (const issue of band!.issues) expect(Object.keys(issue).sort()).toEqual(['key', 'name', 'raised', 'strengths']);
		expect(Object.keys(band!).sort()).toEqual(['first', 'issues', 'last']);
	});

	test('stand over fixed years: two bands never share a year, and each needs its own five', async ({ db }) => {
		const { region } = await anAdviser(db);
		await hide(db, ...(await letters(db, 4, { year: 2014 })), ...(await letters(db, 4, { year: 2015 })));
		expect(await readTotals(db, region)).toEqual([]);
		await hide(db, ...(await letters(db, 1, { year: 2017 })));
		expect((await readTotals(db, region)).map(({ first, last }) => [first, last])).toEqual([[2015, 2017]]);
		await hide(db, ...(await letters(db, 1, { year: 2012 })));
		expect((await readTotals(db, region)).map(({ first }) => first)).toEqual([2015, 2012]);
	});

	test('are the same before and after a sixth council joins, leaves, or takes its name back', async ({ db }) => {
		const { region } = await anAdviser(db);
		await hide(db, ...(await letters(db, 5)));
		const before = await readTotals(db, region);
		const sixth = await anIssuedReview(db, { about: 'everything' });
		for (const change of [() => hide(db, sixth), () => take(db, sixth), () => hide(db, sixth), () => name(db, sixth)]) {
			await change();
			expect(await readTotals(db, region)).toEqual(before);
		}
	});

	test('go whole when one of the five goes, however it goes, and no newcomer brings the other four back', async ({ db }) => {
		const { region } = await anAdviser(db);
		for (const leave of [take, name, (at: Database, letter: SharedLetter) => share(at, letter.host, anonymous(letter, { from: addDays(today(), 1) }))]) {
			const five = await letters(db, 5, { year: 2020 });
			await hide(db, ...five);
			const before = await readTotals(db, region);
			expect(before).toHaveLength(1);
			await leave(db, five[2]!);
			expect(await readTotals(db, region)).toEqual([]);
			await hide(db, ...(await letters(db, 1, { year: 2020 })));
			expect(await readTotals(db, region)).toEqual([]);
			await db.deleteFrom('region_total_group').execute();
			await db.deleteFrom('sharing').execute();
		}
	});

	test('come back as they were when the one that went is anonymous again', async ({ db }) => {
		const { region } = await anAdviser(db);
		const five = await letters(db, 5);
		await hide(db, ...five);
		const before = await readTotals(db, region);
		await name(db, five[0]!);
		await hide(db, five[0]!);
		expect(await readTotals(db, region)).toEqual(before);
	});

	test('change by five councils at once: a second group adds to the first only when it is whole', async ({ db }) => {
		const { region } = await anAdviser(db);
		await hide(db, ...(await letters(db, 5)));
		const kept = (await keptTotals(db)).length;
		const next = await letters(db, 5);
		for (const letter of next.slice(0, 4)) {
			await hide(db, letter);
			expect(await keptTotals(db)).toHaveLength(kept);
		}
		await hide(db, next[4]!);
		expect(await keptTotals(db)).toHaveLength(2 * kept);
		expect(await readTotals(db, region)).toHaveLength(1);
	});

	test('do not move when a letter is corrected or its issues are confirmed, which would tell what that letter said', async ({ db }) => {
		const { region } = await anAdviser(db);
		const five = await letters(db, 5);
		await hide(db, ...five);
		const before = await readTotals(db, region);
		await db.deleteFrom('region_looked_at').where('region_review_id', '=', five[0]!.record).execute();
		expect(await readTotals(db, region)).toEqual(before);
	});

	test('are of one region, for its own advisers: England is never shown, so nothing can be taken from it', async ({ db }) => {
		const [own, other] = [await anAdviser(db), await anAdviser(db, 'T-ELSE')];
		const five = await letters(db, 5);
		for (const letter of five) await share(db, letter.host, anonymous(letter, { audience: 'england' }));
		expect(await readTotals(db, own.region)).toHaveLength(1);
		expect(await readTotals(db, other.region)).toEqual([]);
		await hide(db, ...(await letters(db, 4, { year: 2018 })), ...(await letters(db, 4, { year: 2018, region: 'T-ELSE' })));
		for (const { region } of [own, other]) expect((await readTotals(db, region)).map(({ first }) => first)).not.toContain(2018);
	});

	test('do not count what is shared from a later day until that day, and then the clock adds it', async ({ db }) => {
		const { region } = await anAdviser(db);
		const five = await letters(db, 5);
		for (const letter of five) await share(db, letter.host, anonymous(letter, { from: addDays(today(), 1) }));
		await formWaitingGroups(db);
		expect(await readTotals(db, region)).toEqual([]);
		await db.updateTable('sharing').set({ from_date: today() }).execute();
		await formWaitingGroups(db);
		await formWaitingGroups(db);
		expect(await readTotals(db, region)).toHaveLength(1);
		expect(await keptTotals(db)).toHaveLength(spineIssues.length);
	});

	test('say the same of an issue that nobody raised and of one that a single council raised, and of most and all', async ({ db }) => {
		const { region } = await anAdviser(db);
		const words = async (...abouts: ('everything' | 'nothing')[]) => {
			const five: Awaited<ReturnType<typeof anIssuedReview>>[] = [];
			for (const about of abouts) five.push(await anIssuedReview(db, { about }));
			await hide(db, ...five);
			const bands = await readTotals(db, region);
			await db.deleteFrom('region_total_group').execute();
			await db.deleteFrom('sharing').execute();
			return bands.flatMap(({ issues }) => issues.map(({ key, raised }) => [key, raised]));
		};
		const [no, yes] = ['nothing', 'everything'] as const;
		expect(await words(no, no, no, no, yes)).toEqual(await words(no, no, no, no, no));
		expect(await words(yes, yes, yes, yes, no)).toEqual(await words(yes, yes, yes, yes, yes));
		expect(await words(yes, yes, yes, yes, no)).not.toEqual(await words(no, no, no, no, yes));
	});
});
