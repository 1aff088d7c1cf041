import { addDays, formatDate } from '#domain/dates.ts';
import { endedBy, type HandOver } from '#domain/plan/hand-over.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { AlreadyDone } from '../../history/once.ts';
import { planAct } from '../days/plan-act.ts';
import { hostAccount } from './hold-post.ts';
import { getPost } from './posts.ts';

/**
 * Hands a post over: whoever holds it does so until the day before, the new holder from that day on, in one act. Open actions and reminders follow the post; what
 * was recorded keeps the name of who recorded it. Throws NotAllowed without `plan:write`, NotFound outside this review, RuleBroken for an address that no one
 * of the host has here or when someone is named from that day or later already. A form sent twice hands over once.
 */
export async function handOverPost(db: Database, review: ReviewAccess, postId: string, { id, holder, email, from }: HandOver): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'post handed over' }, async (trx) => {
		await getPost(trx, review, postId);
		const before = await trx
			.selectFrom('post_holding')
			.select(['id', 'name', 'from_date as from', 'to_date as to'])
			.where('post_id', '=', postId)
			.orderBy('from_date')
			.orderBy('id')
			.execute();
		if (before.some((one) => one.id === id)) throw new AlreadyDone();
		const ended = endedBy(before, from);
		const account_id = email ? await hostAccount(trx, review, email) : null;
		const last = addDays(from, -1);
		for (const one of ended) await trx.updateTable('post_holding').set({ to_date: last }).where('id', '=', one.id).execute();
		await trx.insertInto('post_holding').values({ id, post_id: postId, name: holder, account_id, from_date: from }).execute();
		return {
			about: { post: postId, holding: id, from, ended: ended.map((one) => one.id) },
			texts: { holder, before: ended.map((one) => one.name).join(', ') || null }
		};
	});
}

/** What handing a post over did, in a sentence for its page. */
export function saidHandedOver({ holder, email, from }: HandOver, moves: { actions: number; dates: number }): string {
	const actions = moves.actions === 1 ? '1 open action moves' : `${moves.actions || 'No'} open actions move`;
	const dates = moves.dates === 1 ? '1 date' : `${moves.dates} dates`;
	const reminders = moves.dates === 0 ? '' : email ? `, and reminders of ${dates} go to ${holder}` : `. ${holder} does not sign in here, so gets no reminders`;
	return `Handed over to ${holder} from ${formatDate(from)}. ${actions} with the post${reminders}`;
}
