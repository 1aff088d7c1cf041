import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { openAsOperator } from '#server/access/operator-key.ts';
import { exportReview } from '#server/bundle/export-review.ts';
import type { Database } from '#server/db/connect.ts';
import { issueLetter } from '#server/letters/issue-letter.ts';
import { recordIssuedReview } from '#server/region/record/record-issued-review.ts';
import { removePiece } from '#server/region/record/record-piece.ts';
import { aSignedLetter } from '../factories/letters.ts';
import { aPastReview } from '../factories/past-reviews.ts';
import { anAdviser } from '../factories/region.ts';
import { test } from '../setup/database.ts';

const lookedAt = async (db: Database, id: string) => {
	const rows = await db.selectFrom('region_looked_at').selectAll().where('region_review_id', '=', id).orderBy('issue_key').execute();
	return Object.fromEntries(rows.map((row) => [row.issue_key, [row.strengths, row.areas, row.mixed, row.recommendations]]));
};

test('a past review enters the record with its findings, the issues that they are about, and what it looked at', async ({ db }) => {
	const { region } = await anAdviser(db);
	const first = newId();
	const id = await aPastReview(db, region, {
		frameworkKey: 'regional-peer-challenge',
		themes: ['Thresholds', 'Voice of the child'],
		findings: [
			{ itemId: first, text: 'Supervision happens each month but is seldom reflective.' },
			{ kind: 'strength', text: 'Supervision of new workers is a strength.' },
			{ text: 'Supervision is not yet reflective.', repeats: first },
			{ kind: 'recommendation', text: 'Agree one template for supervision.' }
		]
	});
	const row = await db.selectFrom('region_review').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	expect(row).toMatchObject({ year: 2014, authority_code: 'T99000001', added_by: region.person.id, review_id: null });
	expect(await lookedAt(db, id)).toMatchObject({ supervision: [1, 1, 0, 1], thresholds: [0, 0, 0, 0], voice: [0, 0, 0, 0] });
	const issues = await db.selectFrom('region_issue').selectAll().where('issue_key', '=', 'supervision').execute();
	expect(issues).toHaveLength(4);
	expect(issues[0]).toMatchObject({ words: expect.stringMatching(/^supervision/i), state: 'suggested' });
});

test('a sentence about a single child is held back, and counts', async ({ db }) => {
	const id = await aPastReview(db, (await anAdviser(db)).region, {
		findings: [{ text: 'In one case the social worker had not visited for two months.' }, { text: 'Visits to children are regular.' }]
	});
	const findings = await db.selectFrom('region_finding').select('held_back').where('region_review_id', '=', id).orderBy('position').execute();
	expect(findings.map((finding) => finding.held_back)).toEqual([true, false]);
	expect((await lookedAt(db, id)).visits).toEqual([0, 2, 0, 0]);
});

test('a piece that is taken out leaves nothing in the record', async ({ db }) => {
	const id = await aPastReview(db, (await anAdviser(db)).region, { findings: [{ text: 'Supervision is monthly.' }], actions: [{ text: 'Train managers' }] });
	const { piece_id: pieceId } = await db.selectFrom('region_review').select('piece_id').where('id', '=', id).executeTakeFirstOrThrow();
	expect(await db.transaction().execute((trx) => removePiece(trx, pieceId!))).toBe(id);
	for (const table of ['region_finding', 'region_issue', 'region_looked_at', 'region_action'] as const)
		expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
});

test('an issued letter enters the record in its own words, with its labels; issued again, its findings keep their ids and what people decided', async ({
	db
}) => {
	const letter = await aSignedLetter(db);
	await issueLetter(db, (await letter.again()).manager, { versionId: letter.versionId, reason: '' });
	const row = await db.selectFrom('region_review').selectAll().where('review_id', '=', letter.id).executeTakeFirstOrThrow();
	expect(row).toMatchObject({ kind: 'peer review', framework_key: 'regional-peer-challenge', year: 2026, piece_id: null });
	const findings = await db.selectFrom('region_finding').selectAll().where('region_review_id', '=', row.id).orderBy('position').execute();
	const issued = await db.selectFrom('issued_wording').selectAll().where('review_id', '=', letter.id).execute();
	expect(new Set(findings.map((finding) => finding.text))).toEqual(new Set(issued.map((wording) => wording.text)));
	expect(findings.every((finding) => finding.label !== '' && finding.finding_id !== null)).toBe(true);
	await db
		.insertInto('region_issue')
		.values({ finding_id: findings[0]!.id, issue_key: 'neglect', kind: 'area', state: 'confirmed', spine_version: 1 })
		.onConflict((on) => on.doNothing())
		.execute();
	await db.transaction().execute((trx) => recordIssuedReview(trx, letter.id));
	const again = await db.selectFrom('region_finding').select('id').where('region_review_id', '=', row.id).orderBy('position').execute();
	expect(again.map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
	expect((await lookedAt(db, row.id)).neglect).toBeDefined();
});

test('the record of a review written here is in no bundle of it, and goes when its letter is no longer issued', async ({ db }) => {
	const letter = await aSignedLetter(db);
	await issueLetter(db, (await letter.again()).manager, { versionId: letter.versionId, reason: '' });
	const bundle = await exportReview(db, await openAsOperator(db, letter.id), { withEvidence: false });
	expect(Object.keys(bundle.tables).filter((table) => table.startsWith('region_'))).toEqual([]);
	await db
		.deleteFrom('letter_issue')
		.where('version_id', 'in', db.selectFrom('letter_version').select('id').where('review_id', '=', letter.id))
		.execute();
	await db.transaction().execute((trx) => recordIssuedReview(trx, letter.id));
	expect(await db.selectFrom('region_review').select('id').where('review_id', '=', letter.id).execute()).toEqual([]);
});
