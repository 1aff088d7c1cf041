import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { act } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { findUpdate } from './find-update.ts';
import { requireOwn } from './require-own.ts';

/**
 * Records that someone looked at the words of an update that may name somebody, and kept them: nobody is asked about them again. A correction is asked about anew.
 * Throws NotAllowed without `plan:update-own` or for an action of another's post, NotFound outside this review.
 */
export async function keepUpdateWords(db: Database, review: ReviewAccess, updateId: string): Promise<void> {
	review.require('plan:update-own');
	await act(db, review, { what: 'words of an update kept', seenWith: 'plan:read' }, async (trx) => {
		const update = await findUpdate(trx, review, updateId);
		await requireOwn(trx, review, update.action_id);
		if (update.words_kept) throw new AlreadyDone();
		await trx.updateTable('action_update').set({ words_kept: true }).where('id', '=', update.id).execute();
		return { about: { action: update.action_id, update: update.id } };
	});
}
