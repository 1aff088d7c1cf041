import type { RagKey } from '#domain/rag.ts';
import { standingUpdates, type StandingUpdate } from '#domain/exceptions.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';

/** What every update of the plan says of status and date, oldest first, without its words; one query. Throws NotAllowed without `plan:read`. */
export async function readStandingUpdates(db: Database | Transaction, review: ReviewAccess): Promise<StandingUpdate[]> {
	review.require('plan:read');
	const rows = await db
		.selectFrom('action_update')
		.innerJoin('action', 'action.id', 'action_update.action_id')
		.select(['action_update.id', 'action_update.replaces', 'action_id', 'action_update.rag', 'made_at', 'due_from', 'due_to'])
		.where('action.review_id', '=', review.id)
		.execute();
	return standingUpdates(
		rows.map((row) => ({
			id: row.id,
			replaces: row.replaces,
			actionId: row.action_id,
			rag: row.rag as RagKey | null,
			at: row.made_at,
			dueFrom: row.due_from,
			dueTo: row.due_to
		}))
	);
}
