import { today } from '#domain/dates.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';

/** Whether the person holds, today, a post that leads the action or is responsible for it; the leads of its area count where it has none of its own. */
export async function holdsPostOf(trx: Transaction, review: ReviewAccess, actionId: string): Promise<boolean> {
	const day = today();
	const held = await trx
		.selectFrom('action')
		.innerJoin('post', 'post.review_id', 'action.review_id')
		.innerJoin('post_holding', 'post_holding.post_id', 'post.id')
		.select('post.id')
		.where('action.id', '=', actionId)
		.where('action.review_id', '=', review.id)
		.where('post_holding.account_id', '=', review.user.id)
		.where((eb) => eb.or([eb('from_date', 'is', null), eb('from_date', '<=', day)]))
		.where((eb) => eb.or([eb('to_date', 'is', null), eb('to_date', '>=', day)]))
		.where('post.id', 'in', postsOf(trx, actionId))
		.executeTakeFirst();
	return held !== undefined;
}

/** The ids of the posts of an action: those that lead it (the leads of its area where it has none of its own) and those responsible for it. */
export function postsOf(trx: Database | Transaction, actionId: string) {
	const leads = trx.selectFrom('action_lead').select('action_lead.post_id').where('action_lead.action_id', '=', actionId);
	return leads.union(trx.selectFrom('action_responsible').select('action_responsible.post_id').where('action_responsible.action_id', '=', actionId)).union(
		trx
			.selectFrom('plan_area_lead')
			.innerJoin('action', 'action.plan_area_id', 'plan_area_lead.plan_area_id')
			.select('plan_area_lead.post_id')
			.where('action.id', '=', actionId)
			.where(({ not, exists }) => not(exists(leads)))
	);
}
