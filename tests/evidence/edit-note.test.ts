import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { openReview } from '#server/access/open-review.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { deleteNote } from '#server/evidence/delete-note.ts';
import { editNote } from '#server/evidence/edit-note.ts';
import { getNote } from '#server/evidence/get-note.ts';
import { keepWords } from '#server/evidence/keep-words.ts';
import { notesToCheck } from '#server/evidence/lately-written.ts';
import { removeFile } from '#server/evidence/note-files.ts';
import { sortNotes } from '#server/evidence/sort-notes.ts';
import { makeFindingFromNotes } from '#server/findings/from-notes.ts';
import { anAccount } from '../factories/people.ts';
import { aKloe, aNote, noteGiven, themesOf } from '../factories/notes.ts';
import { aMember, aReview, atStage, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

async function aColleague(db: Database, review: ReviewAccess): Promise<ReviewAccess> {
	return aMember(db, review.id, await anAccount(db, { name: 'Tom Okafor' }), 'reviewer');
}

test('anyone in the team changes a note; the earlier words stay in the history', async ({ db }) => {
	const { review } = await aReview(db);
	const id = await aNote(db, review, { text: 'First words' });
	await editNote(db, await aColleague(db, review), { ...noteGiven({ id, text: 'Second words' }), version: 1 });
	const note = await getNote(db, review, id);
	expect(note).toMatchObject({ text: 'Second words', version: 2, author: 'Priya Nair' });
	expect(note.history[0]).toMatchObject({ who: 'Tom Okafor', what: 'note changed', texts: { text: 'Second words', before: 'First words' } });
});

test('a change of what someone else changed meanwhile shows both, and loses neither', async ({ db }) => {
	const { review } = await aReview(db);
	const id = await aNote(db, review, { text: 'First words' });
	const [theme] = await themesOf(db, review);
	await editNote(db, review, { ...noteGiven({ id, text: 'Mine', leans: 'area', themeIds: [theme!] }), version: 1 });
	const cause: unknown = await editNote(db, await aColleague(db, review), { ...noteGiven({ id, text: 'Theirs' }), version: 1 }).catch(
		(error: unknown) => error
	);
	expect(cause).toBeInstanceOf(Conflict);
	expect(cause).toMatchObject({ version: 2, theirs: { text: 'Mine', sorting: expect.stringContaining('Area for development') as string } });
	expect((await getNote(db, review, id)).text).toBe('Mine');
});

test('sorting in between is a change too; the same change sent twice is not', async ({ db }) => {
	const { review } = await aReview(db);
	const id = await aNote(db, review, { text: 'Words' });
	const [theme] = await themesOf(db, review);
	await sortNotes(db, review, { noteIds: [id], leans: 'mixed', perspective: null, themeIds: [theme!], kloeIds: [], replace: false });
	await expect(editNote(db, review, { ...noteGiven({ id, text: 'Words' }), version: 1 })).rejects.toThrow(Conflict);
	const change = { ...noteGiven({ id, text: 'Words anew' }), version: 2 };
	await editNote(db, review, change);
	await editNote(db, review, change);
	expect((await getNote(db, review, id)).version).toBe(3);
});

test('words that look like a name are asked about until someone keeps or changes them', async ({ db }) => {
	const { review } = await aReview(db);
	const id = await aNote(db, review, { text: 'Works best when Kayleigh from the hub joins.' });
	expect((await notesToCheck(db, review, [id]))[0]?.identity[0]?.match).toBe('Kayleigh');
	const named = await aNote(db, review, { text: 'See the list.', files: [new File(['x'], 'Kayleigh_Brown.txt')] });
	expect((await notesToCheck(db, review, [named]))[0]?.identity[0]?.match).toContain('Kayleigh');
	await keepWords(db, review, { id });
	expect(await notesToCheck(db, review, [id, 'x'])).toEqual([]);
	expect((await getNote(db, review, id)).identity).toEqual([]);
	await editNote(db, review, { ...noteGiven({ id, text: 'Works best when Kayleigh joins.' }), version: 1 });
	expect((await getNote(db, review, id)).identity).toHaveLength(1);
});

test('several notes are sorted in one act: what is empty stays, themes and KLOEs are added or take the place of others', async ({ db }) => {
	const { review } = await aReview(db);
	const [one, two] = await themesOf(db, review);
	const kloe = await aKloe(db, review);
	const ids = [await aNote(db, review, { leans: 'area', themeIds: [one!] }), await aNote(db, review, { perspective: 'parents' })];
	const nothing = { leans: null, perspective: null, themeIds: [], kloeIds: [], replace: false };
	await sortNotes(db, review, { ...nothing, noteIds: ids, perspective: 'managers', themeIds: [two!], kloeIds: [kloe] });
	const notes = await Promise.all(ids.map((id) => getNote(db, review, id)));
	expect(notes.map((note) => [note.leans, note.perspective, note.themes.length, note.kloes.length])).toEqual([
		['area', 'managers', 2, 1],
		[null, 'managers', 1, 1]
	]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'notes sorted', seen_with: 'notes:read' });
	await sortNotes(db, review, { ...nothing, noteIds: ids, themeIds: [one!], replace: true });
	expect((await getNote(db, review, ids[0]!)).themes.map((theme) => theme.id)).toEqual([one]);
	await expect(sortNotes(db, review, { ...nothing, noteIds: [ids[0]!, newId()], leans: 'neutral' })).rejects.toThrow(NotFound);
	expect((await getNote(db, review, ids[0]!)).leans).toBe('area');
});

