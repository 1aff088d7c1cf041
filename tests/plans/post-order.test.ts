import { describe, expect } from 'vitest';
import { newId } from '#domain/id.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { editAction } from '#server/plans/actions/edit-action.ts';
import { editArea } from '#server/plans/areas/edit-area.ts';
import { mergeAreas } from '#server/plans/areas/merge-areas.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { splitArea } from '#server/plans/areas/split-area.ts';
import { anAction, aPlan, firstAction } from '../factories/plans.ts';
import { test } from '../setup/database.ts';

const names = (posts: { name: string }[]) => posts.map((post) => post.name);
const area = { title: 'Area', response: null, responseReason: '' };

describe('the posts of an action or an area', () => {
	test('stand in the order in which they were typed, whatever the order of the glossary', async ({ db }) => {
		const { review, areaId } = await aPlan(db, { action: { newLeads: 'Third\nFirst', newResponsible: 'Second\nFirst\nThird' } });
		const { action, plan } = await firstAction(db, review);
		expect(names(plan.posts)).toEqual(['Third', 'First', 'Second']);
		expect(names(action.leads)).toEqual(['Third', 'First']);
		expect(names(action.responsible)).toEqual(['Second', 'First', 'Third']);
		await editArea(db, review, areaId, { version: 1, ...area, leads: [], newLeads: 'Second\nThird' });
		expect(names((await readPlan(db, review)).areas[0]!.leads)).toEqual(['Second', 'Third']);
	});

	test('stand in the order in which they were chosen, then those that were typed', async ({ db }) => {
		const { review, areaId, actionId } = await aPlan(db, { action: { newLeads: 'A\nB\nC' } });
		const [a, b, c] = (await readPlan(db, review)).posts.map((post) => post.id) as [string, string, string];
		const text = { text: 'Text', evidenceOfSuccess: '', timescale: '', dueOn: null, otherPlans: '', dueReason: '' };
		await editAction(db, review, actionId, { version: 1, areaId, ...text, leads: [c, a], newLeads: 'D', responsible: [b, a], newResponsible: '' });
		const { action } = await firstAction(db, review);
		expect(names(action.leads)).toEqual(['C', 'A', 'D']);
		expect(names(action.responsible)).toEqual(['B', 'A']);
	});

	test('keep their order when areas are split and merged', async ({ db }) => {
		const { review, areaId, actionId } = await aPlan(db, { action: { newResponsible: 'A\nB\nC' } });
		await editArea(db, review, areaId, { version: 1, ...area, leads: [], newLeads: 'C\nA\nB' });
		await anAction(db, review, areaId);
		const half = newId();
		await splitArea(db, review, areaId, { id: half, newTitle: 'Half', items: [`action:${actionId}`] });
		const leadsOf = async (id: string) => names((await readPlan(db, review)).areas.find((one) => one.id === id)!.leads);
		expect(await leadsOf(half)).toEqual(['C', 'A', 'B']);
		const [bare, led] = [newId(), newId()];
		await addArea(db, review, { id: bare, title: 'Without leads' });
		await addArea(db, review, { id: led, title: 'With a lead' });
		await editArea(db, review, led, { version: 1, ...area, leads: [], newLeads: 'B' });
		await mergeAreas(db, review, { areaId: half, into: led });
		const moved = (await readPlan(db, review)).areas.find((one) => one.id === led)!.actions[0]!;
		expect(names(moved.ownLeads)).toEqual(['C', 'A', 'B']);
		await mergeAreas(db, review, { areaId, into: bare });
		expect(await leadsOf(bare)).toEqual(['C', 'A', 'B']);
	});
});
