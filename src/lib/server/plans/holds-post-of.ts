import { today } from '#domain/dates.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';

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
		.where((eb) => {
			const leads = eb.selectFrom('action_lead').select('action_lead.post_id').whereRef('action_lead.action_id', '=', 'action.id');
			const inherited = eb.selectFrom('plan_area_lead').select('plan_area_lead.post_id').whereRef('plan_area_lead.plan_area_id', '=', 'action.plan_area_id');
			return eb.or([
				eb('post.id', 'in', leads),
				eb(
					'post.id',
					'in',
					eb.selectFrom('action_responsible').select('action_responsible.post_id').whereRef('action_responsible.action_id', '=', 'action.id')
				),
				eb.and([eb.not(eb.exists(leads)), eb('post.id', 'in', inherited)])
			]);
		})
		.executeTakeFirst();
	return held !== undefined;
}
