import { describe, expect } from 'vitest';
import { addDays, today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { askedOf } from '#domain/plan/my-actions.ts';
import type { Database } from '#server/db/connect.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { holdPost } from '#server/plans/posts/hold-post.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { myActions } from '#server/plans/updates/my-actions.ts';
import { anAction, anUpdate, aPlan, someone } from '../factories/plans.ts';
import { atStage } from '../factories/reviews.ts';
import { test } from '../setup/database.ts';

const inDays = (days: number) => addDays(today(), days);

/** A plan with actions due soon, overdue and later, led by a post that an officer holds. */
async function aPlanWithOfficer(db: Database) {
	const { review, id, areaId, actionId: later } = await aPlan(db, { action: { text: 'Later', dueOn: inDays(90), newLeads: 'Head of Quality' } });
	const post = (await readPlan(db, review)).posts[0]!.id;
	const led = { leads: [post] };
	await anAction(db, review, areaId, { text: 'Overdue', dueOn: inDays(-3), ...led });
	await anAction(db, review, areaId, { text: 'Due', dueOn: inDays(14), ...led });
	await anAction(db, review, areaId, { text: 'Done', dueOn: inDays(-3), rag: null, ...led });
	await anAction(db, review, areaId, { text: 'Nobody’s' });
	const { account, review: officer } = await someone(db, id, 'host-contributor');
	await holdPost(db, review, post, { id: newId(), holder: account.name, email: account.email, from: null, to: null });
	const done = (await readPlan(db, review)).areas[0]!.actions.find((action) => action.text === 'Done')!;
	await updateAction(db, review, anUpdate(done.id, { rag: 'complete' }));
	return { review, id, areaId, later, post, officer, account };
}
const words = async (db: Database, user: { id: string; name: string }) => {
	const { lists } = await myActions(db, user);
	return Object.fromEntries(Object.entries(lists).map(([asked, actions]) => [asked, actions.map((action) => `${action.number} ${action.text}`)]));
};

describe('my actions', () => {
	test('are those of the posts that a person holds, by what they ask', async ({ db }) => {
		const { account } = await aPlanWithOfficer(db);
		expect(await words(db, account)).toEqual({ due: ['1.3 Due'], overdue: ['1.2 Overdue'], waiting: [], nothing: ['1.1 Later'] });
	});

	test('wait for an update once the plan’s interval is over, from the agreement where there was none', async ({ db }) => {
		const { id, later, account, officer } = await aPlanWithOfficer(db);
		await db
			.insertInto('plan_agreement')
			.values({ review_id: id, body: 'Board', agreed_on: inDays(-31) })
			.execute();
		expect((await words(db, account))['waiting']).toEqual(['1.1 Later']);
		await updateAction(db, officer, anUpdate(later));
		expect((await words(db, account))['waiting']).toEqual([]);
		await db.updateTable('plan').set({ update_every: 7 }).where('review_id', '=', id).execute();
		await db
			.updateTable('action_update')
			.set({ made_at: `${inDays(-8)}T12:00:00Z` })
			.where('action_id', '=', later)
			.execute();
		expect((await words(db, account))['waiting']).toEqual(['1.1 Later']);
	});

	test('of the host lead are also those whose posts nobody who signs in holds', async ({ db }) => {
		const { review } = await aPlanWithOfficer(db);
		expect(await words(db, review.user)).toEqual({ due: [], overdue: [], waiting: [], nothing: ['1.5 Nobody’s'] });
	});

	test('end with the post, with access, with the area and with the review', async ({ db }) => {
		const { id, areaId, post, account } = await aPlanWithOfficer(db);
		const total = async () => (await myActions(db, account)).total;
		expect(await total()).toBe(3);
		await db
			.updateTable('post_holding')
			.set({ to_date: inDays(-1) })
			.where('post_id', '=', post)
			.execute();
		expect(await total()).toBe(0);
		await db.updateTable('post_holding').set({ to_date: today() }).where('post_id', '=', post).execute();
		expect(await total()).toBe(3);
		await db
			.updateTable('member')
			.set({ access_until: inDays(-1) })
			.where('account_id', '=', account.id)
			.execute();
		expect(await total()).toBe(0);
		await db.updateTable('member').set({ access_until: null }).where('account_id', '=', account.id).execute();
		await atStage(db, id, 'closed');
		expect(await total()).toBe(0);
		await atStage(db, id, 'follow-up');
		await db.insertInto('area_closure').values({ plan_area_id: areaId, review_id: id, closed_on: today(), words: 'Proven', closed_by_name: 'A' }).execute();
		expect(await total()).toBe(0);
	});

	test('are nobody else’s', async ({ db }) => {
		const { id } = await aPlanWithOfficer(db);
		for (const role of ['lead', 'observer', 'host-contributor'] as const) {
			const { account } = await someone(db, id, role);
			expect((await myActions(db, account)).total).toBe(0);
		}
	});
});

test('an action is due on its date and overdue the day after', () => {
	const action = { dueOn: '2027-03-28', lastUpdateAt: null, agreedOn: null, updateEvery: 30, remindBefore: 14 };
	expect(['2027-03-13', '2027-03-14', '2027-03-28', '2027-03-29'].map((day) => askedOf(action, day))).toEqual(['nothing', 'due', 'due', 'overdue']);
});
