import { describe, expect } from 'vitest';
import * as v from 'valibot';
import { ragKeys } from '#domain/plan/rag.ts';
import { addDays, today } from '#domain/dates.ts';
import { Conflict, NotAllowed, RuleBroken } from '#domain/outcomes.ts';
import { planForm } from '#domain/plan/plan.ts';
import { openReview } from '#server/access/open-review.ts';
import { agreePlan } from '#server/plans/agree-plan.ts';
import { describePlan, takeLegend } from '#server/plans/describe-plan.ts';
import { editArea } from '#server/plans/areas/edit-area.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { verifyHistory } from '#server/history/verify-history.ts';
import { anAction, aPlan, aPlanToBe, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const board = { body: 'Improvement board', agreedOn: '2026-11-02' };
const accepted = { version: 1, title: 'Area', response: 'accepted' as const, responseReason: '', leads: [], newLeads: '' };
const words = {
	version: 1,
	title: 'Our plan',
	introduction: '',
	labels: ['Achieved', 'On task', 'At risk', 'Off track', 'Not begun'],
	meanings: ['Done', '', '', '', '']
};

describe('agreeing the plan', () => {
	test('names a body and a day, and the review goes into follow-up', async ({ db }) => {
		const { review, id, areaId, person } = await aPlan(db);
		await editArea(db, review, areaId, accepted);
		await agreePlan(db, review, board);
		const after = await openReview(db, person, id);
		expect(after.review.stage).toBe('follow-up');
		expect((await readPlan(db, after)).agreement).toEqual({ body: 'Improvement board', on: '2026-11-02' });
		expect(await lastEntry(db, id)).toMatchObject({ what: 'plan agreed', seen_with: 'plan:read' });
		await editArea(db, after, areaId, { ...accepted, version: 2, title: 'Still editable' });
	});

	test('happens once', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		await editArea(db, review, areaId, accepted);
		await agreePlan(db, review, board);
		await agreePlan(db, review, board);
		await expect(agreePlan(db, review, { ...board, body: 'Cabinet' })).rejects.toThrow('An agreement is recorded once');
	});

	test('waits until every area has a response', async ({ db }) => {
		const { review } = await aPlan(db);
		await expect(agreePlan(db, review, board)).rejects.toThrow('area 1 is accepted');
		const { review: empty } = await aPlanToBe(db);
		await expect(agreePlan(db, empty, board)).rejects.toThrow(RuleBroken);
	});

	test('is not of a day to come, nor by anyone but the host lead', async ({ db }) => {
		const { review, id } = await aPlan(db);
		await expect(agreePlan(db, review, { ...board, agreedOn: addDays(today(), 1) })).rejects.toThrow(RuleBroken);
		for (const role of ['host-contributor', 'manager', 'observer'] as const)
			await expect(agreePlan(db, (await someone(db, id, role)).review, board)).rejects.toThrow(NotAllowed);
	});
});

describe('describing the plan', () => {
	test('keeps what each status stands for, in the council’s words', async ({ db }) => {
		const { review } = await aPlan(db);
		await describePlan(db, review, words);
		const plan = await readPlan(db, review);
		expect(plan).toMatchObject({ title: 'Our plan', version: 2 });
		expect(plan.legend.map(({ key, label }) => [key, label])).toEqual(ragKeys.map((key, index) => [key, words.labels[index]]));
		await expect(describePlan(db, review, words)).rejects.toThrow(Conflict);
	});

	test('may do without two of the statuses, not without one that an action has', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		const three = { ...words, labels: ['Achieved', 'On task', 'At risk', '', ''] };
		await describePlan(db, review, three);
		expect((await readPlan(db, review)).legend.map(({ label }) => label)).toEqual(['Achieved', 'On task', 'At risk']);
		await describePlan(db, review, { ...words, version: 2 });
		await anAction(db, review, areaId, { rag: 'off-track' });
		await expect(describePlan(db, review, { ...three, version: 3 })).rejects.toThrow(`Keep a word for “${words.labels[3]?.toLowerCase()}”`);
		expect(v.safeParse(planForm, { ...three, version: '3' }).success).toBe(true);
		for (const labels of [
			['', 'On task', 'At risk', '', ''],
			['Done', 'done', 'At risk', '', '']
		])
			expect(v.safeParse(planForm, { ...three, version: '3', labels }).success).toBe(false);
	});

	test('takes a shipped legend, and keeps a word for what actions have', async ({ db }) => {
		const { review, id, areaId } = await aPlan(db);
		await anAction(db, review, areaId, { rag: 'not-started' });
		await takeLegend(db, review, { set: 'three', version: 1 });
		expect((await readPlan(db, review)).legend.map(({ label }) => label)).toEqual(['Achieved', 'On task', 'At risk', 'Not started']);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'legend of the plan taken' });
		await expect(takeLegend(db, review, { set: 'five', version: 1 })).rejects.toThrow(Conflict);
		await expect(takeLegend(db, (await someone(db, id, 'host-contributor')).review, { set: 'five', version: 2 })).rejects.toThrow(NotAllowed);
	});

	test('may be the first thing that is done with it', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		expect((await readPlan(db, review)).title).toBe('Action plan: Testshire County Council');
		await describePlan(db, review, { ...words, version: 0 });
		expect((await readPlan(db, review)).title).toBe('Our plan');
	});
});

describe('reading the plan', () => {
	test('is open to every role once the letter is issued, and to none before', async ({ db }) => {
		const { id } = await aPlan(db);
		for (const role of ['manager', 'lead', 'reviewer', 'quality-assurer', 'host-contributor', 'observer'] as const) {
			const { review } = await someone(db, id, role);
			expect((await readPlan(db, review)).areas).toHaveLength(1);
		}
		const { review: early } = await aPlanToBe(db, { stage: 'with-host' });
		await expect(readPlan(db, early)).rejects.toThrow(NotAllowed);
	});

	test('every change of it stands in an unbroken history', async ({ db }) => {
		const { review, id, areaId } = await aPlan(db);
		await editArea(db, review, areaId, accepted);
		await agreePlan(db, review, board);
		expect((await verifyHistory(db)).faults).toEqual([]);
		expect((await lastEntry(db, id))?.number).toBe(5);
	});
});
