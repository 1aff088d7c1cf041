import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database } from '../../../db/connect.ts';
import { act } from '../../../history/act.ts';
import { insertOnce } from '../../../history/once.ts';

/** The host comments on facts in a version that was shared with it. Throws NotAllowed without `progress:comment`, NotFound for any other version. */
export async function commentOnProgress(
	db: Database,
	review: ReviewAccess,
	progressId: string,
	{ id, versionId, comment }: { id: string; versionId: string; comment: string }
): Promise<void> {
	review.require('progress:comment');
	await act(db, review, { what: 'comment on facts of the progress letter made', seenWith: 'progress:read' }, async (trx) => {
		const shared = await trx
			.selectFrom('progress_letter_version')
			.select('id')
			.where('id', '=', versionId)
			.where('progress_review_id', '=', progressId)
			.where('review_id', '=', review.id)
			.where('shared_at', 'is not', null)
			.executeTakeFirst();
		if (!shared) throw new NotFound('version');
		const made = { comment, made_by: review.user.id, made_by_name: review.user.name };
		await insertOnce(trx, 'progress_letter_comment', { id, review_id: review.id, version_id: shared.id, ...made });
		return { about: { progress: progressId, comment: id }, texts: { comment } };
	});
}

/** The team answers a comment of the host. Throws NotAllowed without `progress:write`, NotFound outside this progress review. */
export async function answerOnProgress(
	db: Database,
	review: ReviewAccess,
	progressId: string,
	{ commentId, answer }: { commentId: string; answer: string }
): Promise<void> {
	review.require('progress:write');
	await act(db, review, { what: 'comment on facts of the progress letter answered', seenWith: 'progress:read' }, async (trx) => {
		const answered = await trx
			.updateTable('progress_letter_comment')
			.set({ answer, answered_by_name: review.user.name, answered_at: new Date().toISOString() })
			.where('id', '=', commentId)
			.where('review_id', '=', review.id)
			.where('version_id', 'in', (eb) => eb.selectFrom('progress_letter_version').select('id').where('progress_review_id', '=', progressId))
			.returning('id')
			.executeTakeFirst();
		if (!answered) throw new NotFound('comment');
		return { about: { progress: progressId, comment: commentId }, texts: { answer } };
	});
}
