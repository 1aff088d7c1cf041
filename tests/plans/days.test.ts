import { afterEach, describe, expect, vi } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { planOn, readPastPlan } from '#server/plans/days/plan-on.ts';
import { takeOutOfDays } from '#server/plans/days/take-out-of-days.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { holdPost } from '#server/plans/posts/hold-post.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { act } from '#server/history/act.ts';
import { anUpdate, aPlan, aProof, aPlanToBe, someone } from '../factories/plans.ts';
import { test } from '../setup/database.ts';

const at = (instant: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
afterEach(() => vi.useRealTimers());

describe('the plan as it stood on a day', () => {
	test('is its last state of that day, until the next change', async ({ db }) => {
		at('2026-11-02T09:00:00Z');
		const { review, actionId } = await aPlan(db, { action: { newLeads: 'Head of Quality', newResponsible: 'Zoe’s post\nTeam Manager' } });
		at('2026-11-02T17:00:00Z');
		await updateAction(db, review, anUpdate(actionId, { rag: 'on-track', progress: 'Begun' }));
		at('2026-11-09T09:00:00Z');
		await updateAction(db, review, anUpdate(actionId, { rag: 'at-risk', progress: 'One team is late' }));
		await recordProof(db, review, aProof(actionId, { words: 'Parents told us' }));
		at('2026-11-20T09:00:00Z');

		const stood = async (day: string) => (await planOn(db, review, day)).areas[0]?.actions[0];
		for (const day of ['2026-11-02', '2026-11-05', '2026-11-08']) expect(await stood(day)).toMatchObject({ rag: 'on-track', progress: 'Begun', proof: null });
		for (const day of ['2026-11-09', '2026-11-19', '2026-11-20']) {
			expect(await stood(day)).toMatchObject({ rag: 'at-risk', progress: 'One team is late', proof: { words: 'Parents told us' } });
		}
		const then = await planOn(db, review, '2026-11-05');
		expect(then).toMatchObject({ asOn: '2026-11-05', areas: [{ title: 'Write down the reasons for decisions', number: 1 }] });
		expect((await stood('2026-11-05'))?.responsible.map((post) => post.name)).toEqual(['Zoe’s post', 'Team Manager']);
		expect((await stood('2026-11-05'))?.leads).toMatchObject([{ name: 'Head of Quality', holders: [] }]);
	});

	test('says who held a post then, by name and without the account', async ({ db }) => {
		at('2026-11-02T09:00:00Z');
		const { review, id } = await aPlan(db, { action: { newLeads: 'Head of Quality' } });
		const { account } = await someone(db, id, 'host-contributor');
		const post = (await readPlan(db, review)).posts[0]!.id;
		await holdPost(db, review, post, { id: newId(), holder: 'Ana Reyes', email: account.email, from: null, to: null });
		at('2026-11-03T09:00:00Z');
		expect((await planOn(db, review, '2026-11-02')).posts[0]?.holders).toMatchObject([{ name: 'Ana Reyes', accountId: null }]);
	});

	test('ends at midnight in London, before and after the clocks go forward', async ({ db }) => {
		at('2026-03-28T23:59:59Z');
		const { review, actionId } = await aPlan(db);
		const say = async (instant: string, progress: string) => {
			at(instant);
			await updateAction(db, review, anUpdate(actionId, { progress }));
		};
		await say('2026-03-28T23:59:59Z', 'Saturday');
		await say('2026-03-29T00:00:00Z', 'Sunday, before the clocks change');
		await say('2026-03-29T22:59:59Z', 'Sunday, the last second');
		await say('2026-03-29T23:00:00Z', 'Monday, in summer time');
		at('2026-04-10T12:00:00Z');
		const progress = async (day: string) => (await planOn(db, review, day)).areas[0]?.actions[0]?.progress;
		expect(await progress('2026-03-28')).toBe('Saturday');
		expect(await progress('2026-03-29')).toBe('Sunday, the last second');
		expect(await progress('2026-03-30')).toBe('Monday, in summer time');
	});

	test('is not there before its first kept state, and not yet for a day to come', async ({ db }) => {
		at('2026-11-02T09:00:00Z');
		const { review } = await aPlan(db);
		at('2026-11-20T09:00:00Z');
		expect(await readPastPlan(db, review, '2026-11-01')).toEqual({ plan: null, firstKept: '2026-11-02' });
		await expect(planOn(db, review, '2026-11-01')).rejects.toThrow(NotFound);
		await expect(planOn(db, review, '2026-11-21')).rejects.toThrow(NotFound);
		const { review: empty } = await aPlanToBe(db);
		expect(await readPastPlan(db, empty, '2026-11-01')).toEqual({ plan: null, firstKept: null });
	});

	test('is that of this review, and is read with the plan', async ({ db }) => {
		at('2026-11-02T09:00:00Z');
		await aPlan(db);
		const { review: elsewhere } = await aPlanToBe(db);
		const { review: early } = await aPlanToBe(db, { stage: 'drafting' });
		at('2026-11-20T09:00:00Z');
		await expect(planOn(db, elsewhere, '2026-11-02')).rejects.toThrow(NotFound);
		await expect(planOn(db, early, '2026-11-02')).rejects.toThrow(NotAllowed);
	});

	test('keeps nothing of a change that was refused', async ({ db }) => {
		at('2026-11-02T09:00:00Z');
		const { review, actionId } = await aPlan(db, { action: { dueOn: '2026-12-01' } });
		at('2026-11-03T09:00:00Z');
		await expect(updateAction(db, review, anUpdate(actionId, { newDate: '2027-01-01' }))).rejects.toThrow(RuleBroken);
		const days = await db.selectFrom('plan_day').select('day').where('review_id', '=', review.id).execute();
		expect(days).toEqual([{ day: '2026-11-02' }]);
	});

	test('no longer says what was redacted', async ({ db }) => {
		at('2026-11-02T09:00:00Z');
		const { review, actionId } = await aPlan(db);
		await updateAction(db, review, anUpdate(actionId, { progress: 'He said "no"\nand left' }));
		at('2026-11-03T09:00:00Z');
		await addArea(db, review, { id: newId(), title: 'Second' });
		await act(db, review, { what: 'update redacted', seenWith: 'plan:read' }, async (trx) => {
			await takeOutOfDays(trx, review, 'He said "no"\nand left', 'Redacted');
			return {};
		});
		at('2026-11-04T09:00:00Z');
		for (const day of ['2026-11-02', '2026-11-03']) expect((await planOn(db, review, day)).areas[0]?.actions[0]?.progress).toBe('Redacted');
	});
});
