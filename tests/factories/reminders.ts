import { newId } from '#domain/id.ts';
import type { Database } from '#server/db/connect.ts';
import { sql } from 'kysely';
import { aPlan } from './plans.ts';
import { anAccount } from './people.ts';
import { aMember } from './reviews.ts';

type Given = { dueOn?: string | null; from?: string | null; to?: string | null; accessUntil?: string; email?: string; as?: 'lead' | 'responsible' | 'area' };

/** Someone with an account who holds a new post of a review and, with it, answers for an action. */
export async function anOfficer(db: Database, of: { id: string; areaId: string; actionId: string }, given: Given = {}) {
	const account = await anAccount(db, { name: 'Sam Officer', email: given.email });
	await aMember(db, of.id, account, 'host-contributor');
	if (given.accessUntil) await db.updateTable('member').set({ access_until: given.accessUntil }).where('account_id', '=', account.id).execute();
	const postId = newId();
	await db.insertInto('post').values({ id: postId, review_id: of.id, name: 'Head of Early Help', code: '', organisation: '', position: 0 }).execute();
	await db
		.insertInto('post_holding')
		.values({ id: newId(), post_id: postId, name: account.name, account_id: account.id, from_date: given.from ?? null, to_date: given.to ?? null })
		.execute();
	if (given.as === 'area') await db.insertInto('plan_area_lead').values({ plan_area_id: of.areaId, post_id: postId }).execute();
	else {
		const table = given.as === 'responsible' ? 'action_responsible' : 'action_lead';
		await db.insertInto(table).values({ action_id: of.actionId, post_id: postId }).execute();
	}
	return { account, postId };
}

/** A plan with one action that is due on a day, and an officer who answers for it. */
export async function anOwnedAction(db: Database, given: Given = {}) {
	const plan = await aPlan(db, { stage: 'follow-up', action: { dueOn: given.dueOn === undefined ? '2026-03-20' : given.dueOn } });
	return { ...plan, ...(await anOfficer(db, plan, given)) };
}

/** Many plans, people and overdue actions, written straight into the tables: each person answers for `actions` of them. */
export async function manyOwnedActions(db: Database, reviewIds: string[], { people, actions }: { people: number; actions: number }): Promise<void> {
	await sql`
		create temp table made as
		select person, gen_random_uuid() as account_id, gen_random_uuid() as post_id, (${reviewIds}::uuid[])[1 + person % ${reviewIds.length}] as review_id
		from generate_series(1, ${people}::int) person`.execute(db);
	await sql`insert into account (id, name, email) select account_id, 'Person ' || person, 'person' || person || '@council.gov.uk' from made`.execute(db);
	await sql`insert into member (id, review_id, account_id, name, role) select gen_random_uuid(), review_id, account_id, 'Person ' || person, 'host-contributor' from made`.execute(
		db
	);
	await sql`insert into post (id, review_id, name, code, organisation, position) select post_id, review_id, 'Post ' || person, '', '', person from made`.execute(
		db
	);
	await sql`insert into post_holding (id, post_id, name, account_id) select gen_random_uuid(), post_id, 'Person ' || person, account_id from made`.execute(db);
	await sql`
		create temp table made_action as select gen_random_uuid() as id, made.*, number from made, generate_series(1, ${actions}::int) number`.execute(db);
	await sql`
		insert into action (id, review_id, plan_area_id, position, text, due_on, original_due_on)
		select made_action.id, made_action.review_id, (select plan_area.id from plan_area where plan_area.review_id = made_action.review_id limit 1),
			number, 'Do it', '2026-03-01', '2026-03-01' from made_action`.execute(db);
	await sql`insert into action_lead (action_id, post_id) select id, post_id from made_action`.execute(db);
	await sql`drop table made, made_action`.execute(db);
}
