import { sql } from 'kysely';
import { gunzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { restoreBackup } from '#server/backup/restore-backup.ts';
import { isSealed, seal, unseal } from '#server/backup/seal.ts';
import { writeBackup } from '#server/backup/write-backup.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import type { Database } from '#server/db/connect.ts';
import { aSignedLetter } from '../factories/letters.ts';
import { aPastReview } from '../factories/past-reviews.ts';
import { anAdviser } from '../factories/region.ts';
import { openDatabase, test } from '../setup/database.ts';

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
	const all: Uint8Array[] = [];
	for await (const piece of pieces) all.push(piece);
	return Buffer.concat(all);
}

/** The rows of a backup, without the line that says when it was made. */
async function rowsOf(db: Database): Promise<string> {
	return gunzipSync(await whole(writeBackup(db)))
		.toString('utf8')
		.replace(/^.*\n/, '');
}

test('a backup put into an empty database gives the same rows, issued files and a whole history', async ({ db }) => {
	const letter = await aSignedLetter(db);
	await issueLetter(db, (await letter.again()).manager, { versionId: letter.versionId, reason: '' });
	const [one, other] = [...letter.findings];
	await db.updateTable('finding').set({ merged_into: other! }).where('id', '=', one!).execute();
	const fuller = newId();
	const findings = [
		{ itemId: newId(), text: 'Supervision is not reflective.', repeats: fuller },
		{ itemId: fuller, text: 'Supervision is monthly, and seldom reflective.' }
	];
	await aPastReview(db, (await anAdviser(db)).region, { findings, actions: [{ text: 'Train managers' }] });
	const { id: document } = await db.selectFrom('source_document').select('id').executeTakeFirstOrThrow();
	await db
		.insertInto('source_chunk')
		.values({ document_id: document, number: 0, data: Buffer.from([1, 2, 255]) })
		.execute();
	const backup = await whole(writeBackup(db));
	const elsewhere = await openDatabase();
	try {
		await restoreBackup(elsewhere.db, backup, { replace: false });
		expect(await rowsOf(elsewhere.db)).toBe(await rowsOf(db));
		expect((await verifyHistory(elsewhere.db)).faults).toEqual([]);
		const found = sql<boolean>`search @@ to_tsquery('english', 'reflective')`;
		expect(await elsewhere.db.selectFrom('region_finding').select('repeats').where(found).orderBy('position').execute()).toHaveLength(2);
	} finally {
		await elsewhere.close();
	}
});

test('a database in use is not replaced unless it is said, and a backup cut short changes nothing', async ({ db }) => {
	await aSignedLetter(db);
	const backup = await whole(writeBackup(db));
	const before = await rowsOf(db);
	await expect(restoreBackup(db, backup, { replace: false })).rejects.toThrow('in use');
	await expect(restoreBackup(db, backup.subarray(0, backup.length / 2), { replace: true })).rejects.toThrow('cut short');
	await expect(restoreBackup(db, Buffer.from('not a backup'), { replace: true })).rejects.toThrow('not a backup');
	expect(await rowsOf(db)).toBe(before);
});

test('a sealed backup opens with its passphrase alone, and not once a byte was changed', async ({ db }) => {
	const sealed = await whole(seal(writeBackup(db), 'four quiet words'));
	expect(isSealed(sealed)).toBe(true);
	expect(gunzipSync(unseal(sealed, 'four quiet words')).toString('utf8')).toContain('critical-friend-backup');
	expect(() => unseal(sealed, 'other words')).toThrow('passphrase is wrong');
	const changed = Buffer.from(sealed);
	changed[200]! ^= 1;
	expect(() => unseal(changed, 'four quiet words')).toThrow('passphrase is wrong');
});
