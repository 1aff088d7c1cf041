import { sql } from 'kysely';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Transaction } from '../../db/connect.ts';

/**
 * Destroys the texts of every history entry that is about one of these things and holds one of these words. The entries stay, with the hash under which the texts stood, so
 * the chain still verifies. Called inside the act that redacts.
 */
export async function takeOutOfHistory(trx: Transaction, review: ReviewAccess, { about, words }: { about: string[]; words: string[] }): Promise<void> {
	for (const word of words.filter((one) => one !== '')) {
		const stored = JSON.stringify(word).slice(1, -1);
		await trx
			.deleteFrom('history_text')
			.where('chain_id', '=', review.id)
			.where(sql<boolean>`position(${stored} in texts) > 0`)
			.where(({ exists, selectFrom }) =>
				exists(
					selectFrom('history_entry')
						.select('history_entry.number')
						.whereRef('history_entry.chain_id', '=', 'history_text.chain_id')
						.whereRef('history_entry.number', '=', 'history_text.number')
						.where(sql<boolean>`about like any(${about.map((id) => `%${id}%`)}::text[])`)
				)
			)
			.execute();
	}
}
