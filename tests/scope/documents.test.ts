import { expect } from 'vitest';
import * as v from 'valibot';
import { today } from '#domain/dates.ts';
import { askForm } from '#domain/document.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound } from '#domain/outcomes.ts';
import { askForDocuments } from '#server/scope/ask-for-documents.ts';
import { changeDocument, dropDocument } from '#server/scope/change-document.ts';
import { listDocuments } from '#server/scope/list-documents.ts';
import { markDocuments } from '#server/scope/mark-documents.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { aDocument, aNoteIn } from '../factories/scope.ts';
import { test } from '../setup/database.ts';

test('several are asked for at once, one a line, and once however often the form is sent', async ({ db }) => {
	const { review } = await aReview(db, { role: 'reviewer', stage: 'scoping' });
	const asked = v.parse(askForm, { id: newId(), kind: 'document', askedOn: '2026-09-20', titles: 'Threshold document\n\n  Supervision policy \n' });
	await askForDocuments(db, review, asked);
	await askForDocuments(db, review, asked);
	const documents = await listDocuments(db, review);
	expect(documents.map(({ title, askedOn, receivedOn }) => [title, askedOn, receivedOn])).toEqual([
		['Threshold document', '2026-09-20', null],
		['Supervision policy', '2026-09-20', null]
	]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'documents asked for', seen_with: 'documents:read' });
	expect(v.safeParse(askForm, { id: newId(), kind: 'document', titles: ' \n ' }).issues?.[0]?.message).toBe('Enter at least one title, one on each line');
});

test('the host marks what it sent as received, and never learns who read it', async ({ db }) => {
	const { review, id, person } = await aReview(db, { stage: 'scoping', role: 'lead' });
	const hosting = await aMember(db, id, await anAccount(db), 'host-contributor');
	const document = await aDocument(db, review);
	await markDocuments(db, hosting, { ids: [document], as: 'received' });
	await markDocuments(db, review, { ids: [document], as: 'read' });
	expect(await lastEntry(db, id)).toMatchObject({ what: 'documents read', seen_with: 'notes:read' });
	expect((await listDocuments(db, review))[0]).toMatchObject({ receivedOn: today(), read: { on: today(), by: person.name } });
	expect((await listDocuments(db, hosting))[0]).toMatchObject({ receivedOn: today(), read: null });
	await expect(markDocuments(db, hosting, { ids: [document], as: 'read' })).rejects.toThrow(NotAllowed);
	await expect(askForDocuments(db, hosting, { id: newId(), kind: 'document', askedOn: null, titles: ['A'] })).rejects.toThrow(NotAllowed);
});

test('what is read was received, and keeps the day it came; what did not come is not read', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const [came, waiting] = [await aDocument(db, review, { receivedOn: '2026-09-05' }), await aDocument(db, review)];
	await markDocuments(db, review, { ids: [came, waiting], as: 'read' });
	expect((await listDocuments(db, review)).map((row) => row.receivedOn)).toEqual(['2026-09-05', today()]);
	await markDocuments(db, review, { ids: [came], as: 'not-received' });
	expect((await listDocuments(db, review))[0]).toMatchObject({ receivedOn: null, read: { on: null } });
	const { number } = (await lastEntry(db, review.id))!;
	await markDocuments(db, review, { ids: [came], as: 'not-received' });
	expect((await lastEntry(db, review.id))!.number).toBe(number);
});

test('a change of a page left open shows what stands now', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const id = await aDocument(db, review);
	const change = { id, version: 1, title: 'Thresholds, 2026', kind: 'data' as const, askedOn: '2026-09-01', receivedOn: null };
	await changeDocument(db, review, change);
	await expect(changeDocument(db, review, { ...change, title: 'Other' })).rejects.toThrow(Conflict);
});

test('a document on which notes rest stays; one of another review is not there', async ({ db }) => {
	const { review } = await aReview(db);
	const id = await aDocument(db, review);
	await aNoteIn(db, review, { documentId: id });
	await expect(dropDocument(db, review, { id })).rejects.toThrow('1 note rests on this document');
	const free = await aDocument(db, review);
	await dropDocument(db, review, { id: free });
	await dropDocument(db, review, { id: free });
	expect(await listDocuments(db, review)).toHaveLength(1);
	const theirs = await aDocument(db, (await aReview(db)).review);
	await expect(dropDocument(db, review, { id: theirs })).rejects.toThrow(NotFound);
	await expect(markDocuments(db, review, { ids: [id, theirs], as: 'received' })).rejects.toThrow(NotFound);
});

test('an observer sees no document list', async ({ db }) => {
	await expect(listDocuments(db, (await aReview(db, { role: 'observer' })).review)).rejects.toThrow(NotAllowed);
});
