import { describe, expect, vi } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { NotFound } from '#domain/outcomes.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { exportPlan } from '#server/plans/export-plan.ts';
import { planPage } from '#server/plans/plan-page.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
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

	test('is one list in another order when the address asks for it, with the filters', async ({ db }) => {
		const { review, areaId } = await aPlan(db, { action: { dueOn: '2027-03-01' } });
		await anAction(db, review, areaId, { dueOn: '2027-01-01', rag: 'on-track' });
		await anAction(db, review, areaId, { rag: 'at-risk' });
		const order = async (query: string) => (await planPage(db, review, new URLSearchParams(query))).inOrder?.map(({ number }) => number);
		expect(await order('')).toBeUndefined();
		expect(await order('sort=date')).toEqual(['1.2', '1.1', '1.3']);
		expect(await order('sort=status&rag=at-risk')).toEqual(['1.3']);
	});

	test('is that of a past day when the address asks for one, with lateness as it was, and no panel', async ({ db }) => {
		vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-02T09:00:00Z') });
		const { review, actionId } = await aPlan(db, { action: { dueOn: '2026-11-05' } });
		vi.setSystemTime('2026-11-20T09:00:00Z');
		await updateAction(db, review, anUpdate(actionId, { rag: 'complete' }));
		const on = (day: string) => planPage(db, review, new URLSearchParams({ on: day, action: actionId }));
		expect(await on('2026-11-10')).toMatchObject({ past: { on: '2026-11-10', keptOn: '2026-11-02' }, today: '2026-11-10', overdue: { count: 1 }, panel: null });
		expect(await on('2026-11-20')).toMatchObject({ past: null, overdue: { count: 0 } });
		expect(await on('2026-11-01')).toMatchObject({
			past: { on: null, first: '2026-11-02', problem: expect.stringContaining('first day that was kept is 2 November') }
		});
		for (const day of ['2026-11-21', '2026-02-30', 'yesterday']) expect(await on(day)).toMatchObject({ past: { on: null, problem: expect.any(String) } });
		const { name, bytes } = await exportPlan(db, review, 'html', { on: '2026-11-10' });
		expect(name).toBe('Testshire-County-Council-action-plan-draft-as-on-2026-11-10.html');
		expect(bytes.toString()).toMatch(/As it stood on[\s\S]*10 November 2026/);
		await expect(exportPlan(db, review, 'csv', { on: '2026-11-01' })).rejects.toThrow(NotFound);
		vi.useRealTimers();
	});

	test('shows no panel of an action that is elsewhere', async ({ db }) => {
		const { actionId } = await aPlan(db);
		const { review } = await aPlanToBe(db);
		await expect(planPage(db, review, new URLSearchParams({ action: actionId }))).rejects.toThrow(NotFound);
	});

	test('reads a plan in one query, and two with a panel, however many actions it has', async ({ db, connection }) => {
		const { review, areaId, actionId } = await aPlan(db);
		for (let number = 0; number < 12; number += 1) await anAction(db, review, areaId, { newResponsible: `Post ${number}` });
		await updateAction(db, review, anUpdate(actionId));
		const query = vi.spyOn(connection.pool, 'connect');
		await readPlan(db, review);
		expect(query).toHaveBeenCalledTimes(1);
		query.mockClear();
		await planPage(db, review, new URLSearchParams({ action: actionId }));
		expect(query).toHaveBeenCalledTimes(2);
		query.mockRestore();
	});
});
