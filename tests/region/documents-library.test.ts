import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotFound } from '#domain/outcomes.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { acceptPiece } from '#server/region/documents/accept-piece.ts';
import { addDocuments } from '#server/region/documents/add-documents.ts';
import { addItem } from '#server/region/documents/add-item.ts';
import { confirmItem, removeItem } from '#server/region/documents/decide-item.ts';
import { judgeReading } from '#server/region/documents/judge-reading.ts';
import { listChanges } from '#server/region/documents/list-changes.ts';
import { listDocuments } from '#server/region/documents/list-documents.ts';
import { removeDocument } from '#server/region/documents/remove-document.ts';
import { splitItem } from '#server/region/documents/split-item.ts';
import { anAdviser, aReadDocument, itemsOf } from '../factories/documents.ts';
import { test } from '../setup/database.ts';

test('what people changed stands beside what was suggested, and is counted by kind of change', async ({ db }) => {
	const region = await anAdviser(db);
	const { id, piece } = await aReadDocument(db, region);
	const [strength, area, unclear, recommendation] = await itemsOf(db, piece);
	await confirmItem(db, region, { id: strength!.id, version: 1 });
	await splitItem(db, region, { id: area!.id, newId: newId(), version: 1, first: 'Supervision is not always written down', second: 'it lists tasks.' });
	await confirmItem(db, region, { id: area!.id, version: 2, kind: 'mixed' });
	await removeItem(db, region, { id: unclear!.id, version: 1 });
	await confirmItem(db, region, { id: recommendation!.id, version: 1, deadline: 'October', theme: 'Voice of the child' });
	const missed = { kind: 'strength', theme: 'Supervision', newTheme: '', deadline: '', forWhom: '', grade: '', lead: '', timescale: '', page: 1 } as const;
	await addItem(db, region, { ...missed, id: newId(), piece, text: 'Young people told us' });
	const { items, pieces } = await listChanges(db, region, id);
	expect(pieces).toMatchObject([{ asSuggested: 1, toCheck: 1 }]);
	expect(items.map(({ changes }) => changes)).toEqual([['kind', 'text'], ['split'], ['removed'], ['theme', 'details'], ['added']]);
	expect(await judgeReading(db, region)).toMatchObject({ documents: 0, byKind: [] });
	await acceptPiece(db, region, { piece, version: 1, leaveOut: true, publicAddress: '', audience: '', agreedBy: '', agreedOn: null });
	const judged = await judgeReading(db, region);
	expect(Object.fromEntries(judged.byKind)).toMatchObject({
		strength: { suggested: 1, kept: 1, changes: { added: 1 } },
		area: { suggested: 1, kept: 0, changes: { kind: 1, text: 1 } },
		unclear: { suggested: 1, decided: 1, changes: { removed: 1 } },
		recommendation: { suggested: 1, kept: 0, changes: { theme: 1, details: 1 } }
	});
	expect(judged.facts).toEqual([['peer review letter', { decided: 1, kind: 0, host: 0, dates: 0 }]]);
	expect(await judgeReading(db, await anAdviser(db))).toEqual({ documents: 0, byKind: [], byDocument: [], facts: [] });
});

test('a document is removed with everything that was taken in from it, and the history says so', async ({ db }) => {
	const [mine, other] = [await anAdviser(db), await anAdviser(db)];
	const { id, piece } = await aReadDocument(db, mine);
	await acceptPiece(db, mine, { piece, version: 1, leaveOut: true, publicAddress: 'https://www.example.gov.uk/x', audience: '', agreedBy: '', agreedOn: null });
	expect((await listDocuments(db, other, { page: 1, standing: null, words: '' })).documents).toMatchObject([{ mine: false, standing: 'done' }]);
	await expect(removeDocument(db, other, { id })).rejects.toThrow(NotFound);
	await removeDocument(db, mine, { id });
	for (const table of ['source_document', 'source_chunk', 'reading_piece', 'reading_item', 'region_review', 'region_finding'] as const)
		expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
	expect((await listRegionHistory(db, mine, { page: 1 })).lines[0]).toMatchObject({ what: expect.stringMatching(/^Document removed: /) });
	await expect(listChanges(db, mine, id)).rejects.toThrow(NotFound);
});

test('copies of a document that is removed go with it, and the same file can be added anew', async ({ db }) => {
	const region = await anAdviser(db);
	const file = new File(['The same words'], 'one.txt');
	await addDocuments(db, region, { batch: newId(), files: [file], text: '', name: '' });
	await addDocuments(db, region, { batch: newId(), files: [file], text: '', name: '' });
	const first = await db.selectFrom('source_document').select('id').where('state', '=', 'waiting').executeTakeFirstOrThrow();
	await removeDocument(db, region, first);
	expect((await listDocuments(db, region, { page: 1, standing: null, words: '' })).count).toBe(0);
	expect(await addDocuments(db, region, { batch: newId(), files: [file], text: '', name: '' })).toMatchObject({ waiting: 1 });
});
