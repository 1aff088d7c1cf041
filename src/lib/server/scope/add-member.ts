import type { Member } from '#domain/member.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { roleLabels } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';
import { checkIndependent } from './member-rules.ts';
import { nextPosition } from './move-in-order.ts';

/**
 * Adds a person to a review: with an account, so that they can open it, or by name only. Nobody adds themselves: only those who lead do this.
 * Throws NotAllowed without `members:manage`, RuleBroken for a peer of the host, or somebody who is in it already.
 */
export async function addMember(db: Database, review: ReviewAccess, member: Member): Promise<void> {
	review.require('members:manage');
	await act(db, review, { what: 'person added', seenWith: 'members:read' }, async (trx) => {
		const account = member.accountId ? await accountOf(trx, member.accountId) : null;
		const authorityCode = account?.authority_code ?? (await authorityOf(trx, member.authorityCode));
		checkIndependent(review, { name: member.name, role: member.role, authorityCode });
		if (account) await checkNew(trx, review, member);
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
		return { about: { member: member.id, role: member.role, account: member.accountId }, texts: { name: member.name, role: roleLabels[member.role] } };
	});
}

/** The authority that a form names, checked; null when it names none. Throws RuleBroken for one that is not there. */
export async function authorityOf(trx: Transaction, code: string): Promise<string | null> {
	if (!code) return null;
	const authority = await trx.selectFrom('authority').select('gss_code').where('gss_code', '=', code).executeTakeFirst();
	if (!authority) throw new RuleBroken('Choose an authority from the list', 'authorityCode');
	return code;
}

async function accountOf(trx: Transaction, id: string): Promise<{ authority_code: string | null }> {
	const account = await trx.selectFrom('account').select('authority_code').where('id', '=', id).where('disabled_at', 'is', null).executeTakeFirst();
	if (!account) throw new NotFound('account');
	return account;
}

/** One person, one role. The row of this very form is no obstacle: it was sent twice. */
async function checkNew(trx: Transaction, review: ReviewAccess, { id, name, accountId }: Member): Promise<void> {
	const there = await trx
		.selectFrom('member')
		.select('role')
		.where('review_id', '=', review.id)
		.where('account_id', '=', accountId)
		.where('id', '<>', id)
		.executeTakeFirst();
	if (there) throw new RuleBroken(`${name} is in this review already. Change their role in the list`, 'name');
}
