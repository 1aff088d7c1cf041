import type { RagKey } from '#domain/plan/rag.ts';
import { today } from '#domain/dates.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';

/** "Complete" also records who says so and the day it was done; any other status takes that back. Gives the day, or null. */
export async function recordCompletion(
	trx: Transaction,
	review: ReviewAccess,
	{ actionId, rag, doneOn }: { actionId: string; rag: RagKey; doneOn: string | null }
): Promise<string | null> {
	if (rag !== 'complete') {
		await trx.deleteFrom('action_completion').where('action_id', '=', actionId).execute();
		return null;
	}
	const said = { completed_by: review.user.id, completed_by_name: review.user.name, completed_on: doneOn ?? today() };
	await trx
		.insertInto('action_completion')
		.values({ action_id: actionId, ...said })
		.onConflict((on) => on.column('action_id').doUpdateSet(said))
		.execute();
	return said.completed_on;
}
