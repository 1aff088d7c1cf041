import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { openRegion } from '#server/access/open-region.ts';
import { actOnRegion } from '#server/history/act.ts';
import { regionChain } from '#server/history/chain.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { anAccount } from '../factories/people.ts';
import { aHost } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('a region has a chain of its own, the same id everywhere, begun by its first entry and covered by the verification', async ({ db }) => {
	const region = openRegion(await anAccount(db, { adviserOfRegion: 'T' }));
	expect(regionChain('T')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(regionChain('T')).not.toBe(regionChain('EM'));
	await Promise.all(['one', 'two', 'three'].map((what) => actOnRegion(db, region, what, async () => ({ texts: { note: what } }))));
	expect((await listRegionHistory(db, region, { page: 1 })).map((line) => line.what).sort()).toEqual(['One', 'Three', 'Two']);
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
	expect(await listRegionHistory(db, mine, { page: 1 })).toHaveLength(1);
	expect(await listRegionHistory(db, other, { page: 1 })).toEqual([]);
	await db.updateTable('region_review').set({ public_address: 'https://example.org/letter' }).where('id', '=', id).execute();
	expect(await listRegionHistory(db, other, { page: 1 })).toHaveLength(1);
});
