import { expect } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import type { Role } from '#domain/role.ts';
import { releaseLetter } from '#server/letters/release-letter.ts';
import { saveVersion } from '#server/letters/save-version.ts';
import { needsAttention } from '#server/scope/attention.ts';
import { gapsOf } from '#server/scope/gaps.ts';
import { listReviews } from '#server/scope/list-reviews.ts';
import { nextStep } from '#server/scope/next-step.ts';
import { readOverview } from '#server/scope/read-overview.ts';
import type { Standing } from '#server/scope/review-standing.ts';
import type { Database } from '#server/db/connect.ts';
import { aLetter } from '../factories/letters.ts';
import { anAccount } from '../factories/people.ts';
import { aMember, aReview } from '../factories/reviews.ts';
import { aDocument, aFindingIn, aKloe, aNoteIn, anActivity } from '../factories/scope.ts';
import { test } from '../setup/database.ts';

/** The visit around today, with no letter due yet. */
const visitNow = (db: Database, id: string) =>
	db
		.updateTable('review')
		.set({ visit_start: addDays(today(), -1), visit_end: addDays(today(), 1), draft_due: null, issue_due: null })
		.where('id', '=', id)
		.execute();
const words = async (...args: Parameters<typeof listReviews>) => (await listReviews(...args)).attention.map((item) => item.text);

test('a person sees the reviews they are in, and no others, with a count for each stage', async ({ db }) => {
	const { manager } = await aReview(db, { stage: 'scoping' });
	await aReview(db);
	const list = await listReviews(db, manager);
	expect(list.reviews).toHaveLength(1);
	expect(list.stages).toEqual({ scoping: 1 });
	expect((await listReviews(db, await anAccount(db))).total).toBe(0);
});

test('an ended access takes the review off the list', async ({ db }) => {
	const { id } = await aReview(db);
	const account = await anAccount(db);
	const member = await aMember(db, id, account, 'reviewer');
	await db
		.updateTable('member')
		.set({ access_until: addDays(today(), -1) })
		.where('id', '=', member.memberId)
		.execute();
	expect((await listReviews(db, account)).total).toBe(0);
});

test('words, role, framework and stage filter the list; a percent sign is only itself', async ({ db }) => {
	const { manager } = await aReview(db, { stage: 'scoping', title: 'Voice of the child' });
	const found = async (filter: Parameters<typeof listReviews>[2]) => (await listReviews(db, manager, filter)).found;
	expect(await found({ words: 'testshire VOICE' })).toBe(1);
	expect(await found({ words: '%' })).toBe(0);
	expect(await found({ role: 'lead' })).toBe(0);
	expect(await found({ framework: 'regional-peer-challenge', stage: 'scoping' })).toBe(1);
	expect(await found({ stage: 'final' })).toBe(0);
});

test('counts of notes and findings are for the team only', async ({ db }) => {
	for (const [role, counts] of [
		['reviewer', [1, 1]],
		['host-lead', [null, null]],
		['observer', [null, null]]
	] as [Role, unknown][]) {
		const { review, person } = await aReview(db, { role });
		await aNoteIn(db, review);
		await aFindingIn(db, review);
		const [listed] = (await listReviews(db, person)).reviews;
		expect([listed?.notes, listed?.findings]).toEqual(counts);
	}
});

test('questions without evidence need the team on site, never the host', async ({ db }) => {
	const { review, id, manager } = await aReview(db, { stage: 'on-site' });
	await visitNow(db, id);
	const [bare, met] = [await aKloe(db, review), await aKloe(db, review)];
	await aNoteIn(db, review, { kloeId: met });
	expect(await words(db, manager)).toEqual(['1 key line of enquiry has no evidence, with 1 day left on site']);
	const hosting = await anAccount(db);
	await aMember(db, id, hosting, 'host-lead');
	const seen = await listReviews(db, hosting);
	expect(seen.attention).toEqual([]);
	expect(seen.reviews[0]).toMatchObject({ bareKloes: 0, bareKloeNames: '' });
	await db.updateTable('kloe').set({ not_looked_at: 'No time' }).where('id', '=', bare).execute();
	expect(await words(db, manager)).toEqual([]);
});

