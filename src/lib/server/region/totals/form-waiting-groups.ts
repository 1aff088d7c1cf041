import type { Database } from '../../db/connect.ts';
import { anonymousReviews } from './anonymous-reviews.ts';
import { formGroups } from './form-groups.ts';

/** Forms the groups of every region, for choices of sharing whose day has come since. Run by the clock, each night. */
export async function formWaitingGroups(db: Database): Promise<void> {
	const regions = await anonymousReviews(db).select('authority.region_code as code').distinct().execute();
	for (const { code } of regions) await db.transaction().execute((trx) => formGroups(trx, code));
}
