import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type Candidate = { id: string; name: string; email: string; post: string; authorityCode: string | null; authority: string | null };

/**
 * Accounts to choose from when adding a person: those whose name or e-mail holds the words, who can sign in and are not in the review yet; ten at most.
 * Fewer than three letters find nobody, so that the list of accounts cannot be read through. Throws NotAllowed without `members:manage`.
 */
export async function findAccounts(db: Database, review: ReviewAccess, words: string): Promise<Candidate[]> {
	review.require('members:manage');
	const sought = words.trim();
	if (sought.length < 3) return [];
	const like = `%${sought.replace(/[\\%_]/g, '\\$&')}%`;
	return candidates(db, review)
		.where((eb) => eb.or([eb('account.name', 'ilike', like), eb('account.email', 'ilike', like)]))
		.orderBy('account.name')
		.limit(10)
		.execute();
}

/** One of them, by id; undefined when that person cannot be added. */
export async function findAccount(db: Database, review: ReviewAccess, id: string): Promise<Candidate | undefined> {
	review.require('members:manage');
	if (!/^[0-9a-f-]{36}$/i.test(id)) return undefined;
	return candidates(db, review).where('account.id', '=', id).executeTakeFirst();
}

function candidates(db: Database, review: ReviewAccess) {
	return db
		.selectFrom('account')
		.leftJoin('authority', 'authority.gss_code', 'account.authority_code')
		.select(['account.id', 'account.name', 'account.email', 'account.post', 'account.authority_code as authorityCode', 'authority.name as authority'])
		.where('account.disabled_at', 'is', null)
		.where((eb) =>
			eb.not(eb.exists(eb.selectFrom('member').select('member.id').whereRef('member.account_id', '=', 'account.id').where('member.review_id', '=', review.id)))
		);
}
