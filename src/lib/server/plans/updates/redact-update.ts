import type { Redaction } from '#domain/plan/action.ts';
import { formatDate, today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { planAct } from '../days/plan-act.ts';
import { takeOutOfDays } from '../days/take-out-of-days.ts';
import { findUpdate } from './find-update.ts';
import { takeOutOfHistory } from './take-out-of-history.ts';

/** What stands where words were taken out. */
export function takenOut(day = today()): string {
	return `Words taken out on ${formatDate(day)}`;
}

/**
 * Takes the words of an update out wherever they stand: the update, the plan, how it stood on past days, and the history, whose chain still verifies. Its status and
 * dates stay, and who took the words out, when and why. With `files`, what was attached to it is destroyed too.
 * Throws NotAllowed without `plan:write`, NotFound outside this review, RuleBroken when that was done before.
 */
export async function redactUpdate(db: Database, review: ReviewAccess, updateId: string, { reason, files }: Redaction): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'update redacted' }, async (trx) => {
		const update = await findUpdate(trx, review, updateId);
		if (update.redacted_at) throw new RuleBroken('The words of this update were taken out before');
		const { action_id, progress, will_help, due_reason, better_reason } = update;
		const names = files ? await destroyFiles(trx, updateId) : [];
		await trx
			.updateTable('action_update')
			.set({
				progress: '',
				will_help: '',
				due_reason: '',
				better_reason: '',
				// Still an update that said a status, though its words are gone.
				suggested_rag: update.suggested_rag ?? (progress === '' ? null : update.rag),
				redacted_at: new Date().toISOString(),
				redacted_by_name: review.user.name,
				redacted_reason: reason
			})
			.where('id', '=', updateId)
			.execute();
		if (progress !== '') await trx.updateTable('action').set({ progress: takenOut() }).where('id', '=', action_id).where('progress', '=', progress).execute();
		for (const words of [progress, better_reason]) await takeOutOfDays(trx, review, words, takenOut());
		await takeOutOfHistory(trx, review, { about: [updateId, action_id], words: [progress, will_help, due_reason, better_reason, ...names] });
		return { about: { action: action_id, update: updateId, files: names.length }, texts: { reason } };
	});
}

/** Destroys the files of an update, those that its correction carries on too; gives their names. */
async function destroyFiles(trx: Transaction, updateId: string): Promise<string[]> {
	const attached = trx.selectFrom('action_update_file').select('file_id').where('update_id', '=', updateId);
	const gone = await trx.deleteFrom('file').where('id', 'in', attached).returning('name').execute();
	return gone.map((file) => file.name);
}
