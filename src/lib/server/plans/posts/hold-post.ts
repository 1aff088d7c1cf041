import { hostRoles } from '#domain/role.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { NewHolding } from '#domain/plan/post.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { AlreadyDone } from '../../history/once.ts';
import { planAct } from '../days/plan-act.ts';
import { getPost } from './posts.ts';

/**
 * Records who holds a post from when to when. With the e-mail address of a host lead or contributor, that person may update the post's actions meanwhile.
 * Throws NotAllowed without `plan:write`, NotFound outside this review, RuleBroken for an address that no one of the host has here. A form sent twice records one.
 */
export async function holdPost(db: Database, review: ReviewAccess, postId: string, { id, holder, email, from, to }: NewHolding): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'holder of a post recorded' }, async (trx) => {
		await getPost(trx, review, postId);
		const account_id = email ? await hostAccount(trx, review, email) : null;
		const inserted = await trx
			.insertInto('post_holding')
			.values({ id, post_id: postId, name: holder, account_id, from_date: from, to_date: to })
			.onConflict((on) => on.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!inserted) throw new AlreadyDone();
		return { about: { post: postId, holding: id, from, to }, texts: { holder } };
	});
}

/** Ends a holding on a day: from the day after, the person no longer updates the post's actions. Throws as `holdPost`. */
export async function endHolding(db: Database, review: ReviewAccess, postId: string, { holdingId, to }: { holdingId: string; to: string }): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'holding of a post ended' }, async (trx) => {
		const holding = await getHolding(trx, review, postId, holdingId);
		if (holding.from_date && to < holding.from_date)
			throw new RuleBroken('The last day in the post must be the same as or after the first day', `to-${holdingId}`);
		await trx.updateTable('post_holding').set({ to_date: to }).where('id', '=', holdingId).execute();
		return { about: { post: postId, holding: holdingId, from: holding.from_date, to }, texts: { holder: holding.name } };
	});
}

/** Takes a holding out that was recorded by mistake. Throws as `holdPost`. */
export async function removeHolding(db: Database, review: ReviewAccess, postId: string, holdingId: string): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'holder of a post removed' }, async (trx) => {
		const holding = await getHolding(trx, review, postId, holdingId);
		await trx.deleteFrom('post_holding').where('id', '=', holdingId).execute();
		return { about: { post: postId, holding: holdingId }, texts: { holder: holding.name } };
	});
}

async function getHolding(trx: Transaction, review: ReviewAccess, postId: string, holdingId: string) {
	await getPost(trx, review, postId);
	const holding = await trx.selectFrom('post_holding').selectAll().where('id', '=', holdingId).where('post_id', '=', postId).executeTakeFirst();
	if (!holding) throw new NotFound('holder');
	return holding;
}

/** The account behind an address. Only people of the host in this review can be found by their address: the form must not tell who else has an account. */
export async function hostAccount(trx: Transaction, review: ReviewAccess, email: string): Promise<string> {
	const found = await trx
		.selectFrom('member')
		.innerJoin('account', 'account.id', 'member.account_id')
		.select('account.id')
		.where('member.review_id', '=', review.id)
		.where('member.role', 'in', hostRoles)
		.where('account.email', '=', email)
		.executeTakeFirst();
	if (!found)
		throw new RuleBroken('No one of the host has access to this review with this e-mail address. Ask the review lead to add them, or leave it empty', 'email');
	return found.id;
}
