import { accountState } from '#domain/account/state.ts';
import type { Database } from '../db/connect.ts';
import { requireAdministrator, type SignedInPerson } from './administrator.ts';

export type AccountFilter = { words?: string; state?: string; right?: string };
export const accountsPerPage = 50;

/** One page of the accounts, by name, with when each last signed in; and how many match. For administrators: NotFound to others. */
export async function listAccounts(db: Database, person: SignedInPerson, filter: AccountFilter, page: number) {
	requireAdministrator(person);
	const words = `%${(filter.words ?? '').replace(/[\\%_]/g, '\\$&')}%`;
	const rows = await db
		.selectFrom('account')
		.leftJoin('authority', 'authority.gss_code', 'account.authority_code')
		.select(['account.id', 'account.name', 'account.email', 'account.post', 'authority.name as authority'])
		.select(['account.is_administrator', 'account.starts_reviews', 'account.adviser_of_region', 'account.fictional'])
		.select((eb) => [
			'account.disabled_at',
			eb('account.password_hash', 'is not', null).as('has_password'),
			eb
				.selectFrom('session')
				.whereRef('session.account_id', '=', 'account.id')
				.select((s) => s.fn.max('last_seen_at').as('seen'))
				.as('lastSeenAt'),
			eb.fn.countAll<number>().over().as('count')
		])
		.$if(Boolean(filter.words), (query) =>
			query.where((eb) =>
				eb.or([
					eb('account.name', 'ilike', words),
					eb('account.email', 'ilike', words),
					eb('account.post', 'ilike', words),
					eb('authority.name', 'ilike', words)
				])
			)
		)
		.$if(filter.state === 'disabled', (query) => query.where('account.disabled_at', 'is not', null))
		.$if(filter.state === 'invited', (query) => query.where('account.disabled_at', 'is', null).where('account.password_hash', 'is', null))
		.$if(filter.state === 'open', (query) => query.where('account.disabled_at', 'is', null).where('account.password_hash', 'is not', null))
		.$if(filter.right === 'administrator', (query) => query.where('account.is_administrator', '=', true))
		.$if(filter.right === 'starts', (query) => query.where('account.starts_reviews', '=', true))
		.$if(filter.right === 'adviser', (query) => query.where('account.adviser_of_region', 'is not', null))
		.orderBy((eb) => eb.fn('lower', ['account.name']))
		.orderBy('account.id')
		.limit(accountsPerPage)
		.offset((page - 1) * accountsPerPage)
		.execute();
	return {
		count: rows[0]?.count ?? 0,
		accounts: rows.map(({ count: _count, ...row }) => ({
			...row,
			state: accountState({ hasPassword: Boolean(row.has_password), disabledAt: row.disabled_at })
		}))
	};
}
