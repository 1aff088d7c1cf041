import { sql } from 'kysely';
import type { RagKey } from '#domain/plan/rag.ts';
import { today } from '#domain/dates.ts';
import { sortAsked, type MyAction } from '#domain/plan/my-actions.ts';
import { ragLabel, type Legend } from '#domain/plan/plan.ts';
import type { Framework } from '#frameworks/framework.ts';
import type { Person } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';

type Row = Omit<MyAction, 'rag' | 'label'> & { rag: string | null; legend: string | null; framework: string };

/**
 * The open actions of a person in every plan that their host follows, by what is asked of them today; one query. An action is theirs by a post held today; the
 * host lead also gets those whose posts nobody who signs in holds. What is done, declined or closed into business as usual asks nothing.
 */
export async function myActions(db: Database, user: Person) {
	const day = today();
	const { rows } = await sql<Row>`
		with plans as (
			select review.id, review.title, review.framework, authority.official_name as host, member.role, plan.legend, plan.update_every, plan.remind_before, agreed_on
			from member
			join review on review.id = member.review_id and review.stage in ('final', 'follow-up')
			join authority on authority.gss_code = review.authority_code
			join plan on plan.review_id = review.id
			left join plan_agreement on plan_agreement.review_id = review.id
			where member.account_id = ${user.id} and member.role in ('host-lead', 'host-contributor')
				and (member.access_until is null or member.access_until >= ${day})
		), areas as (
			select plan_area.id, review_id, response, row_number() over (partition by review_id order by position, id) as number
			from plan_area where review_id in (select id from plans)
		), actions as (
			select action.*, areas.number || '.' || row_number() over (partition by plan_area_id order by action.position, action.id) as number, areas.response
			from action join areas on areas.id = action.plan_area_id
		), posts as (
			select action_id, post_id from action_lead union select action_id, post_id from action_responsible
			union select actions.id, plan_area_lead.post_id from actions join plan_area_lead on plan_area_lead.plan_area_id = actions.plan_area_id
				where not exists (select 1 from action_lead where action_id = actions.id)
		), holders as (
			select posts.action_id, bool_or(account_id = ${user.id}) as own
			from posts join post_holding on post_holding.post_id = posts.post_id
			where account_id is not null and (from_date is null or from_date <= ${day}) and (to_date is null or to_date >= ${day})
				and posts.action_id in (select id from actions)
			group by posts.action_id
		)
		select actions.id, plans.id as "reviewId", plans.host, plans.title as review, actions.number, actions.text, actions.rag, actions.due_on as "dueOn", actions.timescale,
			(select max(made_at) from action_update where action_id = actions.id
				and not exists (select 1 from action_update later where later.replaces = action_update.id)) as "lastUpdateAt",
			plans.agreed_on as "agreedOn", plans.update_every as "updateEvery", plans.remind_before as "remindBefore", coalesce(holders.own, false) as held,
			plans.legend, case when plans.legend is null then plans.framework end as framework
		from actions
		join plans on plans.id = actions.review_id
		left join holders on holders.action_id = actions.id
		where (holders.own or (plans.role = 'host-lead' and holders.action_id is null))
			and coalesce(actions.rag, '') <> 'complete' and coalesce(actions.response, '') <> 'declined'
			and not exists (select 1 from action_completion where action_id = actions.id)
			and not exists (select 1 from area_closure where plan_area_id = actions.plan_area_id)
		order by plans.host, actions.review_id, actions.plan_area_id, actions.position, actions.id`.execute(db);
	const actions = rows.map(({ legend, framework, rag, ...row }): MyAction => {
		const words = legend ? (JSON.parse(legend) as Legend) : (JSON.parse(framework) as Framework).ragLegend;
		return { ...row, rag: rag as RagKey | null, label: ragLabel(words, rag as RagKey | null) };
	});
	return { today: day, lists: sortAsked(actions, day), several: new Set(actions.map((action) => action.reviewId)).size > 1, total: actions.length };
}
