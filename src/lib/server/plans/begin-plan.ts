import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';

/** The plan begins with the first thing that is put into it, with the legend of the review's framework as its own. Called inside each act that puts something in. */
export async function beginPlan(trx: Transaction, review: ReviewAccess): Promise<void> {
	const row = { review_id: review.id, legend: JSON.stringify(review.review.framework.ragLegend) };
	await trx
		.insertInto('plan')
		.values(row)
		.onConflict((on) => on.doNothing())
		.execute();
}
