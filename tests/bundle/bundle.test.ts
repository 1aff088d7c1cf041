import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { openAsOperator } from '#server/access/operator-key.ts';
import { bundleSchema } from '#server/bundle/bundle-schema.ts';
import { exportReview, type Bundle } from '#server/bundle/export-review.ts';
import { importReview } from '#server/bundle/import-review.ts';
import { describeTables } from '#server/db/describe-tables.ts';
import { exportLetter } from '#server/letters/export-letter.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import type { Database } from '#server/db/connect.ts';
import { aSignedLetter } from '../factories/letters.ts';
import { aHost, lastEntry } from '../factories/reviews.ts';
import { openDatabase, test } from '../setup/database.ts';

const person = { id: null, name: 'command line' };

async function anIssuedReview(db: Database) {
	const letter = await aSignedLetter(db);
	await issueLetter(db, (await letter.again()).manager, { versionId: letter.versionId, reason: '' });
	return openAsOperator(db, letter.id);
}

async function inAnotherInstallation(work: (db: Database) => Promise<void>): Promise<void> {
	const elsewhere = await openDatabase();
	try {
		await aHost(elsewhere.db);
		await work(elsewhere.db);
	} finally {
		await elsewhere.close();
	}
}

test('a review goes to another installation whole: the same rows, the same issued letter, people as names', async ({ db }) => {
	const review = await anIssuedReview(db);
	const bundle = await exportReview(db, review, { withEvidence: true });
	expect((await lastEntry(db, review.id))?.what).toBe('review exported with its notes and cases');
	await inAnotherInstallation(async (other) => {
		await importReview(other, JSON.stringify(bundle), person);
		expect(await other.selectFrom('account').select('id').execute()).toEqual([]);
		const there = await openAsOperator(other, review.id);
		const recorded = (one: Database) => one.selectFrom('region_finding').select(['kind', 'text', 'label']).orderBy('position').execute();
		expect(await recorded(db)).not.toEqual([]);
		expect(await recorded(other)).toEqual(await recorded(db));
		const { exportedAt: _, ...again } = await exportReview(other, there, { withEvidence: true });
		const { exportedAt: __, ...before } = bundle;
		expect(again).toEqual(before);
		const [one, same] = [await exportLetter(db, review, { format: 'pdf', version: 1 }), await exportLetter(other, there, { format: 'pdf', version: 1 })];
		expect(same.bytes.equals(one.bytes)).toBe(true);
		await expect(importReview(other, JSON.stringify(bundle), person)).rejects.toThrow('is here already');
	});
});

test('notes and cases stay behind unless they are asked for', async ({ db }) => {
	const review = await anIssuedReview(db);
	const bundle = await exportReview(db, review, { withEvidence: false });
	expect(Object.keys(bundle.tables).filter((table) => /note|case|question/.test(table))).toEqual([]);
	expect((await lastEntry(db, review.id))?.what).toBe('review exported');
});

test('a broken bundle is refused whole, and says where', async ({ db }) => {
	const review = await anIssuedReview(db);
	const bundle = await exportReview(db, review, { withEvidence: false });
	const broken = (change: (copy: Bundle) => void) => {
		const copy = structuredClone(bundle);
		change(copy);
		return JSON.stringify(copy);
	};
	await inAnotherInstallation(async (other) => {
		const refused = (text: string) => expect(importReview(other, text, person)).rejects;
		await refused('{').toThrow('not JSON');
		await refused(broken((copy) => (copy.tables.finding![0]!.version = 'one'))).toThrow('tables/finding/0/version');
		await refused(broken((copy) => (copy.tables.finding![1]!.review_id = crypto.randomUUID()))).toThrow('tables/finding/1: this row belongs to no review');
		await refused(broken((copy) => (copy.tables.finding![0]!.theme_id = crypto.randomUUID()))).toThrow('points to something that is not in the bundle');
		await refused(broken((copy) => (copy.tables.finding![0]!.kind = 'grade'))).toThrow('has a value that is not allowed');
		await refused(broken((copy) => (copy.tables.finding![0]!.secret = 'x'))).toThrow('additional properties (secret)');
		await refused(broken((copy) => (copy.files[0]!.data = 'AAAA'))).toThrow('does not match its SHA-256');
		expect(await other.selectFrom('review').select('id').execute()).toEqual([]);
	});
});

test('the schema in the operator’s guide and the row types are those of the database', async ({ db }) => {
	const read = async (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
	expect(JSON.parse(await read('docs/operator/review-bundle.schema.json'))).toEqual(await bundleSchema(db));
	const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
	expect(plain(await read('src/lib/server/db/tables.ts'))).toBe(plain(await describeTables(db)));
});
