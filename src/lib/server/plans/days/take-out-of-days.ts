import { sql } from 'kysely';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';

/**
 * Puts `instead` in the place of these exact words of a cell in every kept day of the plan: what was redacted in an update must not stand in how the plan stood.
 * Called inside the act that redacts. Words that are only part of a cell stay.
 */
export async function takeOutOfDays(trx: Transaction, review: ReviewAccess, words: string, instead: string): Promise<void> {
	if (words === '') return;
	const [kept, put] = [JSON.stringify(words), JSON.stringify(instead)];
	await trx
		.updateTable('plan_day')
		.set({ plan: sql<string>`replace(plan, ${kept}, ${put})` })
		.where('review_id', '=', review.id)
		.where(sql<boolean>`position(${kept} in plan) > 0`)
		.execute();
}
