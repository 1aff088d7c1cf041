import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { notListed } from '#domain/reading/reading.ts';
import type { RegionAccess } from '#server/access/open-region.ts';
import type { Database } from '#server/db/connect.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { addDocuments } from '#server/region/documents/add-documents.ts';
import { claimDocument } from '#server/region/documents/claim-document.ts';
import { documentBytes, getSourceFile } from '#server/region/documents/document-file.ts';
import { getCheck } from '#server/region/documents/get-check.ts';
import { keepReading } from '#server/region/documents/keep-reading.ts';
import { listDocuments } from '#server/region/documents/list-documents.ts';
import { readAgain } from '#server/region/documents/read-again.ts';
import { readWaiting } from '#server/region/documents/read-waiting.ts';
import { anAdviser, aReadDocument, aReading, aReadPiece } from '../factories/documents.ts';
import { test } from '../setup/database.ts';

const all = { page: 1, standing: null, words: '' };
const add = (db: Database, region: RegionAccess, files: File[], more: { batch?: string; text?: string; name?: string } = {}) =>
	addDocuments(db, region, { batch: newId(), text: '', name: '', ...more, files });
const reading = () => Promise.resolve(aReading());

test('forty files are kept as they came, each by its content; one that cannot be read says why, and the others go on', async ({ db }) => {
	const region = await anAdviser(db);
	const files = Array.from({ length: 38 }, (_, number) => new File([`Letter number ${number}`], `letter-${number}.txt`));
	const page = new File(['<!doctype html><html><body><p>A letter</p></body></html>'], 'letter.html');
	const added = await add(db, region, [...files, new File([''], 'empty.pdf'), page, new File([Buffer.from('GIF89a..........')], 'scan.pdf')]);
	expect(added).toEqual({ waiting: 39, duplicates: 0, refused: 2 });
	const { documents, counts } = await listDocuments(db, region, all);
	expect(counts).toMatchObject({ failed: 2, reading: 39 });
	expect(
		documents
			.slice(0, 2)
			.map(({ failure }) => failure)
			.sort()
	).toEqual([
		'empty.pdf is empty. Choose a file with something in it',
		'scan.pdf is a GIF picture. Add it as PDF, Word, OpenDocument text, Excel workbook, CSV, web page (HTML) or plain text'
	]);
	const html = await db.selectFrom('source_document').select(['id', 'media_type']).where('name', '=', 'letter.html').executeTakeFirstOrThrow();
	expect(html.media_type).toBe('text/html');
	expect((await documentBytes(db, html.id)).toString()).toContain('<p>A letter</p>');
});

test('a form sent twice adds its documents once, and the same file is recognised and leads to the first', async ({ db }) => {
	const region = await anAdviser(db);
	const batch = newId();
	const files = [new File(['The same words'], 'one.txt')];
	await add(db, region, files, { batch });
	await add(db, region, files, { batch });
	expect((await listDocuments(db, region, all)).count).toBe(1);
	expect(await add(db, region, [new File(['The same words'], 'another name.txt')])).toMatchObject({ duplicates: 1 });
	const [again] = (await listDocuments(db, region, { ...all, standing: 'duplicate' })).documents;
	expect(again).toMatchObject({ name: 'another name.txt', first: { name: 'one.txt' } });
});

test('what came in several turns of one form is counted together', async ({ db }) => {
	const region = await anAdviser(db);
	const batch = newId();
	expect(await add(db, region, [new File(['One'], 'one.txt')], { batch })).toEqual({ waiting: 1, duplicates: 0, refused: 0 });
	const second = [new File(['Two'], 'two.txt'), new File(['One'], 'one again.txt'), new File([''], 'nothing.txt')];
	expect(await add(db, region, second, { batch })).toEqual({ waiting: 2, duplicates: 1, refused: 1 });
});

test('an authority that only this installation has is no reason to look', async ({ db }) => {
	const region = await anAdviser(db);
	const hosts = [{ name: 'Testshire', gssCode: null, confidence: 'low' as const }];
	const { id } = await aReadDocument(db, region, aReading(aReadPiece({ hosts, warnings: [notListed('Testshire'), 'The letter has no date.'] })));
	const { piece } = await getCheck(db, region, { documentId: id, pieceId: null, part: null });
	expect(piece).toMatchObject({ authority: 'T99000001', details: { warnings: ['The letter has no date.'], suggested: { authority: 'T99000001' } } });
	const unknown = [{ name: 'Nowhere Council', gssCode: null, confidence: 'low' as const }];
	const other = await aReadDocument(db, region, aReading(aReadPiece({ hosts: unknown, warnings: [notListed('Nowhere Council')] })));
	const check = await getCheck(db, region, { documentId: other.id, pieceId: null, part: null });
	expect(check.piece?.details.warnings).toEqual([notListed('Nowhere Council')]);
});

test('a text that was pasted is a document like any other', async ({ db }) => {
	const region = await anAdviser(db);
	await add(db, region, [], { text: 'Dear Director', name: 'Letter of 2014' });
	expect((await listDocuments(db, region, all)).documents[0]).toMatchObject({ name: 'Letter of 2014.txt', standing: 'reading' });
});

