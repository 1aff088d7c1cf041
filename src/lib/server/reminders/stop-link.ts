import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database, Transaction } from '../db/connect.ts';

/**
 * Gives the address at which a person stops reminders without signing in, for any account. It opens nothing else, and does not run out: an old mail can still
 * be stopped.
 */
export async function stopLinks(db: Database | Transaction, origin: string): Promise<(accountId: string) => string> {
	const key = await signingKey(db);
	return (accountId) => `${origin}/stop/${tokenOf(key, accountId)}`;
}

/** Whose reminders a token of a stop link stops; undefined for one that we did not sign. */
export async function readStopToken(db: Database, token: string): Promise<string | undefined> {
	const bytes = Buffer.from(token, 'base64url');
	const key = await findKey(db);
	if (bytes.length !== 48 || !key) return undefined;
	const accountId = bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
	return timingSafeEqual(bytes, Buffer.from(tokenOf(key, accountId), 'base64url')) ? accountId : undefined;
}

/** The account, then its signature. */
function tokenOf(key: string, accountId: string): string {
	const id = Buffer.from(accountId.replaceAll('-', ''), 'hex');
	return Buffer.concat([id, createHmac('sha256', key).update(`stop reminders of ${accountId}`).digest()]).toString('base64url');
}

/** The installation's own key, made when the first link is. It signs; it opens nothing. */
async function signingKey(db: Database | Transaction): Promise<string> {
	const found = await findKey(db);
	if (found) return found;
	await db
		.insertInto('signing_key')
		.values({ purpose: 'stop', key: randomBytes(32).toString('base64url') })
		.onConflict((on) => on.doNothing())
		.execute();
	return (await findKey(db))!;
}

async function findKey(db: Database | Transaction): Promise<string | undefined> {
	return (await db.selectFrom('signing_key').select('key').where('purpose', '=', 'stop').executeTakeFirst())?.key;
}
