import { expect } from 'vitest';
import { Conflict, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Retyped } from '#domain/reading/typed-table.ts';
import { leaveOutPiece } from '#server/region/documents/accept-piece.ts';
import { confirmItem } from '#server/region/documents/decide-item.ts';
import { getCheck } from '#server/region/documents/get-check.ts';
import { retypeTable } from '#server/region/documents/retype-table.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { anAdviser, aReadDocument, itemsOf } from '../factories/documents.ts';
import { test } from '../setup/database.ts';

const plan = [
	['Area for improvement', 'Action', 'Lead', 'Timescale'],
	['Supervision', 'Write one policy', 'Head of Service', 'June 2018'],
	['', 'Check that it is used', 'Principal social worker', 'Each quarter']
];
const typed = (id: string, more: Partial<Retyped> = {}): Retyped => ({ id, version: 1, from: 2, to: 3, rows: plan, ...more });

test('a table that is typed in again takes the place of its lines, its rows are actions to check, and what stands after it keeps its place', async ({ db }) => {
	const region = await anAdviser(db);
	const { id, piece } = await aReadDocument(db, region);
	await retypeTable(db, region, typed(id));
	const check = await getCheck(db, region, { documentId: id, pieceId: piece, part: 1 });
	expect(check.lines.map(({ text }) => text).slice(0, 6)).toEqual([
		'Supervision',
		'Staff say that supervision is regular.',
		'Area for improvement',
		'Action',
		'Lead',
		'Timescale'
	]);
	const items = await itemsOf(db, piece);
	expect(items.map(({ state }) => state)).toEqual(['to-check', 'removed', 'removed', 'to-check', 'to-check', 'to-check']);
	expect(items.slice(4).map(({ kind, text, theme }) => [kind, text, theme])).toEqual([
		['action', 'Write one policy', 'Supervision'],
		['action', 'Check that it is used', 'Supervision']
	]);
	const recommendation = check.items.find(({ kind }) => kind === 'recommendation');
	expect(check.lines.find(({ number }) => number === recommendation?.span?.from.line)?.text).toBe(recommendation?.text);
	expect((await listRegionHistory(db, region, { page: 1 })).lines[0]?.what).toBe('Table of a document typed in again');
});

test('what a person had confirmed in the lines stays, and an empty table leaves them out', async ({ db }) => {
	const region = await anAdviser(db);
	const { id, piece } = await aReadDocument(db, region);
	const [, area] = await itemsOf(db, piece);
	await confirmItem(db, region, { id: area!.id, version: 1 });
	await retypeTable(db, region, typed(id, { rows: [] }));
	expect((await itemsOf(db, piece)).map(({ state }) => state)).toEqual(['to-check', 'confirmed', 'removed', 'to-check']);
	expect((await getCheck(db, region, { documentId: id, pieceId: piece, part: 1 })).lines).toHaveLength(5);
});

test('nobody else types it in, nor after the part was decided, nor over what somebody else changed', async ({ db }) => {
	const region = await anAdviser(db);
	const { id, piece } = await aReadDocument(db, region);
	await expect(retypeTable(db, await anAdviser(db), typed(id))).rejects.toThrow(NotFound);
	await expect(retypeTable(db, region, typed(id, { to: 99 }))).rejects.toThrow(NotFound);
	await expect(retypeTable(db, region, typed(id, { version: 2 }))).rejects.toThrow(Conflict);
	await leaveOutPiece(db, region, { piece, version: 1 });
	await expect(retypeTable(db, region, typed(id))).rejects.toThrow(RuleBroken);
});
