import { formatDate, today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { AreaClose } from '#domain/plan/progress.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { AlreadyDone } from '../../history/once.ts';
import { planAct } from '../days/plan-act.ts';
import { getArea } from '../plan-rows.ts';

/**
 * Closes an area of the plan. What is proven (every action complete, each with proof of difference) is closed into business as usual, and somebody carries it on;
 * what is not proven is closed only with a reason. `proven` is what the person's page showed. Throws NotAllowed without `plan:close`, NotFound outside this
 * review, RuleBroken when that has changed since, when nobody carries it on, or for a day to come or before the visit.
 */
export async function closeArea(db: Database, review: ReviewAccess, areaId: string, { proven, closedOn, words, carriedOnBy }: AreaClose): Promise<void> {
	review.require('plan:close');
	checkDay(review, closedOn);
	await planAct(db, review, { what: 'plan area closed' }, async (trx) => {
		await getArea(trx, review, areaId);
		const isProven = await provenNow(trx, areaId);
		if (isProven !== (proven === 'yes'))
			throw new RuleBroken(
				isProven ? 'The area has been proven meanwhile. Look at it again, then close it' : 'The area is not proven any more. Look at it again'
			);
		if (isProven && !carriedOnBy) throw new RuleBroken('Enter who carries it on, such as a post or a team', 'carriedOnBy');
		const closed = { closed_on: closedOn, words, carried_on_by: carriedOnBy };
		const added = await trx
			.insertInto('area_closure')
			.values({ plan_area_id: areaId, review_id: review.id, ...closed, closed_by: review.user.id, closed_by_name: review.user.name })
			.onConflict((on) => on.doNothing())
			.returning('plan_area_id')
			.executeTakeFirst();
		if (!added) throw new AlreadyDone();
		return { about: { area: areaId, on: closedOn, proven }, texts: { words, carriedOnBy } };
	});
}

/** Opens a closed area again, with a reason; what it was closed with stays in the history. Throws NotAllowed without `plan:close`, NotFound outside this review. */
export async function reopenArea(db: Database, review: ReviewAccess, areaId: string, { reason }: { reason: string }): Promise<void> {
	review.require('plan:close');
	await planAct(db, review, { what: 'plan area opened again' }, async (trx) => {
		await getArea(trx, review, areaId);
		const closed = await trx
			.deleteFrom('area_closure')
			.where('plan_area_id', '=', areaId)
			.returning(['words', 'carried_on_by', 'closed_on'])
			.executeTakeFirst();
		if (!closed) throw new AlreadyDone();
		return { about: { area: areaId, closedOn: closed.closed_on }, texts: { reason, was: closed.words, carriedOnBy: closed.carried_on_by } };
	});
}

/** Whether every action of the area is complete and has proof of difference; the same rule as `isProven`, in one query. */
async function provenNow(trx: Transaction, areaId: string): Promise<boolean> {
	const { actions, proven } = await trx
		.selectFrom('action')
		.leftJoin('action_completion', 'action_completion.action_id', 'action.id')
		.leftJoin('action_proof', 'action_proof.action_id', 'action.id')
		.where('plan_area_id', '=', areaId)
		.select(({ fn }) => [fn.countAll<number>().as('actions')])
		.select(({ fn, eb, and }) => [
			fn
				.countAll<number>()
				.filterWhere(and([eb('action_completion.action_id', 'is not', null), eb('action_proof.action_id', 'is not', null)]))
				.as('proven')
		])
		.executeTakeFirstOrThrow();
	return actions > 0 && actions === proven;
}

function checkDay(review: ReviewAccess, day: string): void {
	if (day > today()) throw new RuleBroken(`The day must be today, ${formatDate(today())}, or before`, 'closedOn');
	const visit = review.review.visitEnd ?? review.review.visitStart;
	if (visit && day <= visit) throw new RuleBroken(`The day must be after the visit, which ended on ${formatDate(visit)}`, 'closedOn');
}
