import { createHash, randomBytes } from 'node:crypto';
import { linkMinutes } from '#domain/account/state.ts';
import { newId } from '#domain/id.ts';
import type { Database, Transaction } from '../db/connect.ts';

export type LinkPurpose = 'set-up' | 'invitation' | 'reset';

/** Makes a link that lets an account choose a password, once, within an hour; earlier ones of that account stop working. Gives the token: only its hash is stored. */
export async function makeLink(trx: Transaction, link: { accountId: string; purpose: LinkPurpose; madeBy: string | null }): Promise<string> {
	const token = randomBytes(24).toString('base64url');
	await trx.deleteFrom('account_link').where('account_id', '=', link.accountId).where('used_at', 'is', null).execute();
	await trx
		.insertInto('account_link')
		.values({
			id: newId(),
			account_id: link.accountId,
			purpose: link.purpose,
			token_hash: hash(token),
			created_by: link.madeBy,
			expires_at: new Date(Date.now() + linkMinutes * 60_000).toISOString()
		})
		.execute();
	return token;
}

/** Whose link this is, while it can be used; undefined when it was used, has run out, is unknown, or its account is disabled. Looking uses nothing up. */
export async function findLink(db: Database, token: string, purpose: LinkPurpose): Promise<{ accountId: string; name: string; email: string } | undefined> {
	return db
		.selectFrom('account_link')
		.innerJoin('account', 'account.id', 'account_link.account_id')
		.select(['account.id as accountId', 'account.name', 'account.email'])
		.where('token_hash', '=', hash(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', new Date().toISOString())
		.where('account.disabled_at', 'is', null)
		.executeTakeFirst();
}

/** Whether the link that sets up the first administrator can still be used. */
export async function isSetUpLink(db: Database, token: string): Promise<boolean> {
	const found = await db
		.selectFrom('account_link')
		.select('id')
		.where('token_hash', '=', hash(token))
		.where('purpose', '=', 'set-up')
		.where('used_at', 'is', null)
		.where('expires_at', '>', new Date().toISOString())
		.executeTakeFirst();
	return found !== undefined;
}

/** Uses a link up; false when someone was faster, or it has run out meanwhile. In the transaction of what the link allows. */
export async function useUpLink(trx: Transaction, token: string, purpose: LinkPurpose): Promise<boolean> {
	const now = new Date().toISOString();
	const used = await trx
		.updateTable('account_link')
		.set({ used_at: now })
		.where('token_hash', '=', hash(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.returning('id')
		.executeTakeFirst();
	return used !== undefined;
}

function hash(token: string): string {
	return createHash('sha256').update(token).digest('hex');
}
