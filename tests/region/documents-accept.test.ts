import { expect } from 'vitest';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReadPiece } from '#domain/reading/reading.ts';
import type { Agreement } from '#domain/reading/source-document.ts';
import { seenReviews, type RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { acceptPiece, leaveOutPiece, reopenPiece, sayAgreement } from '#server/region/documents/accept-piece.ts';
import { changeHead } from '#server/region/documents/change-head.ts';
import { confirmHigh } from '#server/region/documents/confirm-high.ts';
import { getCheck } from '#server/region/documents/get-check.ts';
import { listDocuments } from '#server/region/documents/list-documents.ts';
import { sameReviews } from '#server/region/documents/same-review.ts';
import { readRecordOptions } from '#server/region/compare/record-options.ts';
import { searchRegion } from '#server/region/search/search-region.ts';
import { anAdviser, anItem, aReadDocument, aReading, aReadPiece } from '../factories/documents.ts';
import { test } from '../setup/database.ts';

const nobodyElse: Agreement = { publicAddress: '', audience: '', agreedBy: '', agreedOn: null };
const published: Agreement = { ...nobodyElse, publicAddress: 'https://www.example.gov.uk/letter' };
const versionOf = async (db: Database, piece: string) =>
	(await db.selectFrom('reading_piece').select('version').where('id', '=', piece).executeTakeFirstOrThrow()).version;
const accept = async (db: Database, region: RegionAccess, piece: string, more: Partial<Agreement> = {}, leaveOut = true) =>
	acceptPiece(db, region, { piece, version: await versionOf(db, piece), leaveOut, ...nobodyElse, ...more });
const seen = (db: Database, region: RegionAccess) => seenReviews(db, region).select('region_review.id').execute();
const choice = async (db: Database, piece: string) => ({ piece, version: await versionOf(db, piece) });

test('what was confirmed is taken in as a past review of its council; what nobody decided is left out on purpose only', async ({ db }) => {
	const region = await anAdviser(db);
	const { id, piece } = await aReadDocument(db, region);
	await confirmHigh(db, region, { piece });
	await expect(accept(db, region, piece, {}, false)).rejects.toThrow('2 items are not confirmed. Decide them, or say that they are left out');
	await accept(db, region, piece);
	const row = await db.selectFrom('region_review').selectAll().executeTakeFirstOrThrow();
	expect(row).toMatchObject({ piece_id: piece, authority_code: 'T99000001', kind: 'peer review', year: 2017, added_by: region.person.id, public_address: '' });
	const findings = await db.selectFrom('region_finding').select(['kind', 'deadline', 'page', 'text']).orderBy('position').execute();
	expect(findings).toMatchObject([{ kind: 'strength' }, { kind: 'recommendation', deadline: 'September', page: 2 }]);
	expect((await listDocuments(db, region, { page: 1, standing: null, words: '' })).documents[0]).toMatchObject({ standing: 'done' });
	expect((await listRegionHistory(db, region, { page: 1 })).lines[0]).toMatchObject({
		what: expect.stringMatching(/^Document taken in/),
		who: region.person.name
	});
	await expect(accept(db, region, piece)).rejects.toThrow('This was decided meanwhile');
	expect((await getCheck(db, region, { documentId: id, pieceId: piece, part: 1 })).piece).toMatchObject({ state: 'accepted', recorded: { audience: '' } });
});

test('a review that is there already is told before it is taken in twice, to whoever may see it', async ({ db }) => {
	const region = await anAdviser(db);
	const first = await aReadDocument(db, region);
	await accept(db, region, first.piece);
	const samesOf = async (adviser: RegionAccess, reading = aReading()) => {
		const { id } = await aReadDocument(db, adviser, reading);
		const { piece } = await getCheck(db, adviser, { documentId: id, pieceId: null, part: 1 });
		return (await sameReviews(db, adviser, piece!)).map(({ title, document }) => [title, document?.id]);
	};
	expect(await samesOf(region)).toEqual([['Peer review of supervision', first.id]]);
	const later = { visitStart: null, visitEnd: null, letter: '2020-03-20', published: null };
	expect(await samesOf(region, aReading(aReadPiece({ dates: later })))).toEqual([]);
	expect(await samesOf(await anAdviser(db))).toEqual([]);
});

test('without a council, a date or a kind nothing is taken in', async ({ db }) => {
	const region = await anAdviser(db);
	const dates = { visitStart: null, visitEnd: null, letter: null, published: null };
	const { piece, pieces } = await aReadDocument(
		db,
		region,
		aReading(aReadPiece({ hosts: [] }), aReadPiece({ dates }), aReadPiece({ kind: 'other' }), aReadPiece({ kind: 'committee report' }))
	);
	await expect(accept(db, region, piece)).rejects.toThrow('Choose the council that it is about');
	await expect(accept(db, region, pieces[1]!)).rejects.toThrow('Enter a date, or the year');
	await expect(accept(db, region, pieces[2]!)).rejects.toThrow('Say what kind of document it is');
	await expect(accept(db, region, pieces[3]!)).rejects.toThrow(RuleBroken);
	const head = {
		piece: pieces[1]!,
		kind: 'peer review letter' as const,
		authority: 'T99000001',
		title: '',
		framework: '',
		visitStart: null,
		visitEnd: null,
		letterOn: null,
		publishedOn: null
	};
	await changeHead(db, region, { ...head, version: 1, year: 2014 });
	await accept(db, region, pieces[1]!);
	expect(await db.selectFrom('region_review').select(['year', 'visit_end']).execute()).toEqual([{ year: 2014, visit_end: null }]);
	expect(await db.selectFrom('reading_piece').select('id').where('state', '=', 'to-check').execute()).toHaveLength(3);
});

test('only who added it sees it, until it has a public address or the council agreed; a change is in force at once', async ({ db }) => {
	const [mine, other] = [await anAdviser(db), await anAdviser(db)];
	const { id, piece } = await aReadDocument(db, mine);
	const page = { documentId: id, pieceId: null, part: null };
	await accept(db, mine, piece);
	expect([await seen(db, mine), await seen(db, other)].map((rows) => rows.length)).toEqual([1, 0]);
	await expect(getCheck(db, other, page)).rejects.toThrow(NotFound);
	await sayAgreement(db, mine, { ...(await choice(db, piece)), ...published });
	expect(await seen(db, other)).toHaveLength(1);
	expect((await getCheck(db, other, page)).document).toMatchObject({ mine: false });
	await sayAgreement(db, mine, { ...(await choice(db, piece)), ...nobodyElse, audience: 'region', agreedBy: 'Director', agreedOn: '2026-11-01' });
	expect(await seen(db, other)).toHaveLength(1);
	await sayAgreement(db, mine, { ...(await choice(db, piece)), ...nobodyElse });
	expect(await seen(db, other)).toHaveLength(0);
	await expect(getCheck(db, other, page)).rejects.toThrow(NotFound);
});

test('one part that nobody agreed to keeps the whole file to who added it', async ({ db }) => {
	const [mine, other] = [await anAdviser(db), await anAdviser(db)];
	const { id, pieces } = await aReadDocument(db, mine, aReading(aReadPiece(), aReadPiece({ kind: 'inspection report' })));
	const page = { documentId: id, pieceId: null, part: null };
	await accept(db, mine, pieces[0]!, published);
	await expect(getCheck(db, other, page)).rejects.toThrow(NotFound);
	await accept(db, mine, pieces[1]!);
	await expect(getCheck(db, other, page)).rejects.toThrow(NotFound);
	await reopenPiece(db, mine, await choice(db, pieces[1]!));
	await leaveOutPiece(db, mine, await choice(db, pieces[1]!));
	expect((await getCheck(db, other, page)).pieces).toHaveLength(2);
});

test('what was taken in is opened again: its row leaves the record until it is taken in once more', async ({ db }) => {
	const region = await anAdviser(db);
	const { piece } = await aReadDocument(db, region);
	await accept(db, region, piece);
	await reopenPiece(db, region, await choice(db, piece));
	expect(await seen(db, region)).toEqual([]);
	await confirmHigh(db, region, { piece });
	await accept(db, region, piece);
	expect(await seen(db, region)).toHaveLength(1);
});

/** A plan of one action under one area. */
function aPlan(): ReadPiece {
	const columns = {
		area: 'Supervision',
		action: '',
		lead: 'Head of Service',
		responsible: '',
		evidence: '',
		timescale: 'monthly',
		links: '',
		progress: '',
		rag: ''
	};
	return aReadPiece({ kind: 'action plan', items: [anItem('Write a policy', 4, { kind: 'action', action: columns })] });
}

test('a plan that came without its letter is a plan and no review: it is found, and counts in no comparison', async ({ db }) => {
	const region = await anAdviser(db);
	const { piece } = await aReadDocument(db, region, aReading(aPlan()));
	await confirmHigh(db, region, { piece });
	await accept(db, region, piece);
	const row = await db.selectFrom('region_review').select(['id', 'kind']).where('piece_id', '=', piece).executeTakeFirstOrThrow();
	expect(row.kind).toBe('action plan');
	expect(await db.selectFrom('region_looked_at').select('issue_key').where('region_review_id', '=', row.id).execute()).toEqual([]);
	expect(await readRecordOptions(db, region, 'T')).toMatchObject({ kinds: [], reviews: 0 });
	const asked = { words: 'policy', authority: '', kind: 'action plan', what: '', issue: '', from: null, to: null, page: 1 } as const;
	expect((await searchRegion(db, region, asked)).found).toMatchObject([{ what: 'action', kind: 'action plan' }]);
});

test('a plan that came in one file with a letter is that letter’s plan, whichever is taken in first', async ({ db }) => {
	const region = await anAdviser(db);
	const plan = aPlan();
	for (const planFirst of [true, false]) {
		const { pieces } = await aReadDocument(db, region, aReading(aReadPiece(), plan));
		for (const piece of pieces) await confirmHigh(db, region, { piece });
		for (const piece of planFirst ? pieces.toReversed() : pieces) await accept(db, region, piece);
		const row = await db.selectFrom('region_review').select('id').where('piece_id', '=', pieces[0]!).executeTakeFirstOrThrow();
		expect(await db.selectFrom('region_action').select(['text', 'lead', 'timescale']).where('region_review_id', '=', row.id).execute()).toEqual([
			{ text: 'Write a policy', lead: 'Head of Service', timescale: 'monthly' }
		]);
		expect(await db.selectFrom('region_review').select('id').where('piece_id', '=', pieces[1]!).execute()).toEqual([]);
		await reopenPiece(db, region, await choice(db, pieces[1]!));
		expect(await db.selectFrom('region_action').select('id').where('region_review_id', '=', row.id).execute()).toEqual([]);
	}
});

test('to another adviser there is nothing to accept', async ({ db }) => {
	const [mine, other] = [await anAdviser(db), await anAdviser(db)];
	const { piece } = await aReadDocument(db, mine);
	await expect(accept(db, other, piece)).rejects.toThrow(NotFound);
	await expect(leaveOutPiece(db, other, { piece, version: 1 })).rejects.toThrow(NotFound);
	await expect(reopenPiece(db, other, { piece, version: 1 })).rejects.toThrow(NotFound);
	await expect(sayAgreement(db, other, { piece, version: 1, ...published })).rejects.toThrow(NotFound);
});
