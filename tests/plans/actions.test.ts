import { describe, expect } from 'vitest';
import type { ActionChange } from '#domain/plan/action.ts';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { Conflict, NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { planTrend } from '#domain/plan/exceptions.ts';
import { addAction } from '#server/plans/actions/add-action.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { editAction } from '#server/plans/actions/edit-action.ts';
import { editArea } from '#server/plans/areas/edit-area.ts';
import { moveAction } from '#server/plans/actions/move.ts';
import { readAction } from '#server/plans/actions/read-action.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { readStandingUpdates } from '#server/plans/reports/read-updates.ts';
import { removeAction } from '#server/plans/actions/remove.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { anAction, anUpdate, aPlan, aPlanToBe, aProof, firstAction, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const change = (areaId: string, given: Partial<ActionChange> = {}): ActionChange => ({
	version: 1,
	areaId,
	text: 'Add a box',
	leads: [],
	newLeads: '',
	responsible: [],
	newResponsible: '',
	evidenceOfSuccess: '',
	timescale: '',
	dueOn: null,
	otherPlans: '',
	dueReason: '',
	...given
});

describe('an action', () => {
	test('holds what is planned, as written; cells may be empty', async ({ db }) => {
		const { review, id, areaId } = await aPlan(db, {
			action: {
				timescale: '1 April 2027, then monthly',
				dueOn: '2027-04-01',
				newResponsible: 'Team Manager\nHealth: named nurse',
				otherPlans: 'Digital plan; QA framework'
			}
		});
		const { action } = await firstAction(db, review);
		expect(action).toMatchObject({
			number: '1.1',
			timescale: '1 April 2027, then monthly',
			dueOn: '2027-04-01',
			originalDueOn: '2027-04-01',
			evidenceOfSuccess: '',
			rag: null
		});
		expect(action.responsible.map((post) => post.name)).toEqual(['Team Manager', 'Health: named nurse']);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'action added', seen_with: 'plan:read' });
		await anAction(db, review, areaId);
		expect((await readPlan(db, review)).areas[0]?.actions.map((one) => one.number)).toEqual(['1.1', '1.2']);
	});

	test('inherits the lead of its area, unless it has its own', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		await editArea(db, review, areaId, { version: 1, title: 'Area', response: null, responseReason: '', leads: [], newLeads: 'Assistant Director' });
		await anAction(db, review, areaId, { newLeads: 'Head of Quality' });
		const actions = (await readPlan(db, review)).areas[0]?.actions ?? [];
		expect(actions.map((action) => [action.ownLeads.length, action.leads.map((post) => post.name)])).toEqual([
			[0, ['Assistant Director']],
			[1, ['Head of Quality']]
		]);
	});

	test('sent twice is added once', async ({ db }) => {
		const { review, areaId } = await aPlanWithForm(db);
		const form = { ...change(areaId), id: newId(), progress: '', rag: null };
		await addAction(db, review, form);
		await addAction(db, review, form);
		expect((await readPlan(db, review)).areas[0]?.actions).toHaveLength(1);
	});

	test('keeps its original date; a change asks for a reason and stands as an update', async ({ db }) => {
		const { review, areaId, actionId } = await aPlan(db, { action: { dueOn: '2027-04-01' } });
		await expect(editAction(db, review, actionId, change(areaId, { dueOn: '2027-06-01' }))).rejects.toThrow('Say why the date changes');
		await editAction(db, review, actionId, change(areaId, { dueOn: '2027-06-01', dueReason: 'The supplier is late' }));
		await editAction(db, review, actionId, change(areaId, { version: 2, dueOn: null, dueReason: 'Waits for the new system' }));
		const { action, updates } = await readAction(db, review, actionId);
		expect(action).toMatchObject({ dueOn: null, originalDueOn: '2027-04-01', timesMoved: 2 });
		expect(updates.map((update) => [update.dueFrom, update.dueTo, update.dueReason])).toEqual([
			['2027-06-01', null, 'Waits for the new system'],
			['2027-04-01', '2027-06-01', 'The supplier is late']
		]);
	});

	test('that nobody has given a status keeps none when its date moves, in its updates and in the trend', async ({ db }) => {
		const { review, areaId, actionId } = await aPlan(db, { action: { dueOn: '2027-04-01' } });
		await editAction(db, review, actionId, change(areaId, { dueOn: '2027-06-01', dueReason: 'The supplier is late' }));
		const plan = await readPlan(db, review);
		const updates = await readStandingUpdates(db, review);
		expect(plan.areas[0]?.actions[0]?.rag).toBeNull();
		expect(updates).toMatchObject([{ rag: null, dueFrom: '2027-04-01', dueTo: '2027-06-01' }]);
		const on = addDays(today(), 40);
		expect(planTrend(plan, updates, on).map(({ counts }) => [counts.none, counts['not-started']])).toEqual(planTrend(plan, updates, on).map(() => [1, 0]));
	});

	test('gets its first date without a reason', async ({ db }) => {
		const { review, areaId, actionId } = await aPlan(db);
		await editAction(db, review, actionId, change(areaId, { dueOn: '2027-04-01' }));
		const { action, updates } = await readAction(db, review, actionId);
		expect(action).toMatchObject({ originalDueOn: '2027-04-01', timesMoved: 0 });
		expect(updates).toEqual([]);
	});

	test('that someone changed meanwhile shows their words', async ({ db }) => {
		const { review, areaId, actionId } = await aPlan(db);
		await editAction(db, review, actionId, change(areaId, { text: 'Theirs' }));
		await expect(editAction(db, review, actionId, change(areaId, { text: 'Mine' }))).rejects.toThrow(Conflict);
	});

	test('moves to another area and within its own', async ({ db }) => {
		const { review, areaId, actionId } = await aPlan(db);
		const [second, other] = [await anAction(db, review, areaId, { text: 'Second' }), newId()];
		await moveAction(db, review, { actionId: second, direction: 'up' });
		expect((await readPlan(db, review)).areas[0]?.actions.map((one) => one.id)).toEqual([second, actionId]);
		await addArea(db, review, { id: other, title: 'Other' });
		await editAction(db, review, second, change(other));
		expect((await readPlan(db, review)).areas.map((area) => area.actions.map((one) => one.id))).toEqual([[actionId], [second]]);
	});

	test('is removed with its words kept, but not once it was updated', async ({ db }) => {
		const { review, id, areaId, actionId } = await aPlan(db);
		const mistake = await anAction(db, review, areaId);
		await removeAction(db, review, { actionId: mistake });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'action removed' });
		await updateAction(db, review, anUpdate(actionId));
		await expect(removeAction(db, review, { actionId })).rejects.toThrow(RuleBroken);
	});
});

