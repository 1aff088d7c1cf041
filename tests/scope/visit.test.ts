import { expect } from 'vitest';
import * as v from 'valibot';
import { visitForm } from '#domain/review.ts';
import { Conflict, NotAllowed } from '#domain/outcomes.ts';
import { changeVisit } from '#server/scope/change-visit.ts';
import { readScope } from '#server/scope/read-scope.ts';
import { aReview, lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const visit = {
	version: 1,
	title: 'Front door peer challenge',
	visitStart: '2026-10-13',
	visitEnd: '2026-10-15',
	feedbackOn: null,
	draftDue: null,
	issueDue: null,
	background: 'The council asked for a fresh look.',
	peopleMet: 62
};

test('dates left empty follow from the last day by the working days of the framework', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	await changeVisit(db, review, visit);
	const { visit: now } = await readScope(db, review);
	expect(now).toMatchObject({ feedback_on: '2026-10-15', draft_due: '2026-10-29', issue_due: '2026-11-19', people_met: 62, version: 2 });
	expect(await lastEntry(db, review.id)).toMatchObject({ what: 'visit changed', seen_with: 'scope:read' });
});

test('a review sets its own dates', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	await changeVisit(db, review, { ...visit, draftDue: '2026-10-20', issueDue: '2026-11-01' });
	expect((await readScope(db, review)).visit).toMatchObject({ draft_due: '2026-10-20', issue_due: '2026-11-01' });
});

test('an edit of a page left open shows what stands now; the same edit sent twice is done once', async ({ db }) => {
	const { review } = await aReview(db, { stage: 'scoping' });
	const offered = { feedbackOn: '2026-10-15', draftDue: '2026-10-29', issueDue: '2026-11-19' };
	await changeVisit(db, review, { ...visit, ...offered });
	await changeVisit(db, review, { ...visit, ...offered });
	const stale = changeVisit(db, review, { ...visit, ...offered, title: 'Another title' });
	await expect(stale).rejects.toThrow(Conflict);
	await expect(stale).rejects.toMatchObject({ theirs: { title: visit.title }, version: 2 });
});

test('the last day before the first, or a letter due before its draft, is refused with what to do', () => {
	const fields = { title: 'A review', visitStart: '2026-10-15', visitEnd: '2026-10-13', draftDue: '2026-11-20', issueDue: '2026-11-01' };
	const issues = v.safeParse(visitForm, fields).issues?.map((issue) => [issue.path?.[0]?.key, issue.message]);
	expect(issues).toEqual([
		['visitEnd', 'The last day of the visit must be the same as or after the first day'],
		['issueDue', 'The letter cannot be due before its draft']
	]);
});

test('an impossible date says which one', () => {
	const issues = v.safeParse(visitForm, { title: 'A review', visitStart: '2026-02-30' }).issues;
	expect(issues?.[0]?.message).toBe('The first day of the visit must be a real date, such as 14 March 2026');
});

test('a reviewer reads the scope and cannot change it; an observer does not read it', async ({ db }) => {
	const { review } = await aReview(db, { role: 'reviewer' });
	expect((await readScope(db, review)).visit.title).toBe('Front door peer challenge');
	await expect(changeVisit(db, review, visit)).rejects.toThrow(NotAllowed);
	const { review: looking } = await aReview(db, { role: 'observer' });
	await expect(readScope(db, looking)).rejects.toThrow(NotAllowed);
});
