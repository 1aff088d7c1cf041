import { expect } from 'vitest';
import * as v from 'valibot';
import { activityForm, daysOf, dayWord, nameWarning, visitDay, type Activity } from '#domain/activity.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { addActivity, changeActivity, removeActivity } from '#server/scope/add-activity.ts';
import { readTimetable } from '#server/scope/read-timetable.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview, lastEntry } from '../factories/reviews.ts';
import { aNoteIn, anActivity } from '../factories/scope.ts';
import { test } from '../setup/database.ts';

const activity = (given: Partial<Activity> = {}): Activity => ({
	id: newId(),
	version: 0,
	title: 'Observe the front door',
	method: 'observation',
	heldOn: '2026-10-13',
	startsAt: '10:30',
	endsAt: '12:00',
	place: 'County Hall',
	rolesMet: 'Duty social workers',
	peopleMet: 6,
	memberIds: [],
	inLetter: true,
	...given
});

test('a reviewer adds an activity with its peers, once however often it is sent', async ({ db }) => {
	const { review } = await aReview(db, { role: 'reviewer', stage: 'on-site' });
	const added = activity({ memberIds: [review.memberId] });
	await addActivity(db, review, added);
	await addActivity(db, review, added);
	const { activities } = await readTimetable(db, review);
	expect(activities).toHaveLength(1);
	expect(activities[0]).toMatchObject({
		title: 'Observe the front door',
		heldOn: '2026-10-13',
		notes: 0,
		more: { place: 'County Hall', peers: [{ id: review.memberId }] }
	});
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'activity added', seen_with: 'scope:read' });
});

test('the host sees the timetable without counts of notes, an observer titles and dates only', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'on-site' });
	const activityId = await anActivity(db, review);
	await aNoteIn(db, review, { activityId });
	expect((await readTimetable(db, review)).activities[0]?.notes).toBe(1);
	const hosting = await aMember(db, id, await anAccount(db), 'host-contributor');
	expect((await readTimetable(db, hosting)).activities[0]).toMatchObject({ notes: null, more: { method: 'observation' } });
	const observing = await aMember(db, id, await anAccount(db), 'observer');
	expect((await readTimetable(db, observing)).activities).toEqual([
		{ id: activityId, title: 'Observe the duty desk', heldOn: '2026-10-13', notes: null, more: null }
	]);
	await expect(addActivity(db, hosting, activity())).rejects.toThrow(NotAllowed);
	await expect(removeActivity(db, observing, { id: activityId })).rejects.toThrow(NotAllowed);
});

test('peers come from the team of the review', async ({ db }) => {
	const { review, id } = await aReview(db, { stage: 'on-site' });
	const hosting = await aMember(db, id, await anAccount(db), 'host-lead');
	await expect(addActivity(db, review, activity({ memberIds: [hosting.memberId] }))).rejects.toThrow(RuleBroken);
	await expect(addActivity(db, review, activity({ memberIds: [(await aReview(db)).review.memberId] }))).rejects.toThrow(RuleBroken);
});

test('a change of a page left open shows what stands now, also when only the peers changed', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'on-site' });
	const added = activity();
	await addActivity(db, review, added);
	await changeActivity(db, review, { ...added, version: 1, memberIds: [review.memberId] });
	await changeActivity(db, review, { ...added, version: 1, memberIds: [review.memberId] });
	await expect(changeActivity(db, review, { ...added, version: 1 })).rejects.toThrow(Conflict);
	await expect(changeActivity(db, review, { ...added, version: 1, title: 'Other' })).rejects.toMatchObject({ theirs: { title: added.title }, version: 2 });
});

test('an activity from which notes come is not removed; one of another review is not there', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'on-site' });
	const id = await anActivity(db, review);
	const note = await aNoteIn(db, review, { activityId: id });
	await expect(removeActivity(db, review, { id })).rejects.toThrow('1 note comes from this activity. Give them another source first');
	await db.deleteFrom('note').where('id', '=', note).execute();
	await removeActivity(db, review, { id });
	await removeActivity(db, review, { id });
	expect((await readTimetable(db, review)).activities).toEqual([]);
	const elsewhere = await aReview(db, { stage: 'on-site' });
	const theirs = await anActivity(db, elsewhere.review);
	await expect(removeActivity(db, review, { id: theirs })).rejects.toThrow(NotFound);
	await expect(changeActivity(db, review, activity({ id: theirs, version: 1 }))).rejects.toThrow(NotFound);
});

test('an end before its start, an impossible time and a count that is none are refused with what to do', () => {
	const fields = { id: newId(), title: 'Visit', method: 'visit', startsAt: '14:00', endsAt: '9:30', peopleMet: '-3' };
	expect(v.safeParse(activityForm, fields).issues?.map((issue) => issue.message)).toEqual([
		'The number of people met must be a whole number, such as 12',
		'The end must be after the start'
	]);
	expect(v.safeParse(activityForm, { ...fields, startsAt: '25:00', peopleMet: '' }).issues?.[0]?.message).toBe('The start must be a time, such as 13:30');
});

test('the days of a visit stand there with nothing planned, other days where something is held, the undated last', () => {
	const held = [{ heldOn: null }, { heldOn: '2026-10-01' }, { heldOn: '2026-10-14' }];
	expect(daysOf(held, '2026-10-13', '2026-10-15').map((day) => [day.date, day.activities.length])).toEqual([
		['2026-10-01', 1],
		['2026-10-13', 0],
		['2026-10-14', 1],
		['2026-10-15', 0],
		[null, 1]
	]);
	expect(['2026-10-13', '2026-10-14', '2026-10-15', '2026-10-16'].map((date) => dayWord(date, '2026-10-14'))).toEqual(['Done', 'Today', 'Tomorrow', '']);
	expect(visitDay('2026-10-13', '2026-10-15', '2026-10-14')).toBe('Day 2 of 3');
	expect(visitDay('2026-10-13', '2026-10-15', '2026-10-16')).toBe('');
});

test('a name among the roles met is warned of, not refused, and not repeated', () => {
	expect(nameWarning({ title: 'Interview', rolesMet: 'Sarah Jones, team manager' })).toContain('write the role instead');
	expect(nameWarning({ title: 'Focus group', rolesMet: 'Team managers' })).toBe('');
});
