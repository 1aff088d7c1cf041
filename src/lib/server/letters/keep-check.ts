import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { act } from '../history/act.ts';
import { letterChecks } from './letter-checks.ts';

const seenWith = 'letter:read-drafts';

/** Keeps the words of a check as they are, with a reason. The reason holds for these words only. */
export async function keepCheck(db: Database, review: ReviewAccess, { key, reason }: { key: string; reason: string }): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'letter check kept', seenWith }, async (trx) => {
		const { checks } = await letterChecks(trx, review);
		const check = checks.find((one) => one.key === key);
		if (!check) throw new RuleBroken('These words have changed since you opened the page. Look at the check again', 'reason');
		await trx
			.insertInto('letter_check_kept')
			.values({ review_id: review.id, key, reason, kept_by: review.user.id, kept_by_name: review.user.name })
			.onConflict((on) => on.columns(['review_id', 'key']).doUpdateSet({ reason, kept_by: review.user.id, kept_by_name: review.user.name }))
			.execute();
		return { about: { kind: check.kind, section: check.sectionId, finding: check.findingId }, texts: { quote: check.quote, reason } };
	});
}

/** Opens a kept check again. */
export async function reopenCheck(db: Database, review: ReviewAccess, { key }: { key: string }): Promise<void> {
	review.require('letter:write');
	await act(db, review, { what: 'letter check opened again', seenWith }, async (trx) => {
		await trx.deleteFrom('letter_check_kept').where('review_id', '=', review.id).where('key', '=', key).execute();
		return { about: { key } };
	});
}
