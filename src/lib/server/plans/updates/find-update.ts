import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';

/** An update of an action of this review, or NotFound. */
export async function findUpdate(trx: Transaction, review: ReviewAccess, updateId: string) {
	const update = await trx
		.selectFrom('action_update')
		.innerJoin('action', 'action.id', 'action_update.action_id')
		.selectAll('action_update')
		.where('action_update.id', '=', updateId)
		.where('action.review_id', '=', review.id)
		.executeTakeFirst();
	if (!update) throw new NotFound('update');
	return update;
}
