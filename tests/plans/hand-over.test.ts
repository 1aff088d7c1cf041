import { afterEach, describe, expect, vi } from 'vitest';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { handOverPost, saidHandedOver } from '#server/plans/posts/hand-over-post.ts';
import { holdPost } from '#server/plans/posts/hold-post.ts';
import { planOn } from '#server/plans/days/plan-on.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { readPost } from '#server/plans/posts/read-posts.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import type { Database } from '#server/db/connect.ts';
import { anAction, anUpdate, aPlan, aPlanToBe, firstAction, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const next = (given: Partial<Parameters<typeof handOverPost>[3]> = {}) => ({ id: newId(), holder: 'Ben Cole', email: '', from: '2026-12-01', ...given });
const at = (instant: string) => vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
afterEach(() => vi.useRealTimers());

describe('a post that is handed over', () => {
	test('has its new holder from the day, the old one until the day before, in one act', async ({ db }) => {
		at('2026-11-21T12:00:00Z');
		const { review, id, post } = await aPostHeldBy(db, 'Ana Reyes');
		const sent = next();
		await handOverPost(db, review, post, sent);
		await handOverPost(db, review, post, sent);
		expect((await readPlan(db, review)).posts[0]?.holders).toMatchObject([
			{ name: 'Ana Reyes', from: null, to: '2026-11-30' },
			{ name: 'Ben Cole', from: '2026-12-01', to: null }
		]);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'post handed over', seen_with: 'plan:read' });
		const read = await readPost(db, review, post);
		expect(read.post).toMatchObject({ now: [{ name: 'Ana Reyes' }], notes: [], moves: { actions: 2, dates: 1 } });
		expect(saidHandedOver(sent, read.post.moves)).toBe(
			'Handed over to Ben Cole from 1 December 2026. 2 open actions move with the post. Ben Cole does not sign in here, so gets no reminders'
		);
		expect(saidHandedOver({ ...sent, email: 'ben@example.org' }, { actions: 1, dates: 1 })).toContain(
			'1 open action moves with the post, and reminders of 1 date go to Ben'
		);
	});

	test('gives its actions to the new holder from the day on, and keeps what the old one recorded', async ({ db }) => {
		at('2026-11-30T23:59:00Z');
		const { review, id, post, actionId } = await aPostHeldBy(db, '');
		const { review: ana, account: anas } = await someone(db, id, 'host-contributor');
		const { review: ben, account: bens } = await someone(db, id, 'host-contributor');
		await holdPost(db, review, post, { id: newId(), holder: 'Ana Reyes', email: anas.email, from: null, to: null });
		await handOverPost(db, review, post, next({ email: bens.email }));
		await updateAction(db, ana, anUpdate(actionId, { progress: 'My last word' }));
		await expect(updateAction(db, ben, anUpdate(actionId))).rejects.toThrow(NotAllowed);
		at('2026-12-01T00:00:00Z');
		await expect(updateAction(db, ana, anUpdate(actionId))).rejects.toThrow('You held the post');
		expect((await firstAction(db, review)).action.lastUpdate?.by).toBe(anas.name);
		await updateAction(db, ben, anUpdate(actionId));
		expect((await planOn(db, review, '2026-11-30')).areas[0]?.actions[0]).toMatchObject({ progress: 'My last word', lastUpdate: { by: anas.name } });
	});

	test('is not handed over behind someone who is named for later, nor to a stranger', async ({ db }) => {
		const { review, post } = await aPostHeldBy(db, 'Ana Reyes');
		const { person: stranger } = await aPlanToBe(db);
		await expect(handOverPost(db, review, post, next({ email: stranger.email }))).rejects.toThrow(RuleBroken);
		await handOverPost(db, review, post, next());
		await expect(handOverPost(db, review, post, next({ holder: 'Cleo Hart' }))).rejects.toThrow('Ben Cole is named as holder from 1 December 2026');
		expect((await readPlan(db, review)).posts[0]?.holders).toHaveLength(2);
	});

	test('is one of this plan, and is handed over by its host lead', async ({ db }) => {
		const { review, id, post } = await aPostHeldBy(db, 'Ana Reyes');
		const { review: elsewhere } = await aPlanToBe(db);
		await expect(handOverPost(db, elsewhere, post, next())).rejects.toThrow(NotFound);
		const { review: contributor } = await someone(db, id, 'host-contributor');
		await expect(handOverPost(db, contributor, post, next())).rejects.toThrow(NotAllowed);
		expect((await readPlan(db, review)).posts[0]?.holders).toHaveLength(1);
	});
});

async function aPostHeldBy(db: Database, holder: string) {
	const plan = await aPlan(db, { action: { newResponsible: 'Team Manager', dueOn: '2027-03-01' } });
	const post = (await readPlan(db, plan.review)).posts[0]!.id;
	await anAction(db, plan.review, plan.areaId, { leads: [post] });
	const done = await anAction(db, plan.review, plan.areaId, { responsible: [post] });
	await updateAction(db, plan.review, anUpdate(done, { rag: 'complete' }));
	if (holder) await holdPost(db, plan.review, post, { id: newId(), holder, email: '', from: null, to: null });
	return { ...plan, post };
}
