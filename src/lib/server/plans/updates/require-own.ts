import { formatDate, today } from '#domain/dates.ts';
import { NotAllowed, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';
import { holdsPostOf, postsOf } from '../posts/holds-post-of.ts';

/**
 * Throws unless the person writes the plan, or holds a post of the action today: RuleBroken, with the day on which it ended, for who held one before (their
 * page may still be open), NotAllowed for anybody else.
 */
export async function requireOwn(trx: Transaction, review: ReviewAccess, actionId: string): Promise<void> {
	if (review.may('plan:write') || (await holdsPostOf(trx, review, actionId))) return;
	const former = await trx
		.selectFrom('post_holding')
		.innerJoin('post', 'post.id', 'post_holding.post_id')
		.select(['post.name', 'post_holding.to_date'])
		.where('post.review_id', '=', review.id)
		.where('post.id', 'in', postsOf(trx, actionId))
		.where('post_holding.account_id', '=', review.user.id)
		.where('post_holding.to_date', '<', today())
		.orderBy('post_holding.to_date', 'desc')
		.executeTakeFirst();
	if (!former?.to_date) throw new NotAllowed('plan:update-own');
	throw new RuleBroken(
		`You held the post “${former.name}” until ${formatDate(former.to_date)}. Whoever holds it now updates its actions: send them your words, or ask the host lead`
	);
}
