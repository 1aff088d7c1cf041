import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { monthsAfter } from '#domain/plan/progress.ts';
import { textOf } from '#server/letters/freeze.ts';
import { positionDocument } from '#server/plans/progress/export-position.ts';
import { giveProgressView } from '#server/plans/progress/give-view.ts';
import { listProgress } from '#server/plans/progress/list-progress.ts';
import { holdProgress, planProgress } from '#server/plans/progress/plan-progress.ts';
import { progressPage } from '#server/plans/progress/progress-page.ts';
import { readProgress } from '#server/plans/progress/read-progress.ts';
import { writePosition } from '#server/plans/progress/write-position.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { removeArea } from '#server/plans/actions/remove.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { buildPlanDocument } from '#server/documents/build/plan.ts';
import { closeArea, reopenArea } from '#server/plans/progress/close-area.ts';
import { readOverview } from '#server/scope/read-overview.ts';
import { aPlan, aPlanToBe, anAction, anUpdate, someone } from '../factories/plans.ts';
import { aProgressReview, proveAction } from '../factories/progress.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const words = { done: 'All teams use the box', difference: '18 of 20 records give the reason', next: 'Check again in June' };

describe('dates of progress reviews', () => {
	test('are proposed for 6 and 12 months after the visit', async ({ db }) => {
		const { review } = await aPlan(db);
		const { reviews, proposals } = await listProgress(db, review);
		expect(reviews).toEqual([]);
		expect(proposals.map(({ months, plannedOn }) => [months, plannedOn])).toEqual([
			[6, '2027-04-15'],
			[12, '2027-10-15']
		]);
	});

	test('a month without such a day ends on its last', () => {
		expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
		expect(monthsAfter('2027-08-31', 6)).toBe('2028-02-29');
		expect(monthsAfter('2026-10-15', 12)).toBe('2027-10-15');
	});

	test('either side sets and moves them; the other’s move in between is a conflict', async ({ db }) => {
		const { host, lead, progressId, id } = await aProgressReview(db);
		await planProgress(db, lead, { id: progressId, months: 6, version: 1, plannedOn: '2027-05-01' });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'date of a progress review set', seen_with: 'progress:read' });
		await expect(planProgress(db, host, { id: progressId, months: 6, version: 1, plannedOn: '2027-06-01' })).rejects.toThrow(Conflict);
		expect((await readOverview(db, host)).progress).toEqual({ months: 6, plannedOn: '2027-05-01' });
		for (const role of ['reviewer', 'host-contributor', 'observer'] as const) {
			const { review } = await someone(db, id, role);
			await expect(planProgress(db, review, { id: newId(), months: 12, version: 0, plannedOn: '2027-10-01' })).rejects.toThrow(NotAllowed);
		}
	});

	test('ask neither side about an area that the host declined', async ({ db }) => {
		const { host, lead, progressId, id, areaId } = await aProgressReview(db);
		const declined = newId();
		await db.insertInto('plan_area').values({ id: declined, review_id: id, position: 1, title: 'No', response: 'declined', response_reason: 'Done' }).execute();
		for (const area of [areaId, declined]) await writePosition(db, host, progressId, { areaId: area, version: 0, ...words });
		await giveProgressView(db, lead, progressId, { areaId, version: 0, view: 'partly', words: 'Seen in two teams.' });
		const { reviews, areas } = await progressPage(db, lead);
		expect(areas).toBe(2);
		expect(reviews[0]?.toDo).toMatchObject([
			{ what: 'Position written for 1 of 1 area', done: true },
			{ what: 'View given on 1 of 1 area', done: true },
			{ done: false }
		]);
	});

	test('are after the visit, once for each month, and held on no day to come', async ({ db }) => {
		const { host, progressId } = await aProgressReview(db);
		await expect(planProgress(db, host, { id: newId(), months: 12, version: 0, plannedOn: '2026-10-15' })).rejects.toThrow('after the visit');
		await expect(planProgress(db, host, { id: newId(), months: 6, version: 0, plannedOn: '2027-04-20' })).rejects.toThrow('planned meanwhile');
		await expect(holdProgress(db, host, { id: progressId, version: 1, heldOn: '2999-01-01' })).rejects.toThrow(RuleBroken);
		await holdProgress(db, host, { id: progressId, version: 1, heldOn: '2026-11-01' });
		expect((await listProgress(db, host)).reviews[0]).toMatchObject({ heldOn: '2026-11-01' });
		expect((await readOverview(db, host)).progress).toBeNull();
	});

	test('a form sent twice sets one date; another review’s is not there', async ({ db }) => {
		const { host, progressId } = await aProgressReview(db);
		await planProgress(db, host, { id: progressId, months: 6, version: 0, plannedOn: '2027-04-15' });
		expect((await listProgress(db, host)).reviews[0]?.version).toBe(1);
		const { review: elsewhere } = await aPlanToBe(db);
		await expect(holdProgress(db, elsewhere, { id: progressId, version: 1, heldOn: '2026-11-01' })).rejects.toThrow(NotFound);
		await expect(readProgress(db, elsewhere, progressId)).rejects.toThrow(NotFound);
	});
});