test('an urgent concern comes first, for those who may see it', async ({ db }) => {
	const { review, id, manager } = await aReview(db, { stage: 'on-site', agreed: false });
	const [raiser, other, hosting] = [await anAccount(db), await anAccount(db), await anAccount(db)];
	await aMember(db, id, raiser, 'reviewer');
	await aMember(db, id, other, 'reviewer');
	await aMember(db, id, hosting, 'host-lead');
	await visitNow(db, id);
	const concern = newId();
	await db.insertInto('urgent_concern').values({ id: concern, review_id: review.id, text: 'A child may be at risk', raised_by: raiser.id }).execute();
	expect((await words(db, manager))[0]).toBe('The host has not been told of an urgent concern');
	expect((await words(db, raiser))[0]).toBe('An urgent concern is waiting for a reply');
	expect((await words(db, hosting))[0]).toBe('An urgent concern is waiting for a reply');
	expect(await words(db, other)).toEqual([]);
	await db.insertInto('urgent_concern_step').values({ id: newId(), concern_id: concern, step: 'acknowledged', by_account: hosting.id }).execute();
	expect(await words(db, manager)).toEqual(['State the agreement: no notes can be recorded before']);
	expect((await listReviews(db, manager)).reviews[0]?.concernsOpen).toBe(1);
});

test('the host is asked for documents and its own view before the visit', async ({ db }) => {
	const { review, person } = await aReview(db, { stage: 'scoping', role: 'host-contributor' });
	await aDocument(db, review);
	expect(await words(db, person)).toEqual(['Write your own view before the visit', 'Send 1 document that the team asked for']);
});

test('a late letter needs those who lead; once issued it does not', () => {
	const late = standing({ stage: 'drafting', draftDue: '2026-10-01', issueDue: '2026-12-01' });
	const texts = (review: Standing) => needsAttention([review], '2026-11-01').map((item) => item.text);
	expect(texts(late)).toEqual(['The draft letter is late for the host']);
	expect(texts({ ...late, issueDue: '2026-10-30' })).toEqual(['The letter should have been issued']);
	expect(texts({ ...late, stage: 'final', issueDue: '2026-10-30', sharedAt: '2026-10-02', issuedAt: '2026-10-29' })).toEqual([]);
	expect(texts({ ...late, role: 'reviewer' })).toEqual([]);
	expect(texts({ ...late, stage: 'with-host', sharedAt: '2026-10-02', commentsOpen: 2 })).toEqual(['Answer the host’s 2 comments on facts']);
});

test('a saved version waits for the quality assurer where the framework has one: they are asked, and those who lead are told', async ({ db }) => {
	const { manager, id, again } = await aLetter(db, { framework: 'focused-visit' });
	const assurer = await anAccount(db);
	const asked = await aMember(db, id, assurer, 'quality-assurer');
	const told = async (account: Parameters<typeof words>[1]) => (await words(db, account)).filter((text) => text.includes('release'));
	const gaps = async (review: typeof manager) => gapsOf(await readOverview(db, review), review.permissions).filter((gap) => gap.path === '/letter/finish');
	expect([await told(assurer), await told(manager.user), await gaps(manager)]).toEqual([[], [], []]);
	await saveVersion(db, manager, { id: newId(), label: 'For release' });
	expect(await told(assurer)).toEqual(['Read the letter and release it']);
	expect(await told(manager.user)).toEqual(['The letter is waiting for release by the quality assurer']);
	expect(await told((await again()).host.user)).toEqual([]);
	expect([(await gaps(manager))[0]?.link, (await gaps(asked))[0]?.link]).toEqual(['See how far it is', 'Read and release it']);
	const { id: versionId } = await db.selectFrom('letter_version').select('id').where('review_id', '=', id).executeTakeFirstOrThrow();
	await releaseLetter(db, asked, { versionId });
	expect([await told(assurer), await told(manager.user), await gaps(manager)]).toEqual([[], [], []]);
});