test('one deletes one’s own note while no finding rests on it; its words stay in the history', async ({ db }) => {
	const { review } = await aReview(db);
	const id = await aNote(db, review, { text: 'A slip', files: [new File(['x'], 'x.txt')] });
	await expect(deleteNote(db, await aColleague(db, review), { id })).rejects.toThrow(/Only Priya Nair/);
	const finding = newId();
	await makeFindingFromNotes(db, review, { id: finding, noteIds: [id], kind: 'area', themeId: null, text: 'x' });
	await expect(deleteNote(db, review, { id })).rejects.toThrow(RuleBroken);
	await db.deleteFrom('finding').where('id', '=', finding).execute();
	await deleteNote(db, review, { id });
	await expect(getNote(db, review, id)).rejects.toThrow(NotFound);
	expect(await db.selectFrom('file').select('id').execute()).toHaveLength(0);
	const kept = await db.selectFrom('history_text').select('texts').where('chain_id', '=', review.id).orderBy('number', 'desc').executeTakeFirst();
	expect(kept?.texts).toContain('A slip');
});

test('an attachment is taken off its note', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const noteId = await aNote(db, review, { files: [new File(['x'], 'x.txt')] });
	const fileId = (await getNote(db, review, noteId)).files[0]!.id;
	await expect(removeFile(db, elsewhere, { noteId, fileId })).rejects.toThrow(NotFound);
	await removeFile(db, review, { noteId, fileId });
	expect((await getNote(db, review, noteId)).files).toEqual([]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'attachment removed' });
});

test('which case a note is about is hidden from those who were not given cases, and stays when they change its words', async ({ db }) => {
	const { review } = await aReview(db);
	const caseId = newId();
	await db.insertInto('case_record').values({ id: caseId, review_id: review.id, number: 7 }).execute();
	const id = await aNote(db, review, { caseId });
	const colleague = await aColleague(db, review);
	expect(await getNote(db, colleague, id)).toMatchObject({ case: null, ofCase: true });
	await expect(aNote(db, colleague, { caseId })).rejects.toThrow(RuleBroken);
	await editNote(db, colleague, { ...noteGiven({ id, text: 'Other words' }), version: 1 });
	expect((await getNote(db, review, id)).case?.number).toBe(7);
});

test('the host, and the team once the letter is with the host, change nothing', async ({ db }) => {
	const { review, manager } = await aReview(db);
	const id = await aNote(db, review);
	const host = await aMember(db, review.id, await anAccount(db), 'host-lead');
	await atStage(db, review.id, 'with-host');
	for (const key of [host, await openReview(db, manager, review.id)]) {
		const sorting = { noteIds: [id], leans: null, perspective: null, themeIds: [], kloeIds: [], replace: false };
		await expect(editNote(db, key, { ...noteGiven({ id }), version: 1 })).rejects.toThrow(NotAllowed);
		await expect(sortNotes(db, key, sorting)).rejects.toThrow(NotAllowed);
		await expect(deleteNote(db, key, { id })).rejects.toThrow(NotAllowed);
		await expect(keepWords(db, key, { id })).rejects.toThrow(NotAllowed);
	}
});
