import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { act } from '../../history/act.ts';
import { insertOnce } from '../../history/once.ts';
import { takeOutOfHistory } from './take-out-of-history.ts';

/**
 * Writes a comment on an action, read by the people of the host alone. Throws NotAllowed without `plan:comment`, NotFound for an action outside this review.
 * A form sent twice is one comment.
 */
export async function writeComment(db: Database, review: ReviewAccess, actionId: string, { id, words }: { id: string; words: string }): Promise<void> {
	review.require('plan:comment');
	await act(db, review, { what: 'comment on an action written', seenWith: 'plan:read-comments' }, async (trx) => {
		const action = await trx.selectFrom('action').select('id').where('id', '=', actionId).where('review_id', '=', review.id).executeTakeFirst();
		if (!action) throw new NotFound('action');
		await insertOnce(trx, 'action_comment', {
			id,
			review_id: review.id,
			action_id: actionId,
			words,
			made_by: review.user.id,
			made_by_name: review.user.name
		});
		return { about: { action: actionId, comment: id }, texts: { words } };
	});
}

/** Takes the words of a comment out, of the history too; who did it and why stays. Throws NotAllowed without `plan:write`, NotFound outside this action, RuleBroken. */
export async function redactComment(
	db: Database,
	review: ReviewAccess,
	actionId: string,
	{ commentId, reason }: { commentId: string; reason: string }
): Promise<void> {
	review.require('plan:write');
	await act(db, review, { what: 'comment on an action redacted', seenWith: 'plan:read-comments' }, async (trx) => {
		const comment = await trx
			.selectFrom('action_comment')
			.select(['words', 'redacted_at'])
			.where('id', '=', commentId)
			.where('action_id', '=', actionId)
			.where('review_id', '=', review.id)
			.executeTakeFirst();
		if (!comment) throw new NotFound('comment');
		if (comment.redacted_at) throw new RuleBroken('The words of this comment were taken out before');
		await trx
			.updateTable('action_comment')
			.set({ words: '', redacted_at: new Date().toISOString(), redacted_by_name: review.user.name, redacted_reason: reason })
			.where('id', '=', commentId)
			.execute();
		await takeOutOfHistory(trx, review, { about: [commentId], words: [comment.words] });
		return { about: { action: actionId, comment: commentId }, texts: { reason } };
	});
}
