import { NotAllowed, NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';
import { holdsPostOf } from '../posts/holds-post-of.ts';

/** A measure of this review, or NotFound. */
export async function getMeasure(trx: Transaction, review: ReviewAccess, id: string) {
	const measure = await trx.selectFrom('plan_measure').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
	if (!measure) throw new NotFound('measure');
	return measure;
}

/** A reading of this review with the id of the one that corrects it, or NotFound. */
export async function getReading(trx: Transaction, review: ReviewAccess, id: string) {
	const reading = await trx
		.selectFrom('plan_reading')
		.leftJoin('plan_reading as later', 'later.replaces', 'plan_reading.id')
		.selectAll('plan_reading')
		.select('later.id as replaced_by')
		.where('plan_reading.id', '=', id)
		.where('plan_reading.review_id', '=', review.id)
		.executeTakeFirst();
	if (!reading) throw new NotFound('reading');
	return reading;
}

/** Who puts readings on record: the host lead, and a contributor who holds a post of the measure's action today. Throws NotAllowed for anybody else. */
export async function requireMayRecord(trx: Transaction, review: ReviewAccess, measure: { action_id: string | null }): Promise<void> {
	review.require('plan:update-own');
	if (review.may('plan:write')) return;
	if (!measure.action_id || !(await holdsPostOf(trx, review, measure.action_id))) throw new NotAllowed('plan:update-own');
}
