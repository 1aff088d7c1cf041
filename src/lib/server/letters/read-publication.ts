import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

/** When and where the host published the letter; null when it has not said so. */
export async function readPublication(db: Database, review: ReviewAccess): Promise<{ publishedOn: string; place: string } | null> {
	review.require('letter:publish');
	const row = await db.selectFrom('letter_publication').select(['published_on as publishedOn', 'place']).where('review_id', '=', review.id).executeTakeFirst();
	return row ?? null;
}
