import { newId } from '#domain/id.ts';
import { chooseReminders } from '#server/reminders/choose-reminders.ts';
import { remind } from '#server/reminders/remind.ts';
import { describe, expect } from 'vitest';
import { office } from '../factories/sign-in.ts';
import { anOfficer, anOwnedAction, manyOwnedActions } from '../factories/reminders.ts';
import { anAction, aPlan, anUpdate } from '../factories/plans.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { openDatabase, test } from '../setup/database.ts';
import type { Database } from '#server/db/connect.ts';

const withServer = { ...office, smtpUrl: 'smtp://127.0.0.1:9' };
const on = (day: string, time = '09:00') => new Date(`${day}T${time}:00Z`);
const mails = (db: Database) => db.selectFrom('outbox').selectAll().orderBy('recipient').orderBy('created_at').orderBy('id').execute();
const given = (db: Database) => db.selectFrom('reminder').select(['account_id', 'key', 'kind']).orderBy('key').execute();

test('one mail a person and day gathers everything, in text and HTML, with numbers, dates and links and no word of the plan', async ({ db }) => {
	const { account, review, id, areaId, actionId } = await anOwnedAction(db, { dueOn: '2026-03-20', email: 'sam@council.gov.uk' });
	const second = await anAction(db, review, areaId, { dueOn: '2026-03-10' });
	await db
		.insertInto('action_lead')
		.values({ action_id: second, post_id: (await db.selectFrom('post').select('id').executeTakeFirstOrThrow()).id })
		.execute();
	expect(await remind(db, withServer, on('2026-03-16'))).toEqual({ mails: 1, reminders: 3 });
	const [mail, ...more] = await mails(db);
	expect(more).toEqual([]);
	expect(mail).toMatchObject({
		recipient: account.email,
		subject: 'Action plan: 1 overdue, 1 due soon',
		key: `reminders:${account.id}:2026-03-16`,
		sent_at: null
	});
	expect(mail!.next_attempt_at).not.toBeNull();
	expect(mail!.body).toContain(`OVERDUE\n- Action 1.2: due 10 March 2026, 6 days late\n  ${office.origin}/reviews/${id}/plan/actions/${second}`);
	expect(mail!.body).toContain('DUE SOON\n- Action 1.1: due 20 March 2026, in 4 days');
	expect(mail!.body).toContain('YOUR OPEN ACTIONS\n- Action 1.1: due 20 March 2026\n');
	expect(mail!.body).toContain(`${office.origin}/stop/`);
	expect(mail!.body).toContain(`${office.origin}/actions\n`);
	expect(mail!.html).toContain(`href="${office.origin}/reviews/${id}/plan/actions/${actionId}"`);
	const words = (await db.selectFrom('action').select('text').execute()).concat(await db.selectFrom('plan_area').select('title as text').execute());
	for (const { text } of words) for (const part of [mail!.body, mail!.html!, mail!.subject]) expect(part).not.toContain(text);
});

test('a server that was down for a whole Monday gives the list of that week once, on the day on which it is back', async ({ db }) => {
	await anOwnedAction(db, { dueOn: '2026-12-31' });
	const lists = async (...days: string[]) => {
		for (const day of days) await remind(db, office, on(day));
		return (await given(db)).filter(({ kind }) => kind === 'digest').map(({ key }) => key.slice(-10));
	};
	// A Wednesday: the first list comes with the first Monday.
	expect(await lists('2026-03-11')).toEqual([]);
	expect(await lists('2026-03-16')).toEqual(['2026-03-16']);
	expect(await lists('2026-03-17', '2026-03-20')).toEqual(['2026-03-16']);
	expect(await lists('2026-03-24', '2026-03-25', '2026-03-26')).toEqual(['2026-03-16', '2026-03-23']);
	// Down until a Saturday: the next list is near.
	expect(await lists('2026-04-04')).toEqual(['2026-03-16', '2026-03-23']);
	expect(await lists('2026-04-06')).toEqual(['2026-03-16', '2026-03-23', '2026-04-06']);
	const subjects = (await mails(db)).map(({ subject }) => subject);
	expect(subjects.filter((subject) => subject === 'Action plan: your open actions this week')).toHaveLength(3);
});

