import { expect } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import type { Role } from '#domain/role.ts';
import type { Stage } from '#domain/stage.ts';
import type { Database } from '#server/db/connect.ts';
import { gapsOf } from '#server/scope/gaps.ts';
import { readOverview } from '#server/scope/read-overview.ts';
import { stepsOf } from '#server/scope/steps.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview } from '../factories/reviews.ts';
import { aDocument, aFindingIn, aKloe, aNoteIn, anActivity } from '../factories/scope.ts';
import { test } from '../setup/database.ts';

/** A review on site with one question answered by three sources, one bare, an activity without notes, and a finding on a single source. */
async function aBusyReview(db: Database, given: { role?: Role; stage?: Stage; agreed?: boolean } = {}) {
	const made = await aReview(db, { stage: 'on-site', ...given });
	const { review } = made;
	const kloe = await aKloe(db, review, { question: 'Are thresholds understood?', position: 0 });
	await aKloe(db, review, { question: 'Is moving into adulthood well planned?', position: 1 });
	const yesterday = addDays(today(), -1);
	const [group, talk] = [
		await anActivity(db, review, { method: 'focus-group', heldOn: yesterday }),
		await anActivity(db, review, { method: 'interview', heldOn: yesterday })
	];
	await anActivity(db, review, { title: 'Duty desk', heldOn: yesterday });
	await anActivity(db, review, { title: 'Team: sort evidence', method: 'team', heldOn: addDays(today(), 1) });
	const note = (activityId: string) => aNoteIn(db, review, { kloeId: kloe, activityId });
	const notes = [
		await note(group),
		await note(talk),
		await aNoteIn(db, review, { kloeId: kloe, documentId: await aDocument(db, review, { receivedOn: '2026-09-02' }) })
	];
	const strong = await aFindingIn(db, review, { kloeId: kloe });
	await db
		.insertInto('finding_note')
		.values(notes.map((note_id) => ({ finding_id: strong, note_id })))
		.execute();
	await aFindingIn(db, review, { kind: 'area', noteId: notes[0] });
	await aFindingIn(db, review, { kind: 'mixed' });
	await aDocument(db, review, { title: 'Supervision policy' });
	return made;
}

test('each question stands with its notes, findings by kind and how well they are supported', async ({ db }) => {
	const { review } = await aBusyReview(db);
	const { kloes, single, bare } = await readOverview(db, review);
	expect(kloes[0]?.evidence).toMatchObject({ notes: 3, strengths: 1, areas: 0, mixed: 0, words: expect.stringContaining('3 sources') });
	expect(kloes[1]?.evidence).toMatchObject({ notes: 0, strengths: 0, strength: 'none' });
	expect([single, bare]).toEqual([1, 1]);
});

test('the gaps come first, each with the link that closes it', async ({ db }) => {
	const { review } = await aBusyReview(db);
	const gaps = gapsOf(await readOverview(db, review), review.permissions);
	expect(gaps.map((gap) => [gap.strong, gap.link])).toEqual([
		['1 KLOE has no evidence yet.', 'Plan who will ask'],
		['1 finding rests on nothing yet.', 'Open the findings'],
		['1 finding rests on a single source.', 'See the 1 finding'],
		['1 activity has no notes.', 'Add a note']
	]);
	expect(gaps[3]?.rest).toBe('Duty desk.');
	const { review: unstated } = await aReview(db, { stage: 'scoping', agreed: false });
	expect(gapsOf(await readOverview(db, unstated), unstated.permissions).map((gap) => gap.strong)).toEqual([
		'The agreement is not stated.',
		'There are no key lines of enquiry.',
		'The timetable is empty.'
	]);
});

test('once the letter is shared there are no gaps to close', async ({ db }) => {
	const { review } = await aBusyReview(db, { stage: 'with-host' });
	expect(gapsOf(await readOverview(db, review), review.permissions)).toEqual([]);
});

test('the host learns nothing of notes, findings or sources, and is asked for its own view and documents', async ({ db }) => {
	const { review } = await aBusyReview(db, { role: 'host-lead' });
	const overview = await readOverview(db, review);
	expect(overview.kloes.map((kloe) => [kloe.evidence, kloe.notLookedAt])).toEqual([
		[null, false],
		[null, false]
	]);
	expect(overview.standing).toMatchObject({ notes: null, findings: null, bareKloes: 0, bareKloeNames: '' });
	expect([overview.single, overview.bare, overview.cases]).toEqual([0, 0, 0]);
	expect(overview.timetable.activities.every((entry) => entry.notes === null)).toBe(true);
	expect(overview.people.every((person) => person.organisation === '')).toBe(true);
	expect(gapsOf(overview, review.permissions).map((gap) => gap.path)).toEqual(['/own-view', '/documents?show=waiting']);
});

test('an observer sees stages, titles and dates; no people, documents or questions', async ({ db }) => {
	const { review } = await aBusyReview(db, { role: 'observer' });
	const overview = await readOverview(db, review);
	expect([overview.people, overview.waiting, overview.kloes]).toEqual([[], [], []]);
	expect(overview.standing).toMatchObject({ lead: null, documents: 0, kloes: 0, notes: null });
	expect(overview.timetable.activities[0]?.more).toBeNull();
	expect(gapsOf(overview, review.permissions)).toEqual([]);
});

test('next steps say what is done, what cannot wait and what comes, to those who may know of it', async ({ db }) => {
	const { review, id } = await aBusyReview(db);
	const raiser = await anAccount(db);
	await aMember(db, id, raiser, 'reviewer');
	await db.insertInto('urgent_concern').values({ id: newId(), review_id: id, text: 'A child may be at risk', raised_by: raiser.id }).execute();
	const steps = stepsOf(await readOverview(db, review));
	expect(steps.map((step) => [step.state, step.text])).toEqual([
		['done', 'Agreement stated'],
		['done', '2 key lines of enquiry agreed'],
		['urgent', 'Follow up the urgent concern'],
		['to-do', 'Team: sort evidence'],
		['to-do', expect.any(String)]
	]);
	const other = await aMember(db, id, await anAccount(db), 'reviewer');
	expect(stepsOf(await readOverview(db, other)).some((step) => step.state === 'urgent')).toBe(false);
	const host = await aMember(db, id, await anAccount(db), 'host-lead');
	expect(stepsOf(await readOverview(db, host)).find((step) => step.state === 'urgent')?.detail).toBe('Waiting for your reply');
});
