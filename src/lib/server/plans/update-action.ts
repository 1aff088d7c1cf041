import type { NewUpdate } from '#domain/action.ts';
import { formatDate, today } from '#domain/dates.ts';
import { NotAllowed, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { AlreadyDone } from '../history/once.ts';
import { planAct } from './days/plan-act.ts';
import { movedDate } from './moved-date.ts';
import { getAction } from './plan-rows.ts';
import { holdsPostOf } from './holds-post-of.ts';

/**
 * Puts an update on record: a status with words, and where it comes to that a new date with its reason. "Complete" also records who says so and the day it was
 * done; any other status takes that back. The host lead updates every action, a contributor those of a post held today: otherwise NotAllowed.
 * Throws NotFound outside this review, RuleBroken. A form sent twice is one update.
 */
export async function updateAction(db: Database, review: ReviewAccess, form: NewUpdate): Promise<void> {
	review.require('plan:update-own');
	await planAct(db, review, { what: 'action updated' }, async (trx) => {
		const action = await getAction(trx, review, form.actionId);
		await requireOwn(trx, review, action.id);
		const moved = form.newDate ? movedDate(action, form.newDate, form.dueReason) : null;
		const inserted = await trx
			.insertInto('action_update')
			.values({
				id: form.id,
				action_id: action.id,
				rag: form.rag,
				progress: form.progress,
				will_help: form.willHelp,
				...(moved ?? { due_from: action.due_on, due_to: action.due_on }),
				made_by: review.user.id,
				made_by_name: review.user.name
			})
			.onConflict((on) => on.doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!inserted) throw new AlreadyDone();
		const due = form.newDate ?? action.due_on;
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
			about: { action: action.id, update: form.id, from: action.rag, to: form.rag, dueFrom: action.due_on, due, doneOn },
			texts: { progress: form.progress, willHelp: form.willHelp, ...(moved ? { reason: moved.due_reason } : {}) }
		};
	});
}

/** Throws NotAllowed unless the person writes the plan, or holds a post of the action today. */
export async function requireOwn(trx: Transaction, review: ReviewAccess, actionId: string): Promise<void> {
	if (!review.may('plan:write') && !(await holdsPostOf(trx, review, actionId))) throw new NotAllowed('plan:update-own');
}

async function recordCompletion(trx: Transaction, review: ReviewAccess, form: NewUpdate): Promise<string | null> {
	if (form.rag !== 'complete') {
		await trx.deleteFrom('action_completion').where('action_id', '=', form.actionId).execute();
		return null;
	}
	const doneOn = form.doneOn ?? today();
	if (doneOn > today()) throw new RuleBroken(`The day it was done must be today, ${formatDate(today())}, or before`, 'doneOn');
	const said = { completed_by: review.user.id, completed_by_name: review.user.name, completed_on: doneOn };
	await trx
		.insertInto('action_completion')
		.values({ action_id: form.actionId, ...said })
		.onConflict((on) => on.column('action_id').doUpdateSet(said))
		.execute();
	return doneOn;
}
