import { sql } from 'kysely';
import { today } from '#domain/dates.ts';
import type { Database, Transaction } from '../db/connect.ts';

/** An open action and one of the people who answer for it today. No text of the plan. */
export type ActionOfPerson = {
	accountId: string;
	reviewId: string;
	host: string;
	actionId: string;
	number: string;
	dueOn: string | null;
	updatedOn: string | null;
	remindBefore: number;
	updateEvery: number;
	version: number;
};

/**
 * The open actions of people: those led by, or in the responsibility of, a post that they hold on the day, in reviews in which they still have access and whose
 * plan is being worked on. Areas closed into business as usual are left out. One query, in the order of the plans.
 */
export async function actionsOfPeople(db: Database | Transaction, accountIds: string[], day: string): Promise<ActionOfPerson[]> {
	const { rows } = await sql<Omit<ActionOfPerson, 'updatedOn'> & { updatedAt: string | null; agreedOn: string | null }>`
		with held as (
			select distinct post_holding.account_id, post.id as post_id, post.review_id
			from post_holding
			join post on post.id = post_holding.post_id
			join review on review.id = post.review_id and review.stage in ('final', 'follow-up')
			join member on member.review_id = post.review_id and member.account_id = post_holding.account_id
				and (member.access_until is null or member.access_until >= ${day})
			join account on account.id = post_holding.account_id and account.disabled_at is null
			where post_holding.account_id = any(${accountIds}::uuid[])
				and (from_date is null or from_date <= ${day}) and (to_date is null or to_date >= ${day})
		),
		area as (
			select id, row_number() over (partition by review_id order by position, id) as place
			from plan_area where review_id in (select review_id from held)
		),
		numbered as (
			select action.id, action.review_id, plan_area_id, due_on, rag, version, area.place,
				row_number() over (partition by plan_area_id order by position, action.id) as place_in_area
			from action join area on area.id = action.plan_area_id
		),
		mine as (
			select account_id, action_id from held join action_lead using (post_id)
			union
			select account_id, action_id from held join action_responsible using (post_id)
			union
			select account_id, action.id from held join plan_area_lead using (post_id) join action on action.plan_area_id = plan_area_lead.plan_area_id
			where not exists (select from action_lead where action_lead.action_id = action.id)
		)
		select mine.account_id as "accountId", numbered.review_id as "reviewId", authority.official_name as host, numbered.id as "actionId",
			concat(place, '.', place_in_area) as number,
			due_on as "dueOn", plan.remind_before as "remindBefore", plan.update_every as "updateEvery", numbered.version,
			plan_agreement.agreed_on as "agreedOn",
			(select max(made_at) from action_update where action_update.action_id = numbered.id) as "updatedAt"
		from mine
		join numbered on numbered.id = mine.action_id
		join plan on plan.review_id = numbered.review_id
		left join plan_agreement on plan_agreement.review_id = numbered.review_id
		join review on review.id = numbered.review_id
		join authority on authority.gss_code = review.authority_code
		where numbered.rag is distinct from 'complete'
			and not exists (select from action_completion where action_completion.action_id = numbered.id)
			and not exists (select from area_closure where area_closure.plan_area_id = numbered.plan_area_id)
		order by mine.account_id, authority.name, numbered.review_id, numbered.place, place_in_area`.execute(db);
	return rows.map(({ updatedAt, agreedOn, ...row }) => ({ ...row, updatedOn: updatedAt ? today(new Date(updatedAt)) : agreedOn }));
}
