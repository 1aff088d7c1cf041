import { setImmediate } from 'node:timers/promises';
import { spineVersion } from '../../../spine/index.ts';
import type { Database } from '../../db/connect.ts';
import { renewActionIssues } from './action-issues.ts';
import { countLookedAt } from './count-looked-at.ts';
import { offerIssues } from './offer-issues.ts';
import { recordIssuedReview } from './record-issued-review.ts';

/** Reviews that one run takes on: some seconds of work; what is left waits for the next. */
export const mostAtOnce = 200;

/**
 * Brings the record up to what the product knows: letters that were issued before there was a record enter it, and where the list of issues has changed since,
 * suggestions are made anew. What people decided stays. A review is a transaction of its own, and others are served in between.
 */
export async function renewRecord(
	db: Database,
	{ signal, most = mostAtOnce }: { signal?: AbortSignal; most?: number } = {}
): Promise<{ recorded: number; renewed: number }> {
	let [recorded, renewed] = [0, 0];
	for (const { id } of await notRecorded(db, most)) {
		if (signal?.aborted) break;
		await db.transaction().execute((trx) => recordIssuedReview(trx, id));
		recorded++;
		await setImmediate();
	}
	const old = await db
		.selectFrom('region_review')
		.select('id')
		.where('spine_version', '<', spineVersion)
		.orderBy('spine_version')
		.orderBy('id')
		.limit(most)
		.execute();
	for (const { id } of old) {
		if (signal?.aborted) break;
		await db.transaction().execute(async (trx) => {
			await trx.updateTable('region_review').set({ spine_version: spineVersion }).where('id', '=', id).execute();
			await offerIssues(trx, id);
			await countLookedAt(trx, id);
			await renewActionIssues(trx, id);
		});
		renewed++;
		await setImmediate();
	}
	return { recorded, renewed };
}

/** Reviews with an issued letter that the record does not have. */
async function notRecorded(db: Database, most: number): Promise<{ id: string }[]> {
	return db
		.selectFrom('letter_issue')
		.innerJoin('letter_version', 'letter_version.id', 'letter_issue.version_id')
		.leftJoin('region_review', 'region_review.review_id', 'letter_version.review_id')
		.select('letter_version.review_id as id')
		.distinct()
		.where('region_review.id', 'is', null)
		.limit(most)
		.execute();
}
