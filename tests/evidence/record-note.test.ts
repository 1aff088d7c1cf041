import { expect } from 'vitest';
import * as v from 'valibot';
import { newId } from '#domain/id.ts';
import { noteForm } from '#domain/note.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { recordNote } from '#server/evidence/record-note.ts';
import { getNote } from '#server/evidence/get-note.ts';
import { anAccount } from '../factories/people.ts';
import { aKloe, aNote, anActivity, aDocument, noteGiven, themesOf } from '../factories/notes.ts';
import { aMember, aReview, atStage, lastEntry } from '../factories/reviews.ts';
import { openReview } from '#server/access/open-review.ts';
import { test } from '../setup/database.ts';

test('a note is recorded with all that it is sorted under, and a history entry', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'on-site', role: 'reviewer' });
	const [activityId, kloe, [theme]] = [await anActivity(db, review), await aKloe(db, review), await themesOf(db, review)];
	const id = await aNote(db, review, { activityId, leans: 'strength', perspective: 'practitioners', themeIds: [theme!], kloeIds: [kloe], exactWords: true });
	const note = await getNote(db, review, id);
	expect(note).toMatchObject({
		leans: 'strength',
		perspective: 'practitioners',
		exactWords: true,
		activity: { id: activityId, method: 'focus-group' },
		author: review.user.name
	});
	expect([note.themes[0]?.id, note.kloes[0]?.id, note.kloes[0]?.number]).toEqual([theme, kloe, 1]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'note recorded', seen_with: 'notes:read', account_id: review.user.id });
	expect(note.history[0]?.texts.text).toBe(note.text);
});

test('only the text is required', () => {
	const { text, ...rest } = v.parse(noteForm, { id: newId(), text: '  Seen.\0 ' });
	expect(text).toBe('Seen.');
	expect(rest).toMatchObject({ activityId: null, leans: null, themeIds: [], files: [] });
	expect(v.safeParse(noteForm, { id: newId(), text: ' ' }).issues?.[0].message).toBe('Enter what you saw, heard or read');
	expect(v.safeParse(noteForm, { id: newId(), text: 'x'.repeat(10_001) }).issues?.[0].message).toMatch(/10,000 characters/);
});

test('a note comes from an activity or a document, not both', () => {
	expect(v.safeParse(noteForm, { id: newId(), text: 'x', activityId: newId(), documentId: newId() }).issues?.[0].path?.[0]?.key).toBe('documentId');
});

test('a form sent twice records one note', async ({ db }) => {
	const { review } = await aReview(db);
	const note = noteGiven();
	await recordNote(db, review, note);
	await recordNote(db, review, note);
	expect(await db.selectFrom('note').select('id').execute()).toHaveLength(1);
	expect((await lastEntry(db, review.id))?.number).toBe(2);
});

test('no note before the agreement is stated, and the sentence says who states it', async ({ db }) => {
	const { review } = await aReview(db, { agreed: false });
	await expect(aNote(db, review)).rejects.toThrow(/review manager or the review lead does this on the scope page/);
	expect(await db.selectFrom('note').select('id').execute()).toHaveLength(0);
});

test('a place of another review is refused, and nothing is kept', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const [theme] = await themesOf(db, elsewhere);
	const given = [
		{ activityId: await anActivity(db, elsewhere) },
		{ documentId: await aDocument(db, elsewhere) },
		{ themeIds: [theme!] },
		{ kloeIds: [await aKloe(db, elsewhere)] },
		{ caseId: newId() }
	];
	for (const places of given) await expect(aNote(db, review, places)).rejects.toThrow(RuleBroken);
	expect(await db.selectFrom('note').select('id').execute()).toHaveLength(0);
});

test('a refused file refuses the note, an accepted one is attached', async ({ db }) => {
	const { review } = await aReview(db);
	const text = new File(['Eight workers came'], 'list.txt');
	await expect(aNote(db, review, { files: [text, new File(['<svg/>'], 'wall.svg')] })).rejects.toThrow(/SVG/);
	expect(await db.selectFrom('file').select('id').execute()).toHaveLength(0);
	const note = await getNote(db, review, await aNote(db, review, { files: [text] }));
	expect(note.files).toMatchObject([{ name: 'list.txt', mediaType: 'text/plain', bytes: 18 }]);
});

test('the host, an observer, a reviewer after drafting and a stranger cannot record or read notes', async ({ db }) => {
	const { review, id } = await aReview(db);
	const note = await aNote(db, review);
	for (const role of ['host-lead', 'host-contributor', 'observer'] as const) {
		const key = await aMember(db, id, await anAccount(db), role);
		await expect(aNote(db, key)).rejects.toThrow(NotAllowed);
		await expect(getNote(db, key, note)).rejects.toThrow(NotAllowed);
	}
	const reviewer = await anAccount(db);
	await aMember(db, id, reviewer, 'reviewer');
	await atStage(db, id, 'with-host');
	const late = await openReview(db, reviewer, id);
	await expect(aNote(db, late)).rejects.toThrow(NotAllowed);
	expect((await getNote(db, late, note)).id).toBe(note);
	const { review: elsewhere } = await aReview(db);
	await expect(getNote(db, elsewhere, note)).rejects.toThrow(NotFound);
});
