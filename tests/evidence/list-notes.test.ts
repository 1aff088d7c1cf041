import { expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed } from '#domain/outcomes.ts';
import { listNotes } from '#server/evidence/list-notes.ts';
import { listChoices } from '#server/evidence/note-choices.ts';
import { readNoteFilter } from '#server/evidence/note-filter.ts';
import { latelyWritten } from '#server/evidence/lately-written.ts';
import { makeFindingFromNotes } from '#server/findings/from-notes.ts';
import { anAccount } from '../factories/people.ts';
import { aDocument, aKloe, aNote, anActivity, themesOf } from '../factories/notes.ts';
import { aMember, aReview } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const filter = (query: string) => readNoteFilter(new URLSearchParams(query));

test('every filter narrows the list to its notes', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'on-site' });
	const tom = await aMember(db, review.id, await anAccount(db, { name: 'Tom Okafor' }), 'reviewer');
	const [theme] = await themesOf(db, review);
	const [kloe, activity, document, caseId] = [await aKloe(db, review), await anActivity(db, review), await aDocument(db, review, { kind: 'data' }), newId()];
	await db.insertInto('case_record').values({ id: caseId, review_id: review.id, number: 3 }).execute();
	const sorted = await aNote(db, review, { themeIds: [theme!], kloeIds: [kloe], activityId: activity, leans: 'area', perspective: 'parents' });
	const read = await aNote(db, tom, { documentId: document, text: '100% of plans_have a date' });
	const judged = await aNote(db, review, { caseId });
	await makeFindingFromNotes(db, review, { id: newId(), noteIds: [sorted], kind: 'area', themeId: null, text: 'x' });
	const found = async (query: string) => (await listNotes(db, review, filter(query))).notes.map((note) => note.id);
	expect(await found('')).toEqual([judged, read, sorted]);
	for (const query of [`theme=${theme}`, `kloe=${kloe}`, `activity=${activity}`, 'leans=area', 'perspective=parents', 'method=focus-group'])
		expect(await found(query)).toEqual([sorted]);
	for (const query of [`document=${document}`, 'method=data-reading', `person=${tom.user.id}`, 'words=100%25+of', 'words=plans_have'])
		expect(await found(query)).toEqual([read]);
	for (const query of [`case=${caseId}`, 'method=case-audit']) expect(await found(query)).toEqual([judged]);
	expect(await found('only=unsorted')).toEqual([judged, read]);
	expect(await found('only=unsorted&only=free&person=' + tom.user.id)).toEqual([read]);
	expect(await found('words=x_y%25')).toEqual([]);
	const choices = await listChoices(db, review);
	expect(choices.totals).toEqual({ notes: 3, unsorted: 2, free: 2 });
	expect(choices.people).toMatchObject([
		{ name: 'Priya Nair', notes: 2 },
		{ name: 'Tom Okafor', notes: 1 }
	]);
	expect([choices.themes.find((one) => one.id === theme)?.notes, choices.kloes[0]?.notes, choices.findings.length]).toEqual([1, 1, 1]);
});

test('nonsense in an address is no filter', () => {
	expect(filter('theme=x&person=1&leans=good&page=-3&method=spell&only=all')).toEqual(filter(''));
});

test('six hundred notes come fifty to a page, newest first, in two queries', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'on-site' });
	const rows = Array.from({ length: 600 }, (_, n) => ({
		id: newId(),
		review_id: review.id,
		author_name: 'Tom',
		text: `Note ${n} by Kayleigh`,
		written_at: new Date(Date.UTC(2026, 9, 13) + n * 1000).toISOString()
	}));
	await db.insertInto('note').values(rows).execute();
	const { notes, found } = await listNotes(db, review, filter('page=2'));
	expect([found, notes.length, notes[0]?.text, notes[0]?.toCheck]).toEqual([600, 50, 'Note 549 by Kayleigh', true]);
	expect((await listChoices(db, review)).totals.notes).toBe(600);
	expect((await listNotes(db, review, filter('page=99'))).notes).toEqual([]);
});

test('cases are named only to those who were given them', async ({ db }) => {
	const { review } = await aReview(db);
	const caseId = newId();
	await db.insertInto('case_record').values({ id: caseId, review_id: review.id, number: 3 }).execute();
	await aNote(db, review, { caseId });
	const without = await aMember(db, review.id, await anAccount(db), 'reviewer');
	expect((await listNotes(db, without, filter(''))).notes[0]).toMatchObject({ ofCase: true, caseNumber: null });
	expect((await listNotes(db, without, filter(`case=${newId()}`))).notes).toHaveLength(1);
	expect((await listChoices(db, without)).cases).toEqual([]);
	expect((await listNotes(db, review, filter(''))).notes[0]?.caseNumber).toBe(3);
});

test('the side of the capture page shows one’s last notes and who else wrote about the activity', async ({ db }) => {
	const { review } = await aReview(db);
	const tom = await aMember(db, review.id, await anAccount(db, { name: 'Tom Okafor' }), 'reviewer');
	const activityId = await anActivity(db, review);
	await aNote(db, review, { activityId });
	await aNote(db, tom, { activityId });
	await aNote(db, review);
	const lately = await latelyWritten(db, review, activityId);
	expect(lately.activity.map(({ author, notes, mine }) => [author, notes, mine])).toEqual([
		['Priya Nair', 1, true],
		['Tom Okafor', 1, false]
	]);
	expect([lately.mine.length, (await latelyWritten(db, review, '')).mine.length, (await latelyWritten(db, review, 'x')).activity.length]).toEqual([1, 2, 0]);
});

test('the host never sees the list', async ({ db }) => {
	const { review } = await aReview(db, { role: 'host-lead' });
	await expect(listNotes(db, review, filter(''))).rejects.toThrow(NotAllowed);
	await expect(listChoices(db, review)).rejects.toThrow(NotAllowed);
	await expect(latelyWritten(db, review, '')).rejects.toThrow(NotAllowed);
});
