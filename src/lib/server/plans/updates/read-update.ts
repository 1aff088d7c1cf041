import type { ActionUpdate } from '#domain/plan/action.ts';
import { today } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { NotFound } from '#domain/outcomes.ts';
import { suggestFor } from '#domain/plan/status.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { readAction } from '../actions/read-action.ts';

/**
 * One update with what may be done about it: corrected while it stands, its words taken out by the host lead. Two queries.
 * Throws NotAllowed without `plan:read`, NotFound for an update that is not of this action of this review.
 */
export async function readUpdate(db: Database, review: ReviewAccess, { actionId, updateId }: { actionId: string; updateId: string }) {
	const { plan, area, action, updates } = await readAction(db, review, actionId);
	const all: ActionUpdate[] = updates.flatMap((update) => [update, ...update.was]);
	const update = all.find((one) => one.id === updateId);
	if (!update) throw new NotFound('update');
	const stands = updates.includes(update);
	const mayUpdate = review.may('plan:write') || (review.may('plan:update-own') && action.mine);
	const redates = updates[0] === update && action.dueOn === update.dueTo;
	const moved = update.dueFrom !== update.dueTo;
	return {
		action,
		area: { number: area.number, title: area.title },
		update,
		stands,
		mayCorrect: mayUpdate && stands && (update.progress !== '' || update.redacted !== null),
		mayRedact: review.may('plan:write') && !update.redacted,
		/** The date that a correction may change, as it stands in the update; null where a later update has said another. */
		redates: redates ? { newDate: moved ? (update.dueTo ?? '') : '', from: update.dueFrom } : null,
		doneOn: updates[0] === update && action.completion ? action.completion.on : '',
		suggested: suggestFor({ ...action, lastUpdate: { by: '', at: new Date().toISOString() } }, plan, today()),
		correctionId: newId(),
		today: today(),
		legend: plan.legend
	};
}
