import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound } from '#domain/outcomes.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { placeAction, placeArea } from '#server/plans/actions/move.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { anAction, aPlan, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

describe('putting something in another place', () => {
	test('an area comes before the one it was dropped on, or at the end', async ({ db }) => {
		const { review, id, areaId: first } = await aPlan(db);
		const [second, third] = [newId(), newId()];
		await addArea(db, review, { id: second, title: 'Second' });
		await addArea(db, review, { id: third, title: 'Third' });
		const order = async () => (await readPlan(db, review)).areas.map((area) => area.id);
		await placeArea(db, review, { id: third, before: first });
		expect(await order()).toEqual([third, first, second]);
		await placeArea(db, review, { id: third, before: '' });
		expect(await order()).toEqual([first, second, third]);
		await placeArea(db, review, { id: first, before: third });
		expect(await order()).toEqual([second, first, third]);
		await placeArea(db, review, { id: first, before: first });
		expect(await order()).toEqual([second, first, third]);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'plan area moved', seen_with: 'plan:read' });
	});

	test('an action stays in its area, and in this plan', async ({ db }) => {
		const { review, id, areaId, actionId: first } = await aPlan(db);
		const second = await anAction(db, review, areaId);
		const other = newId();
		await addArea(db, review, { id: other, title: 'Other' });
		const there = await anAction(db, review, other);
		await placeAction(db, review, { id: second, before: first });
		expect((await readPlan(db, review)).areas[0]?.actions.map((action) => action.id)).toEqual([second, first]);
		await expect(placeAction(db, review, { id: second, before: there })).rejects.toThrow(NotFound);
		const elsewhere = await aPlan(db);
		await expect(placeAction(db, elsewhere.review, { id: second, before: '' })).rejects.toThrow(NotFound);
		const { review: contributor } = await someone(db, id, 'host-contributor');
		await expect(placeArea(db, contributor, { id: areaId, before: '' })).rejects.toThrow(NotAllowed);
	});
});