test('where no quality assurer is asked for, a saved version waits for nobody', async ({ db }) => {
	const { manager } = await aLetter(db);
	await saveVersion(db, manager, { id: newId(), label: '' });
	expect((await words(db, manager.user)).filter((text) => text.includes('release'))).toEqual([]);
});

test('the next step follows the stage and the role', () => {
	const next = (given: Partial<Standing>) => nextStep(standing(given), '2026-11-01').text;
	expect(next({ stage: 'scoping', agreed: false })).toBe('State the agreement');
	expect(next({ stage: 'scoping' })).toBe('Agree key lines of enquiry');
	expect(next({ stage: 'on-site', visitEnd: '2026-11-02' })).toBe('Feedback meeting');
	expect(next({ stage: 'on-site', visitEnd: '2026-10-15' })).toBe('Start drafting');
	expect(next({ stage: 'drafting', role: 'host-lead' })).toBe('The draft letter comes');
	expect(next({ stage: 'with-host', role: 'host-lead' })).toBe('Comment on facts in the draft letter');
	expect(next({ stage: 'with-host', role: 'observer' })).toBe('The letter is issued');
});

test('your day holds what is on today and tomorrow; an observer gets no hours', async ({ db }) => {
	const { review, id, manager } = await aReview(db, { stage: 'on-site' });
	await anActivity(db, review, { title: 'Now', heldOn: today() });
	await anActivity(db, review, { title: 'Next', heldOn: addDays(today(), 1) });
	await anActivity(db, review, { title: 'Later', heldOn: addDays(today(), 2) });
	expect((await listReviews(db, manager)).day.map((entry) => [entry.title, entry.startsAt])).toEqual([
		['Now', '13:30'],
		['Next', '13:30']
	]);
	const observing = await anAccount(db);
	await aMember(db, id, observing, 'observer');
	expect((await listReviews(db, observing)).day.map((entry) => entry.startsAt)).toEqual([null, null]);
});

test('fifty reviews a page, whatever page is asked for', async ({ db }) => {
	const { id, manager } = await aReview(db);
	const row = await db.selectFrom('review').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
	const more = Array.from({ length: 54 }, () => ({ ...row, id: newId() }));
	await db.insertInto('review').values(more).execute();
	await db
		.insertInto('member')
		.values(more.map((review) => ({ id: newId(), review_id: review.id, account_id: manager.id, name: manager.name, role: 'manager' })))
		.execute();
	expect((await listReviews(db, manager)).reviews).toHaveLength(50);
	expect((await listReviews(db, manager, { page: 2 })).reviews).toHaveLength(5);
	expect((await listReviews(db, manager, { page: 99 })).page).toBe(2);
});

function standing(given: Partial<Standing>): Standing {
	return {
		...{
			id: newId(),
			title: 'Peer challenge',
			stage: 'scoping',
			role: 'manager',
			host: 'Testshire',
			officialName: 'Testshire County Council',
			fictional: false
		},
		...{
			visitStart: null,
			visitEnd: null,
			feedbackOn: null,
			draftDue: null,
			issueDue: null,
			agreed: true,
			lead: 'Helen Marsh',
			notes: 0,
			findings: 0,
			kloes: 0,
			bareKloes: 0
		},
		...{
			bareKloeNames: '',
			concernsOpen: 0,
			concernsWaiting: 0,
			concernsUntold: 0,
			concernSince: null,
			sharedAt: null,
			releaseWaiting: false,
			commentsBy: null,
			commentsOpen: 0,
			issuedAt: null
		},
		...{ documents: 0, documentsWaiting: 0, ownViews: 0, ownSubjects: 0, planAgreedOn: null, actions: 0, actionsOff: 0, actionsLate: 0, nextActionDue: null },
		...given
	};
}
