import { today } from '#domain/dates.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';
import { readPlan } from '../read-plan.ts';
import { packPlan } from './pack-plan.ts';

/**
 * Keeps the plan as it stands now as the state of today (Europe/London): one reading of the plan and one row a day, which the last change of the day settles.
 * Called inside each act that changes the plan; see `planAct`.
 */
export async function keepDay(trx: Transaction, review: ReviewAccess): Promise<void> {
	const plan = packPlan(await readPlan(trx, review));
	await trx
		.insertInto('plan_day')
		.values({ review_id: review.id, day: today(), plan })
		.onConflict((on) => on.columns(['review_id', 'day']).doUpdateSet({ plan }))
		.execute();
}