test('what waits is read, and the list begins with what needs a look', async ({ db }) => {
	const region = await anAdviser(db);
	const sure = aReadPiece();
	await aReadDocument(db, region, aReading({ ...sure, items: sure.items.slice(0, 1) }));
	await aReadDocument(db, region, aReading());
	await add(db, region, [new File(['words'], 'broken.txt')]);
	expect(await readWaiting(db, { read: () => Promise.reject(new RuleBroken('broken.txt has a password. Save it without one', 'file')) })).toBe(1);
	const { documents } = await listDocuments(db, region, all);
	expect(documents.map(({ standing }) => standing)).toEqual(['failed', 'look', 'check']);
	expect(documents[0]).toMatchObject({ failure: 'broken.txt has a password. Save it without one', kept: true });
	expect(documents[1]!.pieces[0]).toMatchObject({ kind: 'peer review letter', host: 'Testshire', date: '2017-03-09', items: 4, toCheck: 4, low: 1 });
	expect((await listDocuments(db, region, { ...all, words: 'testsh' })).count).toBe(2);
	expect((await listDocuments(db, region, { ...all, words: '%' })).count).toBe(0);
});

test('a document that was cut off is read again and kept once; the process that was thought dead keeps nothing', async ({ db }) => {
	const region = await anAdviser(db);
	await add(db, region, [new File(['words'], 'letter.txt')]);
	const first = await claimDocument(db);
	expect(await claimDocument(db)).toBeUndefined();
	await db.updateTable('source_document').set({ reading_until: '2020-01-01T00:00:00Z' }).execute();
	const second = await claimDocument(db);
	expect(second).toMatchObject({ id: first!.id, attempt: 2 });
	expect(await keepReading(db, second!, aReading())).toBe(true);
	expect(await keepReading(db, first!, aReading())).toBe(false);
	expect(await keepReading(db, second!, aReading())).toBe(false);
	expect(await db.selectFrom('reading_piece').select('id').execute()).toHaveLength(1);
	expect(await db.selectFrom('reading_item').select('id').execute()).toHaveLength(4);
});

test('two readers at once take each document once', async ({ db }) => {
	const region = await anAdviser(db);
	await add(
		db,
		region,
		Array.from({ length: 9 }, (_, number) => new File([`Words ${number}`], `${number}.txt`))
	);
	const taken = await Promise.all([readWaiting(db, { read: reading }), readWaiting(db, { read: reading })]);
	expect(taken[0]! + taken[1]!).toBe(9);
	expect(await db.selectFrom('reading_piece').select('id').execute()).toHaveLength(9);
});

test('a fault of ours is tried three times, then the document fails with a sentence, and may be read once more', async ({ db }) => {
	const region = await anAdviser(db);
	await add(db, region, [new File(['words'], 'letter.txt')]);
	expect(await readWaiting(db, { read: () => Promise.reject(new Error('out of memory')) })).toBe(3);
	const [failed] = (await listDocuments(db, region, all)).documents;
	expect(failed).toMatchObject({ standing: 'failed', failure: 'letter.txt could not be read. Save it again as PDF in its own program, and add that' });
	await readAgain(db, region, { id: failed!.id });
	await readWaiting(db, { read: reading });
	expect((await listDocuments(db, region, all)).documents[0]).toMatchObject({ standing: 'look' });
	await expect(readAgain(db, region, { id: failed!.id })).rejects.toThrow(NotFound);
});

test('a document that was begun three times and cut off each time is given up', async ({ db }) => {
	const region = await anAdviser(db);
	await add(db, region, [new File(['words'], 'letter.txt')]);
	for (let attempt = 1; attempt <= 3; attempt++) {
		expect(await claimDocument(db)).toMatchObject({ attempt });
		await db.updateTable('source_document').set({ reading_until: '2020-01-01T00:00:00Z' }).execute();
	}
	expect(await claimDocument(db)).toBeUndefined();
	expect((await listDocuments(db, region, all)).documents[0]).toMatchObject({ standing: 'failed' });
});

test('what one adviser adds is not there for another, is no duplicate, counts nowhere, and leaves no line in their history', async ({ db }) => {
	const [mine, other] = [await anAdviser(db), await anAdviser(db)];
	await add(db, mine, [new File(['The same words'], 'private.txt')]);
	await readWaiting(db, { read: reading });
	const { id } = await db.selectFrom('source_document').select('id').executeTakeFirstOrThrow();
	await expect(getCheck(db, other, { documentId: id, pieceId: null, part: null })).rejects.toThrow(NotFound);
	await expect(getSourceFile(db, other, id)).rejects.toThrow(NotFound);
	await expect(getSourceFile(db, other, 'no-id')).rejects.toThrow(NotFound);
	expect(await listDocuments(db, other, all)).toMatchObject({ documents: [], count: 0, counts: { look: 0, check: 0, done: 0 } });
	expect(await add(db, other, [new File(['The same words'], 'mine too.txt')])).toMatchObject({ waiting: 1, duplicates: 0 });
	expect((await listRegionHistory(db, other, { page: 1 })).lines.map(({ what }) => what)).toEqual(['Document added: mine too.txt']);
	expect(await getSourceFile(db, mine, id)).toMatchObject({ name: 'private.txt', mediaType: 'text/plain' });
});
