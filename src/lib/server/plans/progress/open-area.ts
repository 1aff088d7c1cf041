import { formatDate } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';

/**
 * Throws RuleBroken when the action stands in an area that was closed into business as usual: what was closed takes no more updates, proof or changes.
 * Called inside an act, after the action was found in this review.
 */
export async function requireOpenArea(trx: Transaction, review: ReviewAccess, actionId: string): Promise<void> {
	const closed = await trx
		.selectFrom('area_closure')
		.innerJoin('action', 'action.plan_area_id', 'area_closure.plan_area_id')
		.select(['area_closure.closed_on', 'area_closure.closed_by_name'])
		.where('action.id', '=', actionId)
		.where('action.review_id', '=', review.id)
		.executeTakeFirst();
	if (closed) throw new RuleBroken(sentence(closed));
}

/** The same for an area itself, such as one that gets a new action or is merged. */
export async function requireOpen(trx: Transaction, review: ReviewAccess, areaId: string): Promise<void> {
	const closed = await trx
		.selectFrom('area_closure')
		.select(['closed_on', 'closed_by_name'])
		.where('plan_area_id', '=', areaId)
		.where('review_id', '=', review.id)
		.executeTakeFirst();
	if (closed) throw new RuleBroken(sentence(closed));
}

/** Throws RuleBroken when a progress review speaks of the area: what either side said of it would be lost with it. */
export async function requireUnspoken(trx: Transaction, areaId: string, field = ''): Promise<void> {
	const view = await trx.selectFrom('progress_view').select('plan_area_id').where('plan_area_id', '=', areaId).executeTakeFirst();
	const position = await trx.selectFrom('progress_position').select('plan_area_id').where('plan_area_id', '=', areaId).executeTakeFirst();
	if (view || position) throw new RuleBroken('A progress review speaks of this area, so it stays as it is', field);
}

function sentence({ closed_on, closed_by_name }: { closed_on: string; closed_by_name: string }): string {
	return `${closed_by_name} closed this area on ${formatDate(closed_on)}. Ask the host lead to open it again if there is more to record`;
}
