import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { openRegion } from '#server/access/open-region.ts';
import { actOnRegion } from '#server/history/act.ts';
import { regionChain } from '#server/history/chain.ts';
import { listRegionHistory, regionHistoryPageSize } from '#server/history/list-region-history.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { decideMatch } from '#server/region/memory/decide-match.ts';
import { decideIssue } from '#server/region/record/decide-issue.ts';
import { anAccount } from '../factories/people.ts';
import { aRecordedReview, anAdviser, anAuthority } from '../factories/region.ts';
import { aHost } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('a region has a chain of its own, the same id everywhere, begun by its first entry and covered by the verification', async ({ db }) => {
	const region = openRegion(await anAccount(db, { adviserOfRegion: 'T' }));
	expect(regionChain('T')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(regionChain('T')).not.toBe(regionChain('EM'));
	await Promise.all(['one', 'two', 'three'].map((what) => actOnRegion(db, region, what, async () => ({ texts: { note: what } }))));
	expect((await listRegionHistory(db, region, { page: 1 })).lines.map((line) => line.what).sort()).toEqual(['One', 'Three', 'Two']);
	expect((await verifyHistory(db)).faults).toEqual([]);
});

test('an entry about a row of the record is read by those who may see that row', async ({ db }) => {
	await aHost(db);
	const [mine, other] = [openRegion(await anAccount(db, { adviserOfRegion: 'T' })), openRegion(await anAccount(db, { adviserOfRegion: 'T' }))];
	const id = newId();
	const row = { id, authority_code: 'T99000001', kind: 'peer review', title: 'A letter kept to herself', year: 2014, added_by: mine.person.id };
	await actOnRegion(db, mine, 'past review taken in', async (trx) => {
		await trx.insertInto('region_review').values(row).execute();
		return { about: { regionReview: id }, texts: { title: row.title } };
	});
	expect((await listRegionHistory(db, mine, { page: 1 })).lines).toHaveLength(1);
	expect((await listRegionHistory(db, other, { page: 1 })).lines).toEqual([]);
	await db.updateTable('region_review').set({ public_address: 'https://example.org/letter' }).where('id', '=', id).execute();
	expect((await listRegionHistory(db, other, { page: 1 })).lines).toHaveLength(1);
});

test('what an adviser did to a letter is no line of any history once its host takes the name back, nor is a match with another letter', async ({ db }) => {
	const { region } = await anAdviser(db);
	const { code } = await anAuthority(db, { name: 'Alder' });
	const letters = [2014, 2019].map((year) =>
		aRecordedReview(db, { authority: code, year, findings: [{ kind: 'area', text: 'Supervision is rare.', issues: ['supervision'] }] })
	);
	const [first, second] = await Promise.all(letters);
	const [earlierId, laterId] = [first!.findings[0]!, second!.findings[0]!];
	await decideIssue(db, region, { findingId: earlierId, issue: 'supervision', decision: 'confirmed' });
	await decideMatch(db, region, { earlierId, laterId, issue: 'supervision', decision: 'confirmed' });
	const lines = async () => (await listRegionHistory(db, region, { page: 1 })).lines.map(({ what, of }) => [what, of?.authority, of?.review]);
	const review = 'Inspection of children’s services';
	expect(await lines()).toEqual([
		['Match of two sentences confirmed: Supervision', 'Alder', review],
		['Issue of a sentence confirmed: Supervision', 'Alder', review]
	]);
	await db.updateTable('region_review').set({ public_address: '' }).where('id', '=', first!.id).execute();
	expect(await lines()).toEqual([]);
});

test('a history is read a page and a kind at a time, and does not say how much there is', async ({ db }) => {
	const { region } = await anAdviser(db);
	for (let made = 0; made <= regionHistoryPageSize; made += 1)
		await actOnRegion(db, region, 'visit planned', async () => ({ texts: { title: `Visit ${made}` } }));
	await actOnRegion(db, region, 'document added', async () => ({ about: { regionReview: newId() }, texts: { name: 'letter.pdf' } }));
	const page = async (asked: { page: number; kind?: 'programme' | 'documents' }) => {
		const { lines, earlier } = await listRegionHistory(db, region, asked);
		return [lines.length, lines[0]?.what, earlier];
	};
	expect(await page({ page: 1 })).toEqual([regionHistoryPageSize, 'Document added: letter.pdf', true]);
	expect(await page({ page: 2 })).toEqual([2, 'Visit planned: Visit 1', false]);
	expect(await page({ page: 1, kind: 'documents' })).toEqual([1, 'Document added: letter.pdf', false]);
	expect(await page({ page: 2, kind: 'programme' })).toEqual([1, 'Visit planned: Visit 0', false]);
});
