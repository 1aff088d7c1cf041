import { RuleBroken } from '#domain/outcomes.ts';

/**
 * The change of an action's date as an update keeps it; null where the date stays, or is given for the first time. Original date and every change are kept,
 * each with its reason: throws RuleBroken (on `dueReason`) without one.
 */
export function movedDate(action: { due_on: string | null; original_due_on: string | null }, to: string | null, reason: string) {
	if (to === action.due_on || action.original_due_on === null) return null;
	if (!reason) throw new RuleBroken('Say why the date changes', 'dueReason');
	return { due_from: action.due_on, due_to: to, due_reason: reason };
}
