import { expect } from 'vitest';
import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import { act } from '#server/history/act.ts';
import { insertOnce } from '#server/history/once.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const note = (review: { id: string; user: { id: string } }, id = newId()) => ({
	id,
	review_id: review.id,
	author_id: review.user.id,
	author_name: 'Priya Nair',
	text: 'Seen.'
});
const what = { what: 'note recorded', seenWith: 'notes:read' } as const;

test('a change and its history entry are one: a change that fails leaves neither', async ({ db }) => {
	const { review } = await aReview(db);
	const before = await lastEntry(db, review.id);
	await expect(
		act(db, review, what, async (trx) => {
			await insertOnce(trx, 'note', note(review));
			throw new Error('no');
		})
	).rejects.toThrow('no');
	expect(await lastEntry(db, review.id)).toEqual(before);
	expect(await db.selectFrom('note').select('id').execute()).toEqual([]);
});

test('what was sent twice is done once, with one entry', async ({ db }) => {
	const { review } = await aReview(db);
	const row = note(review);
	for (let sent = 0; sent < 2; sent++) {
		await act(db, review, what, async (trx) => {
			await insertOnce(trx, 'note', row);
			return { about: { note: row.id } };
		});
	}
	expect(await db.selectFrom('note').select('id').execute()).toHaveLength(1);
	expect((await lastEntry(db, review.id))?.number).toBe(2);
});

test('100 people writing to one review at once are all done, with no deadlock, and the chain is whole', { timeout: 60_000 }, async ({ db }) => {
	const { review } = await aReview(db);
	const rows = Array.from({ length: 100 }, () => note(review));
	await Promise.all(
		rows.map((row) =>
			act(db, review, what, async (trx) => {
				await insertOnce(trx, 'note', row);
				return { about: { note: row.id }, texts: { text: row.text } };
			})
		)
	);
	expect(await db.selectFrom('note').select('id').execute()).toHaveLength(100);
	expect((await lastEntry(db, review.id))?.number).toBe(101);
	expect((await verifyHistory(db)).faults).toEqual([]);
});

test('an entry cannot be changed or taken away by a statement', async ({ db }) => {
	const { review } = await aReview(db);
	await expect(db.updateTable('history_entry').set({ who: 'Somebody else' }).where('chain_id', '=', review.id).execute()).rejects.toThrow('only added to');
	await expect(db.deleteFrom('history_entry').where('chain_id', '=', review.id).execute()).rejects.toThrow('only added to');
});

test('verifying finds a changed entry, changed texts and a missing entry, and lets destroyed texts be', async ({ db }) => {
	const { review } = await aReview(db);
	for (const text of ['One.', 'Two.', 'Three.']) {
		await act(db, review, what, async (trx) => {
			const row = { ...note(review), text };
			await insertOnce(trx, 'note', row);
			return { about: { note: row.id }, texts: { text } };
		});
	}
	const faults = async () => (await verifyHistory(db)).faults;
	await db.deleteFrom('history_text').where('chain_id', '=', review.id).where('number', '=', 2).execute();
	expect(await faults()).toEqual([]);
	await db.updateTable('history_text').set({ texts: '{"text":"Other."}' }).where('chain_id', '=', review.id).where('number', '=', 3).execute();
	expect(await faults()).toEqual([`chain ${review.id}, entry 3: its texts were changed`]);
	await db.transaction().execute(async (trx) => {
		await sql`select set_config('cf.removing', 'yes', true)`.execute(trx);
		await trx.updateTable('history_entry').set({ who: 'Somebody else' }).where('chain_id', '=', review.id).where('number', '=', 4).execute();
	});
	expect(await faults()).toContain(`chain ${review.id}, entry 4: was changed`);
});