describe('the host’s position', () => {
	test('starts from what the plan holds, and counts once it is saved', async ({ db }) => {
		const { host, progressId, actionId, areaId } = await aProgressReview(db);
		await proveAction(db, host, actionId);
		const [before] = (await readProgress(db, host, progressId)).areas;
		expect(before).toMatchObject({ position: null, start: { done: '1.1 All five teams use it. Done on 20 October 2026.', version: 0 } });
		expect(before?.start.difference).toBe('1.1 18 of 20 records now give the reason');
		await writePosition(db, host, progressId, { areaId, version: 0, ...words });
		expect((await readProgress(db, host, progressId)).areas[0]?.position).toEqual({ ...words, version: 1 });
		expect((await listProgress(db, host)).reviews[0]?.positions).toBe(1);
	});

	test('is the host lead’s alone; a change from a stale page shows both texts', async ({ db }) => {
		const { host, lead, progressId, areaId, id } = await aProgressReview(db);
		await writePosition(db, host, progressId, { areaId, version: 0, ...words });
		await writePosition(db, host, progressId, { areaId, version: 0, ...words });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'position written for a progress review' });
		await expect(writePosition(db, host, progressId, { areaId, version: 0, ...words, done: 'Other' })).rejects.toThrow(Conflict);
		await expect(writePosition(db, lead, progressId, { areaId, version: 1, ...words })).rejects.toThrow(NotAllowed);
		const { review: contributor } = await someone(db, id, 'host-contributor');
		await expect(writePosition(db, contributor, progressId, { areaId, version: 1, ...words })).rejects.toThrow(NotAllowed);
		const { review: observer } = await someone(db, id, 'observer');
		await expect(readProgress(db, observer, progressId)).rejects.toThrow(NotAllowed);
	});

	test('becomes a statement with its four parts', async ({ db }) => {
		const { host, progressId, areaId } = await aProgressReview(db);
		await writePosition(db, host, progressId, { areaId, version: 0, ...words });
		const { document } = await positionDocument(db, host, progressId);
		const said = textOf(document);
		for (const part of ['What was said', 'What was done', words.done, words.difference, words.next, '1. Write down the reasons for decisions'])
			expect(said).toContain(part);
	});
});

