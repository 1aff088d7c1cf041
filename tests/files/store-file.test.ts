import { randomBytes } from 'node:crypto';
import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotFound } from '#domain/outcomes.ts';
import { openReview } from '#server/access/open-review.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { readFile } from '#server/files/read-file.ts';
import { storeFile, type FilePurpose } from '#server/files/store-file.ts';
import { act } from '#server/history/act.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, atStage } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

async function aFile(db: Database, review: ReviewAccess, given: { bytes?: Buffer; purpose?: FilePurpose; id?: string } = {}): Promise<string> {
	const id = given.id ?? newId();
	const file = { id, purpose: given.purpose ?? 'evidence', name: 'wall.png', bytes: given.bytes ?? Buffer.from('x'), mediaType: 'image/png' };
	await act(db, review, { what: 'file added', seenWith: 'notes:read' }, async (trx) => {
		await storeFile(trx, review, file);
		return { about: { file: id } };
	});
	return id;
}

test('a file of several chunks comes back as it was', async ({ db }) => {
	const { review } = await aReview(db);
	const bytes = randomBytes(2.5 * 1024 * 1024);
	const id = await aFile(db, review, { bytes });
	const file = await readFile(db, review, id);
	expect(file.bytes.equals(bytes)).toBe(true);
	expect({ name: file.name, mediaType: file.mediaType }).toEqual({ name: 'wall.png', mediaType: 'image/png' });
	expect(await db.selectFrom('file_chunk').select('number').where('file_id', '=', id).execute()).toHaveLength(3);
});

test('a file sent twice is stored once', async ({ db }) => {
	const { review } = await aReview(db);
	const id = await aFile(db, review);
	await aFile(db, review, { id });
	expect(await db.selectFrom('file').select('id').execute()).toHaveLength(1);
});

test('evidence is not there for the host, for another review, or under a broken id', async ({ db }) => {
	const { review, id: reviewId } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const file = await aFile(db, review);
	const host = await aMember(db, reviewId, await anAccount(db), 'host-lead');
	for (const [key, id] of [
		[host, file],
		[elsewhere, file],
		[review, 'x'],
		[review, newId()]
	] as const)
		await expect(readFile(db, key, id)).rejects.toThrow(NotFound);
});

test('a file on a note about a case is there only for those who were given cases', async ({ db }) => {
	const { review, id: reviewId } = await aReview(db);
	const file = await aFile(db, review);
	const [caseId, note] = [newId(), newId()];
	await db.insertInto('case_record').values({ id: caseId, review_id: reviewId, number: 1 }).execute();
	await db.insertInto('note').values({ id: note, review_id: reviewId, author_name: 'Tom', case_id: caseId, text: 'x' }).execute();
	await db.insertInto('note_file').values({ note_id: note, file_id: file }).execute();
	const without = await aMember(db, reviewId, await anAccount(db), 'reviewer');
	const given = await aMember(db, reviewId, await anAccount(db), 'reviewer', { readsCases: true });
	await expect(readFile(db, without, file)).rejects.toThrow(NotFound);
	expect((await readFile(db, given, file)).bytes.toString()).toBe('x');
});

test('an issued letter is there for everyone in the review once it is issued', async ({ db }) => {
	const { review, id: reviewId } = await aReview(db);
	const file = await aFile(db, review, { purpose: 'issued' });
	const observer = await anAccount(db);
	await expect(readFile(db, await aMember(db, reviewId, observer, 'observer'), file)).rejects.toThrow(NotFound);
	await atStage(db, reviewId, 'final');
	expect((await readFile(db, await openReview(db, observer, reviewId), file)).bytes.toString()).toBe('x');
});
