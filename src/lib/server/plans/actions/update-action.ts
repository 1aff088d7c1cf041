import type { NewUpdate } from '#domain/plan/action.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { acceptFiles, renamedOf } from '../../files/accept-files.ts';
import { AlreadyDone } from '../../history/once.ts';
import { planAct } from '../days/plan-act.ts';
import { movedDate } from './moved-date.ts';
import { linkReadings, recordReadings } from '../measures/readings-of-update.ts';
import { getAction } from '../plan-rows.ts';
import { requireOpenArea } from '../progress/open-area.ts';
import { checkBehalf, checkDates, checkSeen, checkStatus } from '../updates/check-update.ts';
import { recordCompletion } from '../updates/record-completion.ts';
import { requireOwn } from '../updates/require-own.ts';
import { attachToUpdate, fileNames } from '../updates/update-files.ts';

/**
 * Puts an update on record: a status with words, and where it comes to that a new date with its reason, readings of the action's measures, files, and the post for which it is recorded.
 * A status better than the rules suggest needs its reason. "Complete" also records who says so and the day it was done; any other status takes that back.
 * The host lead updates every action, a contributor those of a post held today. Gives a sentence for each file that was renamed.
 * Throws NotAllowed, NotFound outside this review, Conflict when somebody else updated it meanwhile, RuleBroken. A form sent twice is one update.
 */
export async function updateAction(db: Database, review: ReviewAccess, form: NewUpdate): Promise<string[]> {
	review.require('plan:update-own');
	checkDates(review, form);
	const files = await acceptFiles(form.files ?? []);
	const behalf = form.onBehalfOf ?? null;
	await planAct(db, review, { what: 'action updated' }, async (trx) => {
		const action = await getAction(trx, review, form.actionId);
		await requireOwn(trx, review, action.id);
		await requireOpenArea(trx, review, action.id);
		await checkSeen(trx, form);
		await checkBehalf(trx, review, action.id, behalf);
		const moved = form.newDate ? movedDate(action, form.newDate, form.dueReason) : null;
		const due = form.newDate ?? action.due_on;
		const said = { rag: form.rag, betterReason: form.betterReason ?? '', doneOn: form.doneOn };
		// First, so that what they show counts in the status that the rules suggest.
		const readings = await recordReadings(trx, review, form);
		const suggestion = await checkStatus(trx, review, action, { due, moves: moved !== null, said });
		const inserted = await trx
			.insertInto('action_update')
			.values({
				id: form.id,
				action_id: action.id,
				rag: form.rag,
				progress: form.progress,
				will_help: form.willHelp,
				...(moved ?? { due_from: action.due_on, due_to: action.due_on }),
				suggested_rag: suggestion.rag,
				better_reason: said.betterReason,
				on_behalf_of: behalf,
				made_by: review.user.id,
				made_by_name: review.user.name
			})
			.onConflict((on) => on.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!inserted) throw new AlreadyDone();
		await attachToUpdate(trx, review, form.id, files);
		await linkReadings(trx, readings, form.id);
		await trx
			.updateTable('action')
			.set({
				rag: form.rag,
				progress: form.progress,
				due_on: due,
				original_due_on: action.original_due_on ?? due,
				// The page that changes what is planned shows the date, so a new one counts as a change of it.
				version: due === action.due_on ? action.version : action.version + 1
			})
			.where('id', '=', action.id)
			.execute();
		const doneOn = await recordCompletion(trx, review, form);
		return {
			about: {
				action: action.id,
				update: form.id,
				from: action.rag,
				to: form.rag,
				suggested: suggestion.rag,
				behalf,
				dueFrom: action.due_on,
				due,
				doneOn,
				...(readings.length > 0 ? { readings } : {})
			},
			texts: {
				progress: form.progress,
				willHelp: form.willHelp,
				...(moved ? { reason: moved.due_reason } : {}),
				...(said.betterReason ? { betterReason: said.betterReason } : {}),
				...fileNames(files)
			}
		};
	});
	return renamedOf(files);
}
