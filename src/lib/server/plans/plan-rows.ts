import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';

/** A plan area of this review; one of another review does not exist (NotFound). */
export async function getArea(trx: Transaction, review: ReviewAccess, id: string) {
	const area = await trx.selectFrom('plan_area').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
	if (!area) throw new NotFound('plan area');
	return area;
}

/** An action of this review with its area's title, or NotFound. */
export async function getAction(trx: Transaction, review: ReviewAccess, id: string) {
	const action = await trx.selectFrom('action').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
	if (!action) throw new NotFound('action');
	return action;
}

/** The place after the last area of the plan. */
export async function nextAreaPosition(trx: Transaction, review: ReviewAccess): Promise<number> {
	const { last } = await trx
		.selectFrom('plan_area')
		.select(({ fn }) => fn.max('position').as('last'))
		.where('review_id', '=', review.id)
		.executeTakeFirstOrThrow();
	return (last ?? -1) + 1;
}

/** The place after the last action of an area. */
export async function nextActionPosition(trx: Transaction, areaId: string): Promise<number> {
	const { last } = await trx
		.selectFrom('action')
		.select(({ fn }) => fn.max('position').as('last'))
		.where('plan_area_id', '=', areaId)
		.executeTakeFirstOrThrow();
	return (last ?? -1) + 1;
}
