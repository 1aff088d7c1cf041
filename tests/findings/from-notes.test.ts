import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { joinNotesToFinding, makeFindingFromNotes } from '#server/findings/from-notes.ts';
import { readFindings } from '#server/findings/read-findings.ts';
import { aFinding, aNoteToRestOn, aSource, themesOf } from '../factories/findings.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('a finding made from notes rests on them and takes over their lines of enquiry', async ({ db }) => {
	const { review } = await aReview(db);
	const [theme] = await themesOf(db, review);
	const note = await aSource(db, review);
	const kloe = newId();
	await db
		.insertInto('kloe')
		.values({ id: kloe, review_id: review.id, position: 0, asked_by: 'host', question: 'Are thresholds clear?', short_name: 'Thresholds' })
		.execute();
	await db.insertInto('note_kloe').values({ note_id: note, kloe_id: kloe }).execute();
	const id = newId();
	await makeFindingFromNotes(db, review, { id, noteIds: [note], kind: 'area', themeId: theme!, text: 'Thresholds vary.' });
	expect(await readFindings(db, review)).toMatchObject([
		{ id, themeId: theme, kind: 'area', text: 'Thresholds vary.', kloeIds: [kloe], noteCount: 1, strength: 'single', agreed: null }
	]);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'finding made', who: 'Priya Nair', seen_with: 'findings:read' });
});

test('a form sent twice makes one finding and one entry', async ({ db }) => {
	const { review } = await aReview(db);
	const form = { id: newId(), noteIds: [], kind: 'strength' as const, themeId: null, text: 'Visits are timely.' };
	await makeFindingFromNotes(db, review, form);
	const before = await lastEntry(db, review.id);
	await makeFindingFromNotes(db, review, form);
	expect(await readFindings(db, review)).toHaveLength(1);
	expect(await lastEntry(db, review.id)).toEqual(before);
});

test('notes join a finding once, and the history says which', async ({ db }) => {
	const { review } = await aReview(db);
	const { id, noteIds } = await aFinding(db, review, { sources: 1 });
	const another = await aSource(db, review, 'focus-group');
	await joinNotesToFinding(db, review, { findingId: id, noteIds: [...noteIds, another, another] });
	expect((await readFindings(db, review))[0]).toMatchObject({ noteCount: 2, strength: 'building' });
	const entry = await lastEntry(db, review.id);
	expect(entry?.what).toBe('notes joined to a finding');
	expect(entry?.about).toContain(another);
});

test('neither a note nor a theme nor a finding of another review can be used', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const note = await aNoteToRestOn(db, elsewhere);
	const [theme] = await themesOf(db, elsewhere);
	const form = { id: newId(), noteIds: [], kind: 'strength' as const, themeId: null, text: 'Visits are timely.' };
	await expect(makeFindingFromNotes(db, review, { ...form, noteIds: [note] })).rejects.toThrow(NotFound);
	await expect(makeFindingFromNotes(db, review, { ...form, themeId: theme! })).rejects.toThrow(RuleBroken);
	const { id } = await aFinding(db, elsewhere);
	await expect(joinNotesToFinding(db, review, { findingId: id, noteIds: [] })).rejects.toThrow(NotFound);
	await expect(makeFindingFromNotes(db, review, { ...form, id })).rejects.toThrow(NotFound);
	expect(await readFindings(db, review)).toEqual([]);
});

test('the host neither makes nor reads findings', async ({ db }) => {
	const { review, id } = await aReview(db);
	await aFinding(db, review);
	const host = await aMember(db, id, await anAccount(db), 'host-lead');
	await expect(readFindings(db, host)).rejects.toThrow(NotAllowed);
	await expect(makeFindingFromNotes(db, host, { id: newId(), noteIds: [], kind: 'strength', themeId: null, text: 'Words.' })).rejects.toThrow(NotAllowed);
});

test('a theme recorded as not looked at is looked at once a finding stands in it', async ({ db }) => {
	const { review } = await aReview(db);
	const [theme] = await themesOf(db, review);
	await db.updateTable('theme').set({ not_looked_at: 'No time on site' }).where('id', '=', theme!).execute();
	await aFinding(db, review, { themeId: theme! });
	expect(await db.selectFrom('theme').select('not_looked_at').where('id', '=', theme!).executeTakeFirst()).toEqual({ not_looked_at: null });
});
