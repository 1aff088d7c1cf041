import { expect } from 'vitest';
import * as v from 'valibot';
import { newId } from '#domain/id.ts';
import { splitNotesForm } from '#domain/note.ts';
import { NotAllowed, RuleBroken } from '#domain/outcomes.ts';
import { proposeNotes, recordRunningPage } from '#server/evidence/running-page.ts';
import { getNote } from '#server/evidence/get-note.ts';
import { aKloe, anActivity } from '../factories/notes.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

test('a running page becomes notes in one act, once', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'on-site', role: 'reviewer' });
	const [one, two, activityId] = [await aKloe(db, review, { position: 0 }), await aKloe(db, review, { position: 1 }), await anActivity(db, review)];
	const proposed = await proposeNotes(db, review, {
		activityId,
		perspective: 'practitioners',
		page: '+ Same day answers #1\n! Plans drift #2 #1\n\n“We wait.”'
	});
	expect(proposed.map((note) => note.kloeIds)).toEqual([[one], [two, one], []]);
	expect(await db.selectFrom('note').select('id').execute()).toHaveLength(0);
	const sent = v.parse(splitNotesForm, {
		activityId,
		ids: proposed.map((note) => note.id),
		texts: proposed.map((note) => note.text),
		leans: proposed.map((note) => note.leans ?? ''),
		perspectives: proposed.map((note) => note.perspective ?? ''),
		kloes: proposed.flatMap((note) => note.kloeIds.map((kloe) => `${note.id}:${kloe}`)),
		exact: [proposed[2]!.id],
		left: [proposed[0]!.id]
	});
	await recordRunningPage(db, review, sent);
	await recordRunningPage(db, review, sent);
	expect(await db.selectFrom('note').select('text').orderBy('text').execute()).toEqual([{ text: 'Plans drift' }, { text: 'We wait.' }]);
	expect(await getNote(db, review, proposed[1]!.id)).toMatchObject({
		leans: 'area',
		perspective: 'practitioners',
		activity: { id: activityId },
		kloes: [{ id: one }, { id: two }]
	});
	expect((await getNote(db, review, proposed[2]!.id)).exactWords).toBe(true);
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'notes recorded', number: 2 });
});

test('a page with one note too long, none left, or a line of enquiry of elsewhere saves nothing and says which', async ({ db }) => {
	const { review } = await aReview(db);
	const { review: elsewhere } = await aReview(db);
	const note = { id: newId(), number: 1, text: 'Fine', leans: null, perspective: null, kloeIds: [] as string[], exactWords: false };
	const page = (...notes: (typeof note)[]) => recordRunningPage(db, review, { activityId: null, notes });
	await expect(page(note, { ...note, id: newId(), number: 2, text: 'x'.repeat(10_001) })).rejects.toThrow(/note 2/);
	await expect(page()).rejects.toThrow(RuleBroken);
	await expect(page({ ...note, kloeIds: [await aKloe(db, elsewhere)] })).rejects.toThrow(RuleBroken);
	await expect(page({ ...note, kloeIds: ['x'] })).rejects.toThrow(RuleBroken);
	expect(await db.selectFrom('note').select('id').execute()).toHaveLength(0);
});

test('no running page before the agreement, nor from the host', async ({ db }) => {
	const { review } = await aReview(db, { agreed: false });
	await expect(proposeNotes(db, review, { activityId: null, perspective: null, page: 'x' })).rejects.toThrow(RuleBroken);
	const { review: host } = await aReview(db, { role: 'host-lead' });
	await expect(proposeNotes(db, host, { activityId: null, perspective: null, page: 'x' })).rejects.toThrow(NotAllowed);
	await expect(recordRunningPage(db, host, { activityId: null, notes: [] })).rejects.toThrow(NotAllowed);
});