test('nothing is given twice: not on the same day, not on the next; a moved date and a further week are new', async ({ db }) => {
	const { review, actionId } = await anOwnedAction(db, { dueOn: '2026-03-20' });
	const times = async (day: string, time?: string) => (await remind(db, office, on(day, time))).reminders;
	expect(await times('2026-03-17', '07:59')).toBe(0);
	expect(await times('2026-03-17')).toBe(1);
	expect(await times('2026-03-17', '17:00')).toBe(0);
	expect(await times('2026-03-18')).toBe(0);
	expect(await times('2026-03-21')).toBe(1);
	expect(await times('2026-03-22')).toBe(0);
	expect(await times('2026-03-28')).toBe(1);
	await updateAction(db, review, anUpdate(actionId, { rag: 'at-risk', newDate: '2026-10-20', dueReason: 'Staff left', betterReason: 'New staff have begun' }));
	expect(await times('2026-10-10')).toBe(1);
	expect((await given(db)).map(({ key }) => key.replace(actionId, 'a'))).toEqual([
		'due-soon:a:2026-03-20',
		'due-soon:a:2026-10-20',
		'overdue:a:2026-03-20:0',
		'overdue:a:2026-03-20:1'
	]);
	expect((await mails(db)).every(({ next_attempt_at }) => next_attempt_at === null)).toBe(true);
});

test('over the change to summer time the morning is eight in London, and no Monday is missed or doubled', async ({ db }) => {
	await anOwnedAction(db, { dueOn: '2026-12-01' });
	const times = async (instant: string) => (await remind(db, office, new Date(instant))).reminders;
	expect(await times('2026-03-23T07:30:00Z')).toBe(0);
	expect(await times('2026-03-23T08:00:00Z')).toBe(1);
	expect(await times('2026-03-29T07:00:00Z')).toBe(0);
	expect(await times('2026-03-29T23:30:00Z')).toBe(0);
	expect(await times('2026-03-30T07:00:00Z')).toBe(1);
	expect(await times('2026-03-30T08:00:00Z')).toBe(0);
});