describe('the peers’ view', () => {
	test('is read by the team at once, by the host not before the letter', async ({ db }) => {
		const { host, lead, progressId, areaId, id } = await aProgressReview(db);
		await giveProgressView(db, lead, progressId, { areaId, version: 0, view: 'partly', words: 'Two teams do it.' });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'view given at a progress review', seen_with: 'progress:read-drafts' });
		const { review: reviewer } = await someone(db, id, 'reviewer');
		expect((await readProgress(db, reviewer, progressId)).areas[0]?.view).toMatchObject({ view: 'partly', words: 'Two teams do it.' });
		const seen = await readProgress(db, host, progressId);
		expect(seen.areas[0]?.view).toBeNull();
		expect(JSON.stringify(seen)).not.toContain('Two teams');
		expect((await listProgress(db, host)).reviews[0]?.views).toBeNull();
	});

	test('two peers on one area get both texts', async ({ db }) => {
		const { lead, host, progressId, areaId } = await aProgressReview(db);
		await giveProgressView(db, lead, progressId, { areaId, version: 0, view: 'partly', words: 'Two teams do it.' });
		await expect(giveProgressView(db, lead, progressId, { areaId, version: 0, view: 'not-yet', words: '' })).rejects.toMatchObject({
			theirs: { view: 'partly', words: 'Two teams do it.' }
		});
		await expect(giveProgressView(db, host, progressId, { areaId, version: 1, view: 'addressed', words: '' })).rejects.toThrow(NotAllowed);
	});
});

describe('closing an area', () => {
	const proven = { proven: 'yes' as const, closedOn: '2026-11-02', words: 'Reasons are on record', carriedOnBy: 'Head of Early Help' };

	test('what is proven goes into business as usual, with who carries it on; readers and documents say so', async ({ db }) => {
		const { host, areaId, actionId, id } = await aProgressReview(db);
		await expect(closeArea(db, host, areaId, proven)).rejects.toThrow('not proven any more');
		await proveAction(db, host, actionId);
		await expect(closeArea(db, host, areaId, { ...proven, carriedOnBy: '' })).rejects.toThrow('who carries it on');
		await closeArea(db, host, areaId, proven);
		await closeArea(db, host, areaId, proven);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'plan area closed', seen_with: 'plan:read' });
		const plan = await readPlan(db, host);
		expect(plan.areas[0]?.closure).toMatchObject({ on: '2026-11-02', carriedOnBy: 'Head of Early Help' });
		expect(textOf(buildPlanDocument(plan))).toContain('Closed on 2 November 2026, carried on by Head of Early Help: Reasons are on record');
	});

	test('what is not proven is closed with a reason, after the visit and not tomorrow', async ({ db }) => {
		const { host, areaId } = await aProgressReview(db);
		const reasoned = { ...proven, proven: 'no' as const, carriedOnBy: '', words: 'Taken over by the new service' };
		await expect(closeArea(db, host, areaId, { ...reasoned, closedOn: '2026-10-15' })).rejects.toThrow('after the visit');
		await expect(closeArea(db, host, areaId, { ...reasoned, closedOn: '2999-01-01' })).rejects.toThrow('or before');
		await closeArea(db, host, areaId, reasoned);
		expect((await readPlan(db, host)).areas[0]?.closure?.words).toBe('Taken over by the new service');
	});

	test('a closed area takes no update, proof or change, and says who closed it; opened again it does', async ({ db }) => {
		const { host, areaId, actionId, progressId, lead } = await aProgressReview(db);
		await closeArea(db, host, areaId, { ...proven, proven: 'no' });
		await expect(updateAction(db, host, anUpdate(actionId))).rejects.toThrow('closed this area on 2 November 2026');
		await expect(recordProof(db, host, { actionId, words: 'More' })).rejects.toThrow('closed this area');
		await expect(anAction(db, host, areaId)).rejects.toThrow('closed this area');
		await giveProgressView(db, lead, progressId, { areaId, version: 0, view: 'addressed', words: 'Seen' });
		await expect(removeArea(db, host, { areaId })).rejects.toThrow(RuleBroken);
		await reopenArea(db, host, areaId, { reason: 'There is more to do' });
		await updateAction(db, host, anUpdate(actionId));
	});

	test('is the host lead’s', async ({ db }) => {
		const { lead, areaId, id } = await aProgressReview(db);
		const { review: contributor } = await someone(db, id, 'host-contributor');
		for (const review of [lead, contributor]) await expect(closeArea(db, review, areaId, { ...proven, proven: 'no' })).rejects.toThrow(NotAllowed);
		const { review: elsewhere } = await aPlanToBe(db);
		await expect(closeArea(db, elsewhere, areaId, { ...proven, proven: 'no' })).rejects.toThrow(NotFound);
	});
});
