import type { NewProof } from '#domain/plan/action.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { acceptFiles, renamedOf } from '../../files/accept-files.ts';
import { planAct } from '../days/plan-act.ts';
import { getAction } from '../plan-rows.ts';
import { requireOpenArea } from '../progress/open-area.ts';
import { requireOwn } from '../updates/require-own.ts';
import { attachToProof, fileNames } from '../updates/update-files.ts';

/**
 * Records what was seen to be different, and by whom. It is an act of its own: that an action was done says nothing of whether it mattered. It shows something
 * beside its words: a file (those attached already count, unless a newer file or a reading takes their place) or a reading of the plan. Recorded again, the newer
 * words stand and the older are in the history. Gives a sentence for each file that was renamed. Throws NotAllowed without `plan:update-own` or for an action of another's post, NotFound outside
 * this review, RuleBroken.
 */
export async function recordProof(db: Database, review: ReviewAccess, { actionId, words, readingId = null, files: sent = [] }: NewProof): Promise<string[]> {
	review.require('plan:update-own');
	const files = await acceptFiles(sent);
	await planAct(db, review, { what: 'proof of difference recorded' }, async (trx) => {
		await getAction(trx, review, actionId);
		await requireOwn(trx, review, actionId);
		await requireOpenArea(trx, review, actionId);
		await requireShown(trx, review, { actionId, readingId, attached: files.length });
		const before = await trx.selectFrom('action_proof').select('words').where('action_id', '=', actionId).executeTakeFirst();
		const seen = { words, reading_id: readingId, seen_by: review.user.id, seen_by_name: review.user.name, recorded_at: new Date().toISOString() };
		await trx
			.insertInto('action_proof')
			.values({ action_id: actionId, ...seen })
			.onConflict((on) => on.column('action_id').doUpdateSet(seen))
			.execute();
		if (readingId || files.length > 0) await trx.updateTable('action_proof_file').set({ earlier: true }).where('action_id', '=', actionId).execute();
		await attachToProof(trx, review, actionId, files);
		return { about: { action: actionId, reading: readingId }, texts: { words, ...(before ? { was: before.words } : {}), ...fileNames(files) } };
	});
	return renamedOf(files);
}

async function requireShown(
	trx: Transaction,
	review: ReviewAccess,
	{ actionId, readingId, attached }: { actionId: string; readingId: string | null; attached: number }
): Promise<void> {
	if (readingId) {
		const reading = await trx.selectFrom('plan_reading').select('id').where('id', '=', readingId).where('review_id', '=', review.id).executeTakeFirst();
		if (!reading) throw new NotFound('reading');
		return;
	}
	if (attached > 0) return;
	const there = await trx.selectFrom('action_proof_file').select('file_id').where('action_id', '=', actionId).where('earlier', '=', false).executeTakeFirst();
	if (!there) throw new RuleBroken('Attach what shows the difference, such as an audit or a survey, or choose a reading of a measure', 'files');
}
