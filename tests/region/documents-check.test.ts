import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { AddedItem } from '#domain/reading/source-document.ts';
import { addItem } from '#server/region/documents/add-item.ts';
import { changeHead } from '#server/region/documents/change-head.ts';
import { confirmHigh } from '#server/region/documents/confirm-high.ts';
import { correctLine } from '#server/region/documents/correct-line.ts';
import { confirmItem, removeItem, restoreItem } from '#server/region/documents/decide-item.ts';
import { getCheck } from '#server/region/documents/get-check.ts';
import { splitItem } from '#server/region/documents/split-item.ts';
import { anAdviser, aReadDocument, aReading, aReadPiece, itemsOf } from '../factories/documents.ts';
import { test } from '../setup/database.ts';

const head = {
	kind: 'inspection report' as const,
	title: 'Another title',
	framework: 'ilacs',
	visitStart: null,
	visitEnd: '2018-05-04',
	letterOn: null,
	publishedOn: null,
	year: null
};
const missed = { kind: 'strength', theme: 'Voice of the child', newTheme: '', deadline: '', forWhom: '', grade: '', lead: '', timescale: '', page: 2 } as const;

test('the check page has the lines, the items with their places, and what is still to be decided', async ({ db }) => {
	const region = await anAdviser(db);
	const { id } = await aReadDocument(db, region);
	const check = await getCheck(db, region, { documentId: id, pieceId: null, part: null });
	expect(check.piece).toMatchObject({ kind: 'peer review letter', host: 'Testshire', visitEnd: '2017-03-09', missing: [] });
	expect(check.lines.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5]);
	expect(check.totals).toMatchObject({ all: 4, confirmed: 0, toCheck: 4, high: 2, kinds: { strength: 1, area: 1, unclear: 1, recommendation: 1 } });
});

test('a person confirms an item as it stands, or changes its kind, theme and text; what was suggested is kept beside', async ({ db }) => {
	const region = await anAdviser(db);
	const { piece } = await aReadDocument(db, region);
	const [strength, area] = await itemsOf(db, piece);
	await confirmItem(db, region, { id: strength!.id, version: 1 });
	await confirmItem(db, region, { id: area!.id, version: 1, kind: 'mixed', theme: 'Supervision', newTheme: 'Recording', text: 'Another wording' });
	const [first, second] = await itemsOf(db, piece);
	expect(first).toMatchObject({ state: 'confirmed', kind: 'strength', theme: 'Supervision', changed_by_name: region.person.name });
	expect(second).toMatchObject({ state: 'confirmed', kind: 'mixed', theme: 'Recording', text: 'Another wording', version: 2 });
	expect(JSON.parse(second!.suggested!)).toMatchObject({ kind: 'area', theme: 'Supervision' });
});

test('an item that is not clear is not confirmed before it is said what it is, and under which theme', async ({ db }) => {
	const region = await anAdviser(db);
	const { piece } = await aReadDocument(db, region);
	const unclear = (await itemsOf(db, piece))[2]!;
	const said = (more: object) => confirmItem(db, region, { id: unclear.id, version: 1, ...more });
	await expect(said({})).rejects.toThrow('Say what item 3 is');
	await expect(said({ kind: 'neutral', theme: '' })).rejects.toThrow('Choose a theme for item 3');
	await said({ kind: 'neutral', theme: '-' });
	expect((await itemsOf(db, piece))[2]).toMatchObject({ state: 'confirmed', kind: 'neutral', theme: '' });
});

test('who writes over what has changed meanwhile sees both texts', async ({ db }) => {
	const region = await anAdviser(db);
	const { piece } = await aReadDocument(db, region);
	const [item] = await itemsOf(db, piece);
	await confirmItem(db, region, { id: item!.id, version: 1, text: 'Their words' });
	const mine = confirmItem(db, region, { id: item!.id, version: 1, text: 'My words' });
	await expect(mine).rejects.toThrow(Conflict);
	await mine.catch((cause: Conflict) => expect(cause).toMatchObject({ theirs: { text: 'Their words' }, version: 2 }));
});

test('an item that was removed can be put back', async ({ db }) => {
	const region = await anAdviser(db);
	const { id, piece } = await aReadDocument(db, region);
	const [item] = await itemsOf(db, piece);
	await removeItem(db, region, { id: item!.id, version: 1 });
	expect((await getCheck(db, region, { documentId: id, pieceId: piece, part: 1 })).totals).toMatchObject({ all: 3, removed: 1 });
	await restoreItem(db, region, { id: item!.id, version: 2 });
	expect((await itemsOf(db, piece))[0]).toMatchObject({ state: 'to-check' });
});

