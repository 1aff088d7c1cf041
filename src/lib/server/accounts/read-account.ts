import { accountState } from '#domain/account/state.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Database } from '../db/connect.ts';
import { requireAdministrator, type SignedInPerson } from './administrator.ts';

/** One account as its page shows it, with the link that stands and how many sign-ins there are. For administrators. Throws NotFound. */
export async function readAccount(db: Database, person: SignedInPerson, id: string) {
	requireAdministrator(person);
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new NotFound('account');
	const now = new Date().toISOString();
	const row = await db
		.selectFrom('account')
		.select([
			'id',
			'name',
			'email',
			'post',
			'authority_code',
			'is_administrator',
			'starts_reviews',
			'adviser_of_region',
			'disabled_at',
			'created_at',
			'version',
			'fictional'
		])
		.select((eb) => [
			eb('password_hash', 'is not', null).as('has_password'),
			eb
				.selectFrom('session')
				.whereRef('session.account_id', '=', 'account.id')
				.where('expires_at', '>', now)
				.select((s) => s.fn.countAll<number>().as('n'))
				.as('signIns'),
			eb
				.selectFrom('session')
				.whereRef('session.account_id', '=', 'account.id')
				.select((s) => s.fn.max('last_seen_at').as('seen'))
				.as('lastSeenAt'),
			eb
				.selectFrom('account_link')
				.whereRef('account_link.account_id', '=', 'account.id')
				.where('used_at', 'is', null)
				.where('expires_at', '>', now)
				.select((l) => l.fn.max('expires_at').as('until'))
				.as('linkUntil')
		])
		.where('id', '=', id)
		.executeTakeFirst();
	if (!row) throw new NotFound('account');
	return { ...row, state: accountState({ hasPassword: Boolean(row.has_password), disabledAt: row.disabled_at }) };
}

/** What an account's form offers: authorities that a person may work for, and the regions that an adviser may look after. */
export async function accountChoices(db: Database): Promise<{ authorities: { value: string; label: string }[]; regions: { value: string; label: string }[] }> {
	const rows = await db
		.selectFrom('authority')
		.select(['gss_code', 'official_name', 'region_code', 'region', 'fictional'])
		.where('ended_on', 'is', null)
		.orderBy('fictional')
		.orderBy('official_name')
		.execute();
	const regions = new Map(rows.map((row) => [row.region_code, row.region]));
	return {
		authorities: rows.map((row) => ({ value: row.gss_code, label: row.fictional ? `${row.official_name} (fictional)` : row.official_name })),
		regions: [...regions].map(([value, label]) => ({ value, label })).sort((a, b) => (a.label < b.label ? -1 : 1))
	};
}

/** What a person sees of their own account. */
export async function readOwnAccount(db: Database, person: { id: string }) {
	return db
		.selectFrom('account')
		.leftJoin('authority', 'authority.gss_code', 'account.authority_code')
		.select(['account.name', 'account.email', 'account.post', 'authority.official_name as authority'])
		.where('account.id', '=', person.id)
		.executeTakeFirstOrThrow();
}
