import { describe, expect } from 'vitest';
import * as v from 'valibot';
import { togetherForm } from '#domain/plan/actions-together.ts';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { changeTogether } from '#server/plans/bulk/change-together.ts';
import { addPost } from '#server/plans/posts/posts.ts';
import { readAction } from '#server/plans/actions/read-action.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { anAction, anUpdate, aPlan, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const later = addDays(today(), 60);
const form = (rows: string[], given: Record<string, string> = {}) => v.parse(togetherForm, { rows, ...given });

describe('several actions at once', () => {
	test('get a lead, a date with one reason and links to other plans in one act', async ({ db }) => {
		const { review, id, post, first, second } = await twoActions(db);
		const said = await changeTogether(
			db,
			review,
			form([`${first}:1`, `${second}:1`], { lead: post, newDate: later, dueReason: 'The trainer left', otherPlans: 'IT plan\nWorkforce plan' })
		);
		expect(said).toBe('Lead, date and links set for 2 actions');
		const actions = (await readPlan(db, review)).areas.flatMap((area) => area.actions);
		expect(actions).toMatchObject([
			{ dueOn: later, originalDueOn: '2026-12-01', timesMoved: 1, otherPlans: 'Workforce plan\nIT plan', version: 2 },
			{ dueOn: later, originalDueOn: later, timesMoved: 0, otherPlans: 'IT plan\nWorkforce plan', version: 2 }
		]);
		expect(actions.map((action) => action.leads.map(({ id }) => id))).toEqual([[post], [post]]);
		expect((await readAction(db, review, first)).updates).toMatchObject([{ dueFrom: '2026-12-01', dueTo: later, dueReason: 'The trainer left' }]);
		expect((await readAction(db, review, second)).updates).toEqual([]);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'actions changed together', seen_with: 'plan:read' });
	});

	test('sent twice are changed once', async ({ db }) => {
		const { review, first, second } = await twoActions(db);
		const sent = form([`${first}:1`, `${second}:1`], { newDate: later, dueReason: 'The trainer left', otherPlans: 'IT plan' });
		const said = await changeTogether(db, review, sent);
		expect(await changeTogether(db, review, sent)).toBe(said);
		expect((await readAction(db, review, first)).updates).toHaveLength(1);
	});

	test('leave and name what someone changed meanwhile, and what is complete where a date is set', async ({ db }) => {
		const { review, areaId, first, second } = await twoActions(db);
		const third = await anAction(db, review, areaId);
		await updateAction(db, review, anUpdate(third, { rag: 'complete' }));
		await changeTogether(db, review, form([`${second}:1`], { otherPlans: 'Someone else’s plan' }));
		const said = await changeTogether(db, review, form([`${first}:1`, `${second}:1`, `${third}:1`], { newDate: later, dueReason: 'Later' }));
		expect(said).toBe('Date set for 1 action. Left as they were: 1.2 (changed by someone else meanwhile), 1.3 (complete, so its date stays)');
		const dates = (await readPlan(db, review)).areas.flatMap((area) => area.actions.map(({ dueOn }) => dueOn));
		expect(dates).toEqual([later, null, null]);
		await expect(changeTogether(db, review, form([`${second}:1`], { newDate: later }))).rejects.toThrow('Nothing was set. Left as it was: 1.2');
	});

	test('in an area that is closed stay as they are', async ({ db }) => {
		const { review, id, areaId, first } = await twoActions(db);
		await db
			.insertInto('area_closure')
			.values({ plan_area_id: areaId, review_id: id, closed_on: today(), words: 'Proven', closed_by_name: 'Dawn Whitlock' })
			.execute();
		await expect(changeTogether(db, review, form([`${first}:1`], { otherPlans: 'IT plan' }))).rejects.toThrow('in an area that is closed');
	});

	test('take the lead of their area again, and have their links replaced', async ({ db }) => {
		const { review, post, first } = await twoActions(db);
		await changeTogether(db, review, form([`${first}:1`], { lead: post, otherPlans: 'IT plan', plansHow: 'replace' }));
		await changeTogether(db, review, form([`${first}:2`], { lead: 'area' }));
		expect((await readAction(db, review, first)).action).toMatchObject({ ownLeads: [], otherPlans: 'IT plan' });
	});

	test('change together or not at all: a moved date needs its reason', async ({ db }) => {
		const { review, first, second } = await twoActions(db);
		await expect(changeTogether(db, review, form([`${second}:1`, `${first}:1`], { newDate: later }))).rejects.toThrow(RuleBroken);
		expect((await readAction(db, review, second)).action).toMatchObject({ dueOn: null, version: 1 });
		expect(v.safeParse(togetherForm, { rows: [`${first}:1`] }).issues?.[0]?.message).toBe('Choose a lead, enter a date or name other plans');
		expect(v.safeParse(togetherForm, { otherPlans: 'IT plan' }).issues?.[0]?.message).toBe('Choose at least one action');
	});

	test('belong to this plan, and are changed by its host lead', async ({ db }) => {
		const { review, id, first } = await twoActions(db);
		const elsewhere = await twoActions(db);
		const sent = form([`${first}:1`], { otherPlans: 'IT plan' });
		await expect(changeTogether(db, elsewhere.review, sent)).rejects.toThrow(NotFound);
		await expect(changeTogether(db, review, form([`${first}:1`], { lead: elsewhere.post }))).rejects.toThrow(NotFound);
		for (const role of ['host-contributor', 'manager', 'observer'] as const) {
			const { review: other } = await someone(db, id, role);
			await expect(changeTogether(db, other, sent)).rejects.toThrow(NotAllowed);
		}
	});
});

async function twoActions(db: Database): Promise<{ review: ReviewAccess; id: string; areaId: string; post: string; first: string; second: string }> {
	const { review, id, areaId, actionId: first } = await aPlan(db, { action: { dueOn: '2026-12-01', otherPlans: 'Workforce plan' } });
	const second = await anAction(db, review, areaId);
	const post = newId();
	await addPost(db, review, { id: post, name: 'Head of Quality', code: '', organisation: '' });
	return { review, id, areaId, post, first, second };
}
