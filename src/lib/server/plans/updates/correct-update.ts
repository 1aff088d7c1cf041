import { sql } from 'kysely';
import type { Correction } from '#domain/plan/action.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { acceptFiles, renamedOf } from '../../files/accept-files.ts';
import { AlreadyDone } from '../../history/once.ts';
import { planAct } from '../days/plan-act.ts';
import { getAction } from '../plan-rows.ts';
import { stands } from '../action-rows.ts';
import { requireOpenArea } from '../progress/open-area.ts';
import { checkDates, checkStatus } from './check-update.ts';
import { findUpdate } from './find-update.ts';
import { recordCompletion } from './record-completion.ts';
import { requireOwn } from './require-own.ts';
import { attachToUpdate, fileNames } from './update-files.ts';

/**
 * Corrects an update: what it should have said stands in its place, and what it said stays readable. Its files stay, more may be added. Status and progress of the
 * action follow when nothing newer says otherwise; its date only while this is the last change of it (see `mayRedate`).
 * Whoever may update the action may correct: throws NotAllowed, NotFound outside this review, RuleBroken as an update, and when it was corrected already.
 */
export async function correctUpdate(db: Database, review: ReviewAccess, updateId: string, form: Correction): Promise<string[]> {
	review.require('plan:update-own');
	checkDates(review, form);
	const files = await acceptFiles(form.files);
	await planAct(db, review, { what: 'update corrected' }, async (trx) => {
		const old = await findUpdate(trx, review, updateId);
		const action = await getAction(trx, review, old.action_id);
		await requireOwn(trx, review, action.id);
		await requireOpenArea(trx, review, action.id);
		await requireStanding(trx, form.id, old.id);
		const { newest, redates } = await placeOf(trx, old, action);

		const due = redates ? (form.newDate ?? old.due_from) : old.due_to;
		const moves = due !== old.due_from;
		const reason = redates ? form.dueReason : old.due_reason;
		if (moves && !reason) throw new RuleBroken('Say why the date changes', 'dueReason');
		const suggestion = newest ? await checkStatus(trx, review, { ...action, rag: null }, { due, moves: moves && !movedBefore(old), said: form }) : null;

		await trx
			.insertInto('action_update')
			.values({
				id: form.id,
				action_id: action.id,
				rag: form.rag,
				progress: form.progress,
				will_help: form.willHelp,
				due_from: old.due_from,
				due_to: due,
				due_reason: moves ? reason : '',
				suggested_rag: suggestion?.rag ?? old.suggested_rag,
				better_reason: form.betterReason,
				on_behalf_of: old.on_behalf_of,
				replaces: old.id,
				made_by: review.user.id,
				made_by_name: review.user.name,
				// Copied where it stands: read and written back it would lose its microseconds.
				made_at: sql<string>`(select made_at from action_update where id = ${old.id})`,
				corrected_at: new Date().toISOString()
			})
			.execute();
		await sql`insert into action_update_file (update_id, file_id, review_id) select ${form.id}, file_id, review_id from action_update_file where update_id = ${old.id}`.execute(
			trx
		);
		await attachToUpdate(trx, review, form.id, files);

		if (redates)
			await trx
				.updateTable('action')
				.set({ due_on: due, version: action.version + 1 })
				.where('id', '=', action.id)
				.where('due_on', 'is distinct from', due)
				.execute();
		let doneOn: string | null = null;
		if (newest) {
			await trx.updateTable('action').set({ rag: form.rag, progress: form.progress }).where('id', '=', action.id).execute();
			doneOn = await recordCompletion(trx, review, { actionId: action.id, rag: form.rag, doneOn: form.doneOn });
		}
		return {
			about: { action: action.id, update: form.id, corrects: old.id, from: old.rag, to: form.rag, dueFrom: old.due_to, due, doneOn },
			texts: {
				progress: form.progress,
				willHelp: form.willHelp,
				...(moves ? { reason } : {}),
				...(form.betterReason ? { betterReason: form.betterReason } : {}),
				...fileNames(files)
			}
		};
	});
	return renamedOf(files);
}

type Row = Awaited<ReturnType<typeof findUpdate>>;

function movedBefore(update: Pick<Row, 'due_from' | 'due_to'>): boolean {
	return update.due_from !== update.due_to;
}

/** Each update is corrected once; what stands then is corrected in its turn. */
async function requireStanding(trx: Transaction, id: string, updateId: string): Promise<void> {
	const later = await trx.selectFrom('action_update').select(['id', 'made_by_name']).where('replaces', '=', updateId).executeTakeFirst();
	if (later?.id === id) throw new AlreadyDone();
	if (later) throw new RuleBroken(`${later.made_by_name} corrected this update already. Correct what stands now instead`);
}

/**
 * Whether an update is the newest that says a status with words, which the action follows, and whether its correction can move the date: nothing
 * after it changed the date, so the action still has the one that this update left.
 */
async function placeOf(trx: Transaction, old: Row, action: { id: string; due_on: string | null }): Promise<{ newest: boolean; redates: boolean }> {
	const [last, ...others] = await trx
		.selectFrom('action_update')
		.select(['id', 'progress', 'suggested_rag'])
		.where('action_id', '=', action.id)
		.where(stands)
		.orderBy('made_at', 'desc')
		.orderBy('id', 'desc')
		.execute();
	const newest = [last, ...others].find((update) => update && (update.progress !== '' || update.suggested_rag !== null));
	return { newest: newest?.id === old.id, redates: last?.id === old.id && action.due_on === old.due_to };
}
