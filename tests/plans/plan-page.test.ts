import { describe, expect, vi } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { NotFound } from '#domain/outcomes.ts';
import { addArea } from '#server/plans/add-area.ts';
import { planPage } from '#server/plans/plan-page.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { updateAction } from '#server/plans/update-action.ts';
import { anAction, anUpdate, aPlan, aPlanToBe } from '../factories/plans.ts';
import { test } from '../setup/database.ts';

describe('the page of the plan', () => {
	test('filters by area, lead, status, linked plan and lateness, and counts the whole plan all the same', async ({ db }) => {
		const { review, areaId, actionId } = await aPlan(db, {
			action: { newLeads: 'Head of Quality', otherPlans: 'Workforce plan; IT plan', dueOn: addDays(today(), -3) }
		});
		const second = newId();
		await addArea(db, review, { id: second, title: 'Second' });
		await anAction(db, review, second, { rag: 'on-track' });
		const shown = async (query: string) => {
			const { groups } = await planPage(db, review, new URLSearchParams(query));
			return groups.flatMap((group) => group.actions.map((action) => action.number));
		};
		const [post] = (await readPlan(db, review)).posts;
		expect(await shown('')).toEqual(['1.1', '2.1']);
		expect(await shown(`area=${second}`)).toEqual(['2.1']);
		expect(await shown(`lead=${post?.id}`)).toEqual(['1.1']);
		expect(await shown('rag=on-track')).toEqual(['2.1']);
		expect(await shown('rag=none')).toEqual(['1.1']);
		expect(await shown('plan=IT+plan')).toEqual(['1.1']);
		expect(await shown('overdue=1')).toEqual(['1.1']);
		expect(await shown(`overdue=1&area=${second}`)).toEqual([]);
		const page = await planPage(db, review, new URLSearchParams(`rag=on-track&closed=2&action=${actionId}`));
		expect(page).toMatchObject({
			overdue: { count: 1, oldest: { number: '1.1', days: 3 } },
			total: { actions: 2, areas: 2, shown: 1 },
			panel: { mayUpdate: true }
		});
		expect(page.groups.map(({ area, open }) => [area.number, open])).toEqual([[2, false]]);
		expect(page.choices.plans.map(({ value }) => value)).toEqual(['IT plan', 'Workforce plan']);
		expect(areaId).not.toBe(second);
	});

	test('shows no panel of an action that is elsewhere', async ({ db }) => {
		const { actionId } = await aPlan(db);
		const { review } = await aPlanToBe(db);
		await expect(planPage(db, review, new URLSearchParams({ action: actionId }))).rejects.toThrow(NotFound);
	});

	test('reads a plan in two queries, and three with a panel, however many actions it has', async ({ db, connection }) => {
		const { review, areaId, actionId } = await aPlan(db);
		for (let number = 0; number < 12; number += 1) await anAction(db, review, areaId, { newResponsible: `Post ${number}` });
		await updateAction(db, review, anUpdate(actionId));
		const query = vi.spyOn(connection.pool, 'connect');
		await readPlan(db, review);
		expect(query).toHaveBeenCalledTimes(2);
		query.mockClear();
		await planPage(db, review, new URLSearchParams({ action: actionId }));
		expect(query).toHaveBeenCalledTimes(3);
		query.mockRestore();
	});
});
