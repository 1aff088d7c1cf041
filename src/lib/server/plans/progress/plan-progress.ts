import { formatDate, today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Held, ProgressDate } from '#domain/plan/progress.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { act } from '../../history/act.ts';
import { AlreadyDone, insertOnce } from '../../history/once.ts';
import { beginPlan } from '../begin-plan.ts';

/**
 * Sets or moves the date of a progress review; either side may. Throws NotAllowed without `progress:plan`, Conflict when the other side moved it meanwhile,
 * RuleBroken for a date before the visit ended, or when the other side set one for the same month first.
 */
export async function planProgress(db: Database, review: ReviewAccess, { id, months, version, plannedOn }: ProgressDate): Promise<void> {
	review.require('progress:plan');
	afterTheVisit(review, plannedOn, 'plannedOn');
	await act(db, review, { what: 'date of a progress review set', seenWith: 'progress:read' }, async (trx) => {
		await beginPlan(trx, review);
		const now = await findRow(trx, review, id);
		if (now) {
			if (now.planned_on === plannedOn) throw new AlreadyDone();
			checkVersion(now, version || 1, (row) => ({ plannedOn: row.planned_on }), 'progress review');
			await trx
				.updateTable('progress_review')
				.set({ planned_on: plannedOn, version: now.version + 1 })
				.where('id', '=', id)
				.execute();
			return { about: { progress: id, months: now.months, from: now.planned_on, to: plannedOn } };
		}
		const other = await trx
			.selectFrom('progress_review')
			.select('planned_on')
			.where('review_id', '=', review.id)
			.where('months', '=', months)
			.executeTakeFirst();
		if (other) throw new RuleBroken(`The ${months}-month review has been planned meanwhile, for ${formatDate(other.planned_on)}`, 'plannedOn');
		await insertOnce(trx, 'progress_review', { id, review_id: review.id, months, planned_on: plannedOn });
		return { about: { progress: id, months, to: plannedOn } };
	});
}

/** Records the day on which a progress review was held, or takes it back. Throws as `planProgress`, and RuleBroken for a day to come. */
export async function holdProgress(db: Database, review: ReviewAccess, { id, version, heldOn }: Held): Promise<void> {
	review.require('progress:plan');
	if (heldOn) afterTheVisit(review, heldOn, 'heldOn');
	if (heldOn && heldOn > today()) throw new RuleBroken(`The day it was held must be today, ${formatDate(today())}, or before`, 'heldOn');
	await act(db, review, { what: heldOn ? 'progress review held' : 'day of a progress review taken back', seenWith: 'progress:read' }, async (trx) => {
		const now = await findRow(trx, review, id);
		checkVersion(now, version, (row) => ({ heldOn: row.held_on ?? '' }), 'progress review');
		await trx
			.updateTable('progress_review')
			.set({ held_on: heldOn, version: now.version + 1 })
			.where('id', '=', id)
			.execute();
		return { about: { progress: id, months: now.months, heldOn } };
	});
}

function findRow(trx: Transaction, review: ReviewAccess, id: string) {
	return trx.selectFrom('progress_review').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
}

function afterTheVisit(review: ReviewAccess, date: string, field: string): void {
	const visit = review.review.visitEnd ?? review.review.visitStart;
	if (visit && date <= visit) throw new RuleBroken(`The date must be after the visit, which ended on ${formatDate(visit)}`, field);
}
