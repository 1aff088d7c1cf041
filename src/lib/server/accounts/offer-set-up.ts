import { createHash, randomBytes } from 'node:crypto';
import { newId } from '#domain/id.ts';
import type { Database } from '../db/connect.ts';

/** While nobody can sign in, gives a new one-time link that makes the first administrator; null once there is an account (the demonstration's people do not count). Earlier links stop working. */
export async function offerSetUp(db: Database, origin: string): Promise<string | null> {
	const someone = await db.selectFrom('account').select('id').where('password_hash', 'is not', null).where('fictional', '=', false).limit(1).executeTakeFirst();
	if (someone) return null;
	const token = randomBytes(24).toString('base64url');
	await db.deleteFrom('account_link').where('purpose', '=', 'set-up').execute();
	const expires = new Date(Date.now() + 24 * 3600_000).toISOString();
	await db
		.insertInto('account_link')
		.values({ id: newId(), purpose: 'set-up', token_hash: createHash('sha256').update(token).digest('hex'), expires_at: expires })
		.execute();
	return `${origin}/set-up/${token}`;
}