test('an item is split in two: the second comes after the first, each has its own place, and a form sent twice splits once', async ({ db }) => {
	const region = await anAdviser(db);
	const { piece } = await aReadDocument(db, region);
	const area = (await itemsOf(db, piece))[1]!;
	const split = { id: area.id, newId: newId(), version: 1, first: 'Supervision is not always written down', second: 'where it is, it lists tasks.' };
	await splitItem(db, region, split);
	await splitItem(db, region, split);
	const items = await itemsOf(db, piece);
	expect(items.map(({ number, text }) => [number, text.slice(0, 20)])).toEqual([
		[1, 'Staff say that super'],
		[2, 'Supervision is not a'],
		[3, 'where it is, it list'],
		[4, 'A tool for workload '],
		[5, 'The service should a']
	]);
	expect(JSON.parse(items[2]!.span!)).toMatchObject({ from: { line: 2, at: 44 } });
});

test('what was missed is added at its place, confirmed', async ({ db }) => {
	const region = await anAdviser(db);
	const { piece } = await aReadDocument(db, region);
	const added: AddedItem = { ...missed, id: newId(), piece, text: 'A tool for workload' };
	await addItem(db, region, added);
	await addItem(db, region, added);
	await addItem(db, region, { ...missed, id: newId(), piece, text: 'Words that the document has not' });
	const items = await itemsOf(db, piece);
	expect(items.map(({ text }) => text.slice(0, 10))).toEqual(['Staff say ', 'Supervisio', 'A tool for', 'A tool for', 'The servic', 'Words that']);
	expect(items.at(-1)).toMatchObject({ span: null, page: 2, state: 'confirmed', suggested: null, theme: 'Voice of the child' });
	await expect(addItem(db, region, { ...missed, id: newId(), piece, text: 'x', theme: '' })).rejects.toThrow('Choose a theme for it');
});

test('every item of high confidence is confirmed at once, and no other', async ({ db }) => {
	const region = await anAdviser(db);
	const { piece } = await aReadDocument(db, region);
	expect(await confirmHigh(db, region, { piece })).toBe(2);
	expect((await itemsOf(db, piece)).map(({ state }) => state)).toEqual(['confirmed', 'to-check', 'to-check', 'confirmed']);
});

test('the facts are corrected with a council from the list, and dates in their order', async ({ db }) => {
	const region = await anAdviser(db);
	const { id, piece } = await aReadDocument(db, region);
	const change = { ...head, piece, version: 1, authority: 'T99000001' };
	await expect(changeHead(db, region, { ...change, authority: 'X' })).rejects.toThrow('Choose a council from the list');
	await expect(changeHead(db, region, { ...change, visitStart: '2018-05-05' })).rejects.toThrow(RuleBroken);
	await changeHead(db, region, { ...change, visitEnd: null, year: 2014 });
	const checked = await getCheck(db, region, { documentId: id, pieceId: piece, part: 1 });
	expect(checked.piece).toMatchObject({ kind: 'inspection report', visitEnd: null, missing: [], details: { year: 2014, headBy: region.person.name } });
	await expect(changeHead(db, region, change)).rejects.toThrow(Conflict);
});

test('a line that did not read well is put right, and the items that have its words with it', async ({ db }) => {
	const region = await anAdviser(db);
	const { id, piece } = await aReadDocument(db, region);
	await correctLine(db, region, { id, version: 1, line: 1, text: 'All staff say that supervision is regular.' });
	expect((await itemsOf(db, piece))[0]).toMatchObject({ text: 'All staff say that supervision is regular.' });
	const check = await getCheck(db, region, { documentId: id, pieceId: piece, part: 1 });
	expect(check.lines[1]).toMatchObject({ text: 'All staff say that supervision is regular.' });
	await expect(correctLine(db, region, { id, version: 1, line: 1, text: 'x' })).rejects.toThrow(Conflict);
	await expect(correctLine(db, region, { id, version: 2, line: 99, text: 'x' })).rejects.toThrow(NotFound);
});

test('to another adviser none of it is there', async ({ db }) => {
	const [mine, other] = [await anAdviser(db), await anAdviser(db)];
	const { id, piece } = await aReadDocument(db, mine, aReading(aReadPiece()));
	const [item] = await itemsOf(db, piece);
	const choice = { id: item!.id, version: 1 };
	for (const attempt of [
		() => confirmItem(db, other, choice),
		() => removeItem(db, other, choice),
		() => splitItem(db, other, { ...choice, newId: newId(), first: 'a', second: 'b' }),
		() => addItem(db, other, { ...missed, id: newId(), piece, text: 'x' }),
		() => confirmHigh(db, other, { piece }),
		() => changeHead(db, other, { ...head, piece, version: 1, authority: '' }),
		() => correctLine(db, other, { id, version: 1, line: 1, text: 'x' })
	])
		await expect(attempt()).rejects.toThrow(NotFound);
});
