import type { Member } from '#domain/member.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { roleLabels } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { sendAdded, writeAddedToReview, type MemberTold } from './member-mail.ts';
import { accountOf, checkIndependent, checkNew } from './member-rules.ts';
import { nextPosition } from './move-in-order.ts';

/**
 * Adds a person to a review: with an account, so that they can open it and are told by mail, or by name only. Nobody adds themselves: only those who lead do this.
 * Throws NotAllowed without `members:manage`, RuleBroken for a peer of the host, or somebody who is in it already.
 */
export async function addMember(db: Database, review: ReviewAccess, member: Member, office: PostOffice): Promise<MemberTold> {
	review.require('members:manage');
	const done = await act(db, review, { what: 'person added', seenWith: 'members:read' }, async (trx) => {
		const account = member.accountId ? await accountOf(trx, member.accountId) : null;
		const authorityCode = account?.authority_code ?? (await authorityOf(trx, member.authorityCode));
		checkIndependent(review, { name: member.name, role: member.role, authorityCode });
		if (account) await checkNew(trx, review, { ...member, accountId: account.id });
		await insertOnce(trx, 'member', {
			id: member.id,
			review_id: review.id,
			account_id: member.accountId,
			name: member.name,
			post: member.post,
			organisation: member.organisation,
			authority_code: authorityCode,
			role: member.role,
			access_until: member.accessUntil,
			telephone: member.telephone,
			position: await nextPosition(trx, review, 'member')
		});
		const mails = account ? await writeAddedToReview(trx, office, review, { to: account, ...member }) : [];
		const about = { member: member.id, role: member.role, account: member.accountId };
		return { about, texts: { name: member.name, role: roleLabels[member.role] }, mails };
	});
	return sendAdded(db, office, done?.mails);
}

/** The authority that a form names, checked; null when it names none. Throws RuleBroken for one that is not there. */
export async function authorityOf(trx: Transaction, code: string): Promise<string | null> {
	if (!code) return null;
	const authority = await trx.selectFrom('authority').select('gss_code').where('gss_code', '=', code).executeTakeFirst();
	if (!authority) throw new RuleBroken('Choose an authority from the list', 'authorityCode');
	return code;
}
