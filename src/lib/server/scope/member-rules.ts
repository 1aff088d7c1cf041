import { today } from '#domain/dates.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { teamRoles, type Role } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';

/** A peer comes from elsewhere: in a role of the visiting team, nobody whose own authority is the host. Throws RuleBroken. */
export function checkIndependent(review: ReviewAccess, { name, role, authorityCode }: { name: string; role: Role; authorityCode: string | null }): void {
	if (authorityCode !== review.review.host.code || !teamRoles.includes(role)) return;
	throw new RuleBroken(
		`${name} works for ${review.review.host.name}, the host. A peer comes from another authority: choose a host role, or another person`,
		'role'
	);
}

/** A review is never left without somebody who leads it and can sign in. `except` is the person who is about to go. Throws RuleBroken. */
export async function checkStillLed(trx: Transaction, review: ReviewAccess, except: string, field = ''): Promise<void> {
	const other = await trx
		.selectFrom('member')
		.select('id')
		.where('review_id', '=', review.id)
		.where('id', '<>', except)
		.where('role', 'in', ['manager', 'lead'])
		.where('account_id', 'is not', null)
		.where((eb) => eb.or([eb('access_until', 'is', null), eb('access_until', '>=', today())]))
		.executeTakeFirst();
	if (!other) throw new RuleBroken('This is the only review manager or lead who can sign in. Add another first', field);
}

/** An account that can sign in, to make somebody of the review of. Throws NotFound for one that is not there or disabled. */
export async function accountOf(trx: Transaction, id: string): Promise<{ id: string; name: string; email: string; authority_code: string | null }> {
	const account = await trx
		.selectFrom('account')
		.select(['id', 'name', 'email', 'authority_code'])
		.where('id', '=', id)
		.where('disabled_at', 'is', null)
		.executeTakeFirst();
	if (!account) throw new NotFound('account');
	return account;
}

/** One person, one role. The row of this very form (`id`) is no obstacle: it was sent twice, or is given its account. Throws RuleBroken. */
export async function checkNew(
	trx: Transaction,
	review: ReviewAccess,
	{ id, name, accountId }: { id: string; name: string; accountId: string }
): Promise<void> {
	const there = await trx
		.selectFrom('member')
		.select('role')
		.where('review_id', '=', review.id)
		.where('account_id', '=', accountId)
		.where('id', '<>', id)
		.executeTakeFirst();
	if (there) throw new RuleBroken(`${name} is in this review already. Change their role in the list`, 'name');
}
