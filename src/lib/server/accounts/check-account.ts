import { RuleBroken } from '#domain/outcomes.ts';
import type { Database, Transaction } from '../db/connect.ts';

type Rights = { authorityCode: string | null; adviserOfRegion: string | null };

/** Checks the authority and region of an account's form against the reference data. Throws RuleBroken. */
export async function checkPlaces(trx: Transaction, { authorityCode, adviserOfRegion }: Rights): Promise<void> {
	if (authorityCode) {
		const authority = await trx.selectFrom('authority').select('gss_code').where('gss_code', '=', authorityCode).executeTakeFirst();
		if (!authority) throw new RuleBroken('Choose an authority from the list', 'authorityCode');
	}
	if (adviserOfRegion) {
		const region = await trx.selectFrom('authority').select('region_code').where('region_code', '=', adviserOfRegion).limit(1).executeTakeFirst();
		if (!region) throw new RuleBroken('Choose a region from the list', 'adviserOfRegion');
	}
}

/** Throws RuleBroken when another account has this e-mail address. Called in the transaction that takes the head of the chain, so two cannot pass at once. */
export async function checkEmail(trx: Transaction, email: string, ownId: string): Promise<void> {
	const other = await trx.selectFrom('account').select('id').where('email', '=', email).where('id', '!=', ownId).executeTakeFirst();
	if (other) throw new RuleBroken('There is already an account with this e-mail address', 'email');
}

/** Throws RuleBroken unless someone else would still be an administrator who can sign in. */
export async function checkAnotherAdministrator(db: Database | Transaction, exceptId: string, field = ''): Promise<void> {
	const other = await db
		.selectFrom('account')
		.select('id')
		.where('is_administrator', '=', true)
		.where('disabled_at', 'is', null)
		.where('password_hash', 'is not', null)
		.where('fictional', '=', false)
		.where('id', '!=', exceptId)
		.limit(1)
		.executeTakeFirst();
	if (!other) throw new RuleBroken('This is the only administrator. Make someone else an administrator first', field);
}
