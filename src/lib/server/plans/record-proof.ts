import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { planAct } from './days/plan-act.ts';
import { getAction } from './plan-rows.ts';
import { requireOwn } from './update-action.ts';

/**
 * Records what was seen to be different, and by whom. It is an act of its own: that an action was done says nothing of whether it mattered.
 * Recorded again, the newer words stand and the older are in the history. Throws NotAllowed without `plan:update-own` or for an action of another's post,
 * NotFound outside this review.
 */
export async function recordProof(db: Database, review: ReviewAccess, { actionId, words }: { actionId: string; words: string }): Promise<void> {
	review.require('plan:update-own');
	await planAct(db, review, { what: 'proof of difference recorded' }, async (trx) => {
		await getAction(trx, review, actionId);
		await requireOwn(trx, review, actionId);
		const before = await trx.selectFrom('action_proof').select('words').where('action_id', '=', actionId).executeTakeFirst();
		const seen = { words, seen_by: review.user.id, seen_by_name: review.user.name, recorded_at: new Date().toISOString() };
		await trx
			.insertInto('action_proof')
			.values({ action_id: actionId, ...seen })
			.onConflict((on) => on.column('action_id').doUpdateSet(seen))
			.execute();
		return { about: { action: actionId }, texts: { words, ...(before ? { was: before.words } : {}) } };
	});
}
