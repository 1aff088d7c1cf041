import { describe, expect } from 'vitest';
import { foundKinds, regionSearch } from '#domain/region/search.ts';
import { openRegion, type RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { share, unshare } from '#server/plans/sharing/choose-sharing.ts';
import { readSearchOptions } from '#server/region/search/read-search-options.ts';
import { searchRegion } from '#server/region/search/search-region.ts';
import { acceptPiece, sayAgreement } from '#server/region/documents/accept-piece.ts';
import { confirmHigh } from '#server/region/documents/confirm-high.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import { aReadDocument, anAdviser as anAdviserOf } from '../factories/documents.ts';
import { aSignedLetter } from '../factories/letters.ts';
import { anAccount } from '../factories/people.ts';
import { aPlan } from '../factories/plans.ts';
import { anAdviser, anAuthority, aRecordedReview } from '../factories/region.ts';
import { test } from '../setup/database.ts';

const search = (db: Database, region: RegionAccess, query: Record<string, string>) => searchRegion(db, region, regionSearch(new URLSearchParams(query)));
const textOf = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

async function twoLetters(db: Database) {
	const [{ region, adviser }, first, second] = [await anAdviser(db), await anAuthority(db), await anAuthority(db)];
	await aRecordedReview(db, {
		authority: first.code,
		year: 2019,
		findings: [
			{ kind: 'area', text: 'Reflective supervision takes place, but the record shows tasks alone.', issues: ['supervision'], page: 7 },
			{ kind: 'strength', text: 'Supervision of new staff is regular, and managers are reflective about it.', issues: ['supervision'] }
		]
	});
	await aRecordedReview(db, {
		authority: second.code,
		year: 2024,
		kind: 'peer review',
		findings: [{ kind: 'recommendation', text: 'Check that 100% of plans say what must change.', issues: ['plans'] }]
	});
	return { region, adviser, first, second };
}

describe('a search', () => {
	test('finds the words in any form, marks them, and says in how many authorities', async ({ db }) => {
		const { region, first } = await twoLetters(db);
		const result = await search(db, region, { q: 'supervised reflection' });
		expect(result).toMatchObject({ problem: null, total: 2, authorities: 1, more: false });
		expect(result.found.every((hit) => hit.authorityCode === first.code)).toBe(true);
		expect(result.found.flatMap(({ parts }) => parts.filter(({ marked }) => marked).map(({ text }) => text))).toContain('Supervision');
	});

	test('takes a phrase in quotation marks as one, and marks it as one', async ({ db }) => {
		const { region } = await twoLetters(db);
		const { found } = await search(db, region, { q: '"reflective supervision"' });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({ what: 'area', page: 7, year: 2019 });
		expect(found[0]!.parts[0]).toEqual({ text: 'Reflective supervision', marked: true });
	});

	test('is narrowed by authority, kind of visit, kind of finding, issue and years', async ({ db }) => {
		const { region, first, second } = await twoLetters(db);
		const q = 'supervision or plans';
		const count = async (more: Record<string, string>) => (await search(db, region, { q, ...more })).total;
		expect(await count({})).toBe(3);
		expect(await count({ authority: first.code })).toBe(2);
		expect(await count({ authority: second.code, kind: 'peer review' })).toBe(1);
		expect(await count({ kind: 'inspection' })).toBe(2);
		expect(await count({ what: 'strength' })).toBe(1);
		expect(await count({ what: 'action' })).toBe(0);
		expect(await count({ issue: 'plans' })).toBe(1);
		expect(await count({ from: '2020', to: '2024' })).toBe(1);
		expect((await readSearchOptions(db, region)).years).toEqual({ first: 2019, last: 2024 });
	});

	test('answers whatever is typed with a sentence, never with an error', async ({ db }) => {
		const { region } = await twoLetters(db);
		for (const q of ['%', '"', "'\"'", '\\', ';--', '()', '|&!', '   %  ', 'the and of', '🙂', '\u0000', '<->'])
			expect((await search(db, region, { q })).problem ?? 'nothing asked', q).toMatch(/no word|must have|nothing asked/);
		expect((await search(db, region, { q: '-plans' })).problem).toMatch(/at least one word/);
		expect((await search(db, region, { q: 'x'.repeat(10_000) })).problem).toMatch(/Shorten/);
		expect((await search(db, region, { q: '"unclosed reflective' })).problem).toBeNull();
		expect((await search(db, region, { q: 'plans', page: '99999', from: 'soon', kind: 'x', what: 'y' })).total).toBe(1);
		expect((await search(db, region, { q: 'supervision:* & <b>' })).problem).toBeNull();
	});

	test('puts the words that stand closest first, and pages through the rest', async ({ db }) => {
		const { region } = await anAdviser(db);
		const authority = await anAuthority(db);
		const findings = Array.from({ length: 45 }, (_, place) => ({
			kind: foundKinds[0] as 'strength',
			text: place === 30 ? 'Early help is known to all' : `Help in the ${place}th team comes, it was said, a good deal less early`,
			issues: []
		}));
		await aRecordedReview(db, { authority: authority.code, year: 2020, findings });
		const first = await search(db, region, { q: 'early help' });
		expect(textOf(first.found[0]!.parts)).toBe('Early help is known to all');
		expect([first.total, first.found.length]).toEqual([45, 20]);
		const pages = [first, await search(db, region, { q: 'early help', page: '2' }), await search(db, region, { q: 'early help', page: '3' })];
		expect(new Set(pages.flatMap(({ found }) => found.map(({ id }) => id))).size).toBe(45);
	});
});

describe('what is found', () => {
	test('is what one may see by name, and a held back sentence only by whoever added it', async ({ db }) => {
		const { region: own, adviser } = await anAdviser(db);
		const { region: other } = await anAdviser(db, 'ELSEWHERE');
		const authority = await anAuthority(db);
		const letter = {
			authority: authority.code,
			year: 2022,
			publicAddress: '',
			findings: [{ kind: 'area' as const, text: 'Chronologies are missing', issues: [] }]
		};
		await aRecordedReview(db, { ...letter, addedBy: adviser.id });
		expect((await search(db, own, { q: 'chronologies' })).total).toBe(1);
		expect((await search(db, other, { q: 'chronologies' })).total).toBe(0);
		await aRecordedReview(db, { ...letter, agreedAudience: 'region' });
		expect((await search(db, own, { q: 'chronologies' })).total).toBe(2);
		expect((await search(db, other, { q: 'chronologies' })).total).toBe(0);
		const held = { kind: 'area' as const, text: 'One child in Little Hamlet waited', issues: [], heldBack: true };
		await aRecordedReview(db, { authority: authority.code, year: 2023, addedBy: adviser.id, findings: [held] });
		expect((await search(db, own, { q: 'hamlet' })).total).toBe(1);
		expect(await search(db, other, { q: 'hamlet' })).toMatchObject({ total: 0, authorities: 0, found: [] });
		const colleague = openRegion(await anAccount(db, { adviserOfRegion: own.region.code }));
		expect((await search(db, colleague, { q: 'hamlet' })).total).toBe(0);
	});

	test('is a plan written here while its host shares the text by name, and not a moment longer', async ({ db }) => {
		const { review, id } = await aPlan(db);
		const { region } = await anAdviser(db, 'T');
		const found = () => search(db, region, { q: 'transfer form' });
		expect((await found()).total).toBe(0);
		await share(db, review, { what: 'plan-status', audience: 'region', named: true, from: '2026-11-01' });
		expect((await found()).total).toBe(0);
		await share(db, review, { what: 'plan-text', audience: 'region', named: false, from: '2026-11-01' });
		expect((await found()).total).toBe(0);
		await share(db, review, { what: 'plan-text', audience: 'region', named: true, from: '2026-11-01' });
		expect((await found()).found[0]).toMatchObject({ what: 'action', reviewId: id, theme: 'Write down the reasons for decisions' });
		expect((await search(db, region, { q: 'reasons for decisions' })).total).toBe(1);
		await unshare(db, review, { what: 'plan-text' });
		expect((await found()).total).toBe(0);
	});

	test('is also prose that is no finding, on its page, by whoever may see the whole document, and not a moment longer', async ({ db }) => {
		const [own, colleague] = [await anAdviserOf(db), await anAdviserOf(db)];
		const { piece } = await aReadDocument(db, own);
		await confirmHigh(db, own, { piece });
		const nobody = { publicAddress: '', audience: '' as const, agreedBy: '', agreedOn: null };
		const found = async (region: RegionAccess, q = 'young people were heard') => (await search(db, region, { q, what: 'passage' })).found;
		expect(await found(own)).toEqual([]);
		await acceptPiece(db, own, { piece, version: 1, leaveOut: true, ...nobody });
		expect(await found(own)).toMatchObject([{ what: 'passage', page: 2, theme: 'Supervision', document: { pdf: false } }]);
		expect(await found(colleague)).toEqual([]);
		await sayAgreement(db, own, { piece, version: 2, ...nobody, publicAddress: 'https://www.example.gov.uk/letter' });
		expect(await found(colleague)).toHaveLength(1);
		expect(await search(db, colleague, { q: 'young', issue: 'supervision' })).toMatchObject({ total: 0 });
		// What was taken in as a finding is found as that, and not a second time.
		expect(await found(colleague, 'supervision is regular')).toEqual([]);
		expect((await search(db, colleague, { q: 'supervision is regular' })).found).toMatchObject([{ what: 'strength' }]);
		await db.updateTable('region_passage').set({ held_back: true }).execute();
		expect([(await found(own)).length, (await found(colleague)).length]).toEqual([1, 0]);
		await sayAgreement(db, own, { piece, version: 2, ...nobody });
		expect(await found(colleague)).toEqual([]);
	});

	test('in a letter that was written here is its prose too, while its host shares it by name', async ({ db }) => {
		const letter = await aSignedLetter(db);
		await issueLetter(db, (await letter.again()).manager, { versionId: letter.versionId, reason: '' });
		const { host } = await letter.again();
		const { region } = await anAdviser(db, 'T');
		const found = async () => (await search(db, region, { q: '"words of the team"' })).found.map(({ what, reviewId }) => ({ what, reviewId }));
		await share(db, host, { what: 'letter', audience: 'region', named: false, from: '2026-11-01' });
		expect(await found()).toEqual([]);
		await share(db, host, { what: 'letter', audience: 'region', named: true, from: '2026-11-01' });
		expect((await found())[0]).toEqual({ what: 'passage', reviewId: letter.id });
		await unshare(db, host, { what: 'letter' });
		expect(await found()).toEqual([]);
	});
});
