import { describe, expect } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import { editArea } from '#server/plans/areas/edit-area.ts';
import { endHolding, holdPost, removeHolding } from '#server/plans/posts/hold-post.ts';
import { addPost, editPost, removePost } from '#server/plans/posts/posts.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import type { Database } from '#server/db/connect.ts';
import { anUpdate, aPlan, aPlanToBe, aProof, firstAction, someone } from '../factories/plans.ts';
import { lastEntry } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const holder = (given: Partial<Parameters<typeof holdPost>[3]> = {}) => ({ id: newId(), holder: 'Dawn Whitlock', email: '', from: null, to: null, ...given });

describe('a post', () => {
	test('has a name, a code and an organisation, and people who hold it one after another', async ({ db }) => {
		const { review, id } = await aPlanToBe(db);
		const post = newId();
		await addPost(db, review, { id: post, name: 'Named nurse', code: '12', organisation: 'Testshire NHS Trust' });
		await holdPost(db, review, post, holder({ holder: 'Ana Reyes', to: '2026-06-30' }));
		await holdPost(db, review, post, holder({ holder: 'Ben Cole', from: '2026-07-01' }));
		const { posts } = await readPlan(db, review);
		expect(posts).toMatchObject([
			{ name: 'Named nurse', code: '12', organisation: 'Testshire NHS Trust', holders: [{ name: 'Ana Reyes' }, { name: 'Ben Cole', from: '2026-07-01' }] }
		]);
		expect(await lastEntry(db, id)).toMatchObject({ what: 'holder of a post recorded', seen_with: 'plan:read' });
	});

	test('stands once by name and by code', async ({ db }) => {
		const { review } = await aPlanToBe(db);
		const sent = { id: newId(), name: 'Team Manager', code: '2', organisation: '' };
		await addPost(db, review, sent);
		await addPost(db, review, sent);
		await expect(addPost(db, review, { ...sent, id: newId(), code: '' })).rejects.toThrow(RuleBroken);
		await expect(addPost(db, review, { ...sent, id: newId(), name: 'Another' })).rejects.toThrow(RuleBroken);
		await editPost(db, review, sent.id, { version: 1, name: 'Team Manager', code: '3', organisation: 'Council' });
		expect((await readPlan(db, review)).posts).toMatchObject([{ code: '3', organisation: 'Council', version: 2 }]);
	});

	test('that the plan names is not removed', async ({ db }) => {
		const { review, areaId } = await aPlan(db);
		await editArea(db, review, areaId, { version: 1, title: 'Area', response: null, responseReason: '', leads: [], newLeads: 'Head of Quality' });
		const [post] = (await readPlan(db, review)).posts;
		await expect(removePost(db, review, post!.id)).rejects.toThrow(RuleBroken);
		const spare = newId();
		await addPost(db, review, { id: spare, name: 'Spare', code: '', organisation: '' });
		await removePost(db, review, spare);
		expect((await readPlan(db, review)).posts).toHaveLength(1);
	});

	test('of another review is not there, and posts are written by the host lead alone', async ({ db }) => {
		const { review, id } = await aPlanToBe(db);
		const post = newId();
		await addPost(db, review, { id: post, name: 'Head', code: '', organisation: '' });
		const { review: elsewhere } = await aPlanToBe(db);
		await expect(holdPost(db, elsewhere, post, holder())).rejects.toThrow(NotFound);
		await expect(removePost(db, elsewhere, post)).rejects.toThrow(NotFound);
		const { review: contributor } = await someone(db, id, 'host-contributor');
		await expect(holdPost(db, contributor, post, holder())).rejects.toThrow(NotAllowed);
		await expect(addPost(db, contributor, { id: newId(), name: 'Mine', code: '', organisation: '' })).rejects.toThrow(NotAllowed);
	});
});

describe('a contributor', () => {
	test('updates actions of a post held today, and no others', async ({ db }) => {
		const { review, id, actionId, post } = await aPlanWithPost(db);
		const { review: contributor, account } = await someone(db, id, 'host-contributor');
		await expect(updateAction(db, contributor, anUpdate(actionId))).rejects.toThrow(NotAllowed);
		const held = holder({ email: account.email });
		await holdPost(db, review, post, held);
		expect((await firstAction(db, contributor)).action.mine).toBe(true);
		await updateAction(db, contributor, anUpdate(actionId));
		await recordProof(db, contributor, aProof(actionId, { words: 'Parents told us' }));

		await endHolding(db, review, post, { holdingId: held.id, to: addDays(today(), -1) });
		expect((await firstAction(db, contributor)).action.mine).toBe(false);
		await expect(updateAction(db, contributor, anUpdate(actionId))).rejects.toThrow('You held the post');
		await expect(recordProof(db, contributor, { actionId, words: 'Again' })).rejects.toThrow('You held the post');
	});

	test('also updates through the lead of the area, where the action has none of its own', async ({ db }) => {
		const { review, id, areaId, actionId } = await aPlan(db);
		await editArea(db, review, areaId, { version: 1, title: 'Area', response: null, responseReason: '', leads: [], newLeads: 'Head of Quality' });
		const { review: contributor, account } = await someone(db, id, 'host-contributor');
		await holdPost(db, review, (await readPlan(db, review)).posts[0]!.id, holder({ email: account.email, from: addDays(today(), 1) }));
		await expect(updateAction(db, contributor, anUpdate(actionId))).rejects.toThrow(NotAllowed);
		await holdPost(db, review, (await readPlan(db, review)).posts[0]!.id, holder({ email: account.email, from: today() }));
		await updateAction(db, contributor, anUpdate(actionId));
	});

	test('is found by an address of the host in this review, and no other', async ({ db }) => {
		const { review, id, post } = await aPlanWithPost(db);
		const { account: peer } = await someone(db, id, 'reviewer');
		const { person: stranger } = await aPlanToBe(db);
		for (const { email } of [peer, stranger]) await expect(holdPost(db, review, post, holder({ email }))).rejects.toThrow(RuleBroken);
		expect((await readPlan(db, review)).posts[0]?.holders).toEqual([]);
	});

	test('recorded by mistake is taken out of the glossary', async ({ db }) => {
		const { review, post } = await aPlanWithPost(db);
		const held = holder();
		await holdPost(db, review, post, held);
		await removeHolding(db, review, post, held.id);
		expect((await readPlan(db, review)).posts[0]?.holders).toEqual([]);
	});
});

async function aPlanWithPost(db: Database) {
	const plan = await aPlan(db, { action: { newResponsible: 'Team Manager' } });
	return { ...plan, post: (await readPlan(db, plan.review)).posts[0]!.id };
}
