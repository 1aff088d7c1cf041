import { sql, type RawBuilder } from 'kysely';
import { today } from '#domain/dates.ts';
import type { StandingUpdate } from '#domain/plan/exceptions.ts';
import type { RagKey } from '#domain/plan/rag.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { stands } from '../action-rows.ts';

/** An update as it comes from the database: the action, its status, when it was made in milliseconds, and the date it moved from and to. */
export type UpdateRow = [actionId: string, rag: RagKey | null, at: number, dueFrom: string | null, dueTo: string | null];

/**
 * The updates that stand of the review that a query has as `review`, oldest first, as one value: a year of a plan has thousands, and as rows they take three
 * times as long. A correction stands in the place of what it corrects, whose time it carries.
 */
export const standingUpdateRows: RawBuilder<UpdateRow[]> = sql<UpdateRow[]>`(
	select coalesce(json_agg(json_build_array(action_id, action_update.rag, (extract(epoch from made_at) * 1000)::bigint, due_from, due_to)
		order by made_at, action_update.id), '[]')
	from action_update join action on action.id = action_update.action_id where action.review_id = review.id and ${stands})`;

/** What those values say, each with the day on which it was said, by the clock of London. */
export function standingUpdates(rows: UpdateRow[]): StandingUpdate[] {
	return rows.map(([actionId, rag, at, dueFrom, dueTo]) => ({ actionId, rag, on: today(new Date(at)), dueFrom, dueTo }));
}

/** What every update of the plan says of status and date, oldest first, without its words; one query. Throws NotAllowed without `plan:read`. */
export async function readStandingUpdates(db: Database | Transaction, review: ReviewAccess): Promise<StandingUpdate[]> {
	review.require('plan:read');
	const { updates } = await db.selectFrom('review').select(standingUpdateRows.as('updates')).where('review.id', '=', review.id).executeTakeFirstOrThrow();
	return standingUpdates(updates);
}