describe('who is reminded', () => {
	test('holders of the lead post and of responsible posts today, and of the area’s lead where the action has none', async ({ db }) => {
		const plan = await aPlan(db, { stage: 'final', action: { dueOn: '2026-03-10' } });
		await anOfficer(db, plan, { as: 'area', email: 'area@council.gov.uk' });
		await anOfficer(db, plan, { as: 'responsible', email: 'responsible@council.gov.uk' });
		await anOfficer(db, plan, { as: 'responsible', email: 'before@council.gov.uk', to: '2026-03-16' });
		await anOfficer(db, plan, { as: 'responsible', email: 'later@council.gov.uk', from: '2026-03-18' });
		await anOfficer(db, plan, { as: 'responsible', email: 'ended@council.gov.uk', accessUntil: '2026-03-16' });
		await anOfficer(db, plan, { as: 'responsible', email: 'last-day@council.gov.uk', accessUntil: '2026-03-17', to: '2026-03-17' });
		const { account } = await anOfficer(db, plan, { as: 'responsible', email: 'disabled@council.gov.uk' });
		await db.updateTable('account').set({ disabled_at: '2026-03-01T00:00:00Z' }).where('id', '=', account.id).execute();
		await remind(db, office, on('2026-03-17'));
		expect((await mails(db)).map(({ recipient }) => recipient.split('@')[0])).toEqual(['area', 'last-day', 'responsible']);
		await anOfficer(db, plan, { as: 'lead', email: 'lead@council.gov.uk' });
		await remind(db, office, on('2026-03-25'));
		expect((await mails(db)).slice(1).map(({ recipient }) => recipient.split('@')[0])).not.toContain('area');
	});

	test('a post that is handed over takes its reminders with it', async ({ db }) => {
		const { postId, account } = await anOwnedAction(db, { dueOn: '2026-03-10', email: 'old@council.gov.uk' });
		await db.updateTable('post_holding').set({ to_date: '2026-03-31' }).execute();
		await remind(db, office, on('2026-03-17'));
		const { account: next } = await anOwnedAction(db, { dueOn: null, email: 'new@council.gov.uk' });
		const { review_id } = await db.selectFrom('post').select('review_id').where('id', '=', postId).executeTakeFirstOrThrow();
		await db.insertInto('member').values({ id: newId(), review_id, account_id: next.id, name: next.name, role: 'host-contributor' }).execute();
		await db.insertInto('post_holding').values({ id: newId(), post_id: postId, name: next.name, account_id: next.id, from_date: '2026-04-01' }).execute();
		await remind(db, office, on('2026-04-01'));
		expect((await given(db)).map((one) => [one.account_id === account.id ? 'old' : 'new', one.kind])).toEqual([
			['old', 'overdue'],
			['new', 'overdue']
		]);
	});

	test('nobody for what is complete, closed, or of a review that is not followed up', async ({ db }) => {
		const { review, actionId, id, areaId } = await anOwnedAction(db, { dueOn: '2026-03-10' });
		const nobody = async () => expect(await remind(db, office, on('2026-03-17'))).toEqual({ mails: 0, reminders: 0 });
		await db.updateTable('review').set({ stage: 'closed' }).where('id', '=', id).execute();
		await nobody();
		await db.updateTable('review').set({ stage: 'follow-up' }).where('id', '=', id).execute();
		const closure = { plan_area_id: areaId, review_id: id, closed_on: '2026-03-01', words: 'Done', closed_by_name: 'Host lead' };
		await db.insertInto('area_closure').values(closure).execute();
		await nobody();
		await db.deleteFrom('area_closure').execute();
		await updateAction(db, review, anUpdate(actionId, { rag: 'complete' }));
		await nobody();
	});

	test('those who turned a kind off are not told of it, and are told again once they turn it on', async ({ db }) => {
		const { account } = await anOwnedAction(db, { dueOn: '2026-03-10' });
		await chooseReminders(db, account, ['due-soon', 'digest']);
		expect(await remind(db, office, on('2026-03-17'))).toEqual({ mails: 0, reminders: 0 });
		await chooseReminders(db, account, ['overdue']);
		expect(await remind(db, office, on('2026-03-17'))).toEqual({ mails: 1, reminders: 1 });
	});

	test('both sides of a progress review, 28 and 7 days ahead', async ({ db }) => {
		const { review, manager, id } = await aPlan(db, { stage: 'follow-up' });
		await db.insertInto('progress_review').values({ id: newId(), review_id: id, months: 6, planned_on: '2026-05-01' }).execute();
		expect(await remind(db, office, on('2026-04-02'))).toEqual({ mails: 0, reminders: 0 });
		expect(await remind(db, office, on('2026-04-03'))).toEqual({ mails: 2, reminders: 2 });
		expect((await given(db)).map(({ account_id }) => account_id).toSorted()).toEqual([review.user.id, manager.id].toSorted());
		expect((await mails(db))[0]).toMatchObject({ subject: 'Action plan: 1 progress review ahead', body: expect.stringContaining('Friday 1 May 2026') });
		expect(await remind(db, office, on('2026-04-24'))).toEqual({ mails: 2, reminders: 2 });
		expect(await remind(db, office, on('2026-04-25'))).toEqual({ mails: 0, reminders: 0 });
	});

	test('an action that is forgotten gives a reminder for each interval since the plan was agreed, or its last update', async ({ db }) => {
		const { id } = await anOwnedAction(db, { dueOn: null });
		await db.insertInto('plan_agreement').values({ review_id: id, body: 'Board', agreed_on: '2026-03-03' }).execute();
		expect(await remind(db, office, on('2026-04-01'))).toEqual({ mails: 0, reminders: 0 });
		expect(await remind(db, office, on('2026-04-02'))).toEqual({ mails: 1, reminders: 1 });
		expect((await mails(db))[0]!.body).toContain('no update since 3 March 2026');
	});
});

test('two processes at once, and a kill half way, send nothing twice and lose nothing', async () => {
	const one = await openDatabase();
	try {
		const { id } = await aPlan(one.db, { stage: 'follow-up' });
		await manyOwnedActions(one.db, [id], { people: 250, actions: 3 });
		// The first round of people is committed, the second is cut off: as a kill would.
		let rounds = 0;
		const dying = one.db.withPlugin({
			transformQuery: ({ node }) => {
				const text = JSON.stringify(node);
				if (text.includes('pg_advisory_xact_lock')) rounds += 1;
				if (rounds === 2 && text.includes('insert into outbox')) throw new Error('killed');
				return node;
			},
			transformResult: async ({ result }) => result
		});
		await expect(remind(dying, office, on('2026-03-17'))).rejects.toThrow('killed');
		expect(await mails(one.db)).toHaveLength(40);
		expect(await given(one.db)).toHaveLength(120);
		const at = on('2026-03-17');
		const done = await Promise.all(
			one.embedded ? [remind(one.db, office, at)] : [remind(one.db, office, at), remind(one.db, office, at), remind(one.db, office, at)]
		);
		expect(done.reduce((sum, part) => sum + part.reminders, 0)).toBe(630);
		expect(await given(one.db)).toHaveLength(750);
		expect(new Set((await mails(one.db)).map(({ recipient }) => recipient)).size).toBe(250);
		expect(await mails(one.db)).toHaveLength(250);
	} finally {
		await one.close();
	}
});
