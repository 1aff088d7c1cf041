import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';

type Moved = { due_from: string | null; due_to: string | null; due_reason: string };

/**
 * The change of an action's date as an update keeps it; null where the date stays, or is given for the first time. Original date and every change are kept,
 * each with its reason: throws RuleBroken (on `dueReason`) without one.
 */
export function movedDate(action: { due_on: string | null; original_due_on: string | null }, to: string | null, reason: string): Moved | null {
	if (to === action.due_on || action.original_due_on === null) return null;
	if (!reason) throw new RuleBroken('Say why the date changes', 'dueReason');
	return { due_from: action.due_on, due_to: to, due_reason: reason };
}

/** Puts a changed date on record as an update without words of its own: the status stays what it was, also where there is none. */
export async function recordMove(trx: Transaction, review: ReviewAccess, action: { id: string; rag: string | null }, moved: Moved): Promise<void> {
	await trx
		.insertInto('action_update')
		.values({
			id: newId(),
			action_id: action.id,
			rag: action.rag,
			progress: '',
			...moved,
			made_by: review.user.id,
			made_by_name: review.user.name
		})
		.execute();
}
