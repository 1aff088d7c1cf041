import { teamRoles } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

/** The visiting team, to choose who goes to an activity. Throws NotAllowed without `members:read`. */
export async function listPeers(db: Database, review: ReviewAccess): Promise<{ id: string; name: string }[]> {
	review.require('members:read');
	return db
		.selectFrom('member')
		.select(['id', 'name'])
		.where('review_id', '=', review.id)
		.where('role', 'in', teamRoles)
		.orderBy('position')
		.orderBy('id')
		.execute();
}
