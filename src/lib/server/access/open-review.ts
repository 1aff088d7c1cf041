import type { Framework } from '#frameworks/framework.ts';
import { today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Role } from '#domain/role.ts';
import type { Stage } from '#domain/stage.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { ReviewAccess, type Person } from './review-access.ts';

/**
 * Opens a review for a person, in one query: the key that every read and act about it asks for.
 * Throws NotFound when there is no such review, when it is not theirs, when their access has ended, or when the id is no id: never told apart.
 */
export async function openReview(db: Database | Transaction, user: Person, id: string): Promise<ReviewAccess> {
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new NotFound('review');
	const row = await db
		.selectFrom('member')
		.innerJoin('review', 'review.id', 'member.review_id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.leftJoin('review_agreement', 'review_agreement.review_id', 'review.id')
		.select(['review.id', 'review.title', 'review.stage', 'review.version', 'review.framework', 'review.visit_start', 'review.visit_end', 'review.fictional'])
		.select(['authority.gss_code', 'authority.name as host_name', 'authority.official_name', 'review_agreement.review_id as agreed'])
		.select(['member.id as member_id', 'member.role', 'member.reads_cases', 'member.access_until'])
		.where('member.review_id', '=', id)
		.where('member.account_id', '=', user.id)
		.executeTakeFirst();
	if (!row || (row.access_until && row.access_until < today())) throw new NotFound('review');
	return new ReviewAccess(
		{
			id: row.id,
			title: row.title,
			stage: row.stage as Stage,
			version: row.version,
			host: { code: row.gss_code, name: row.host_name, officialName: row.official_name },
			framework: JSON.parse(row.framework) as Framework,
			visitStart: row.visit_start,
			visitEnd: row.visit_end,
			fictional: row.fictional,
			agreed: row.agreed !== null
		},
		user,
		{ id: row.member_id, role: row.role as Role, readsCases: row.reads_cases }
	);
}