describe('an update', () => {
	test('is a status with words, kept in its order', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { rag: 'at-risk', progress: 'One team left', willHelp: 'A trainer' }));
		await updateAction(db, review, anUpdate(actionId, { rag: 'on-track', progress: 'All teams' }));
		const { action, updates } = await readAction(db, review, actionId);
		expect(action).toMatchObject({ rag: 'on-track', progress: 'All teams', lastUpdate: { by: review.user.name } });
		expect(updates.map((update) => [update.rag, update.progress, update.willHelp])).toEqual([
			['on-track', 'All teams', ''],
			['at-risk', 'One team left', 'A trainer']
		]);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'action updated', seen_with: 'plan:read' });
	});

	test('gives a new date with its reason', async ({ db }) => {
		const { review, actionId } = await aPlan(db, { action: { dueOn: '2027-04-01' } });
		await expect(updateAction(db, review, anUpdate(actionId, { newDate: '2027-05-01' }))).rejects.toThrow('Say why the date changes');
		await updateAction(db, review, anUpdate(actionId, { newDate: '2027-05-01', dueReason: 'Trainer left' }));
		const { action } = await readAction(db, review, actionId);
		expect(action).toMatchObject({ dueOn: '2027-05-01', originalDueOn: '2027-04-01', timesMoved: 1, version: 2 });
	});

	test('sent twice is one', async ({ db }) => {
		const { review, actionId } = await aPlan(db);
		const sent = anUpdate(actionId);
		await updateAction(db, review, sent);
		await updateAction(db, review, sent);
		expect((await readAction(db, review, actionId)).updates).toHaveLength(1);
	});

	test('“complete” says who and which day, and another status takes it back', async ({ db }) => {
		const { review, actionId } = await aPlan(db, { action: { dueOn: '2026-01-01' } });
		await expect(updateAction(db, review, anUpdate(actionId, { rag: 'complete', doneOn: addDays(today(), 1) }))).rejects.toThrow(RuleBroken);
		await updateAction(db, review, anUpdate(actionId, { rag: 'complete', doneOn: '2026-10-20' }));
		expect((await readAction(db, review, actionId)).action.completion).toEqual({ by: review.user.name, on: '2026-10-20' });
		await updateAction(db, review, anUpdate(actionId, { rag: 'off-track', progress: 'It stopped again' }));
		expect((await readAction(db, review, actionId)).action.completion).toBeNull();
	});

	test('does not prove a difference: that is an act of its own', async ({ db }) => {
		const { review, id, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { rag: 'complete' }));
		expect((await readAction(db, review, actionId)).action.proof).toBeNull();
		await recordProof(db, review, aProof(actionId));
		expect((await readAction(db, review, actionId)).action.proof).toMatchObject({ words: '18 of 20 transfers had a clear reason', by: review.user.name });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'proof of difference recorded' });
	});

	test('is for the host alone, and not once the review is closed', async ({ db }) => {
		const { id, actionId } = await aPlan(db);
		for (const role of ['observer', 'manager', 'lead', 'reviewer'] as const) {
			const { review } = await someone(db, id, role);
			await expect(updateAction(db, review, anUpdate(actionId))).rejects.toThrow(NotAllowed);
			await expect(recordProof(db, review, { actionId, words: 'Seen' })).rejects.toThrow(NotAllowed);
		}
	});

	test('on an action of another review finds nothing', async ({ db }) => {
		const { actionId } = await aPlan(db);
		const { review: elsewhere } = await aPlanToBe(db);
		await expect(updateAction(db, elsewhere, anUpdate(actionId))).rejects.toThrow(NotFound);
		await expect(readAction(db, elsewhere, actionId)).rejects.toThrow(NotFound);
	});
});

async function aPlanWithForm(db: Parameters<typeof aPlanToBe>[0]) {
	const { review } = await aPlanToBe(db);
	const areaId = newId();
	await addArea(db, review, { id: areaId, title: 'Area' });
	return { review, areaId };
}
