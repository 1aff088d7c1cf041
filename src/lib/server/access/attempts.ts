import { createHash } from 'node:crypto';
import { forgetAfter, waitAfter, waitInWords, type AttemptKind } from '#domain/account/attempts.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Database, Transaction } from '../db/connect.ts';

export type Attempt = { email: string; address: string };

/**
 * Counts an attempt before its password is looked at, so that a thousand at once are a thousand. Throws RuleBroken that says how long to wait; such an
 * attempt is not counted and no hash is worked out for it. The same for an address of nobody, so that waiting tells nothing. `now` is for tests.
 */
export async function countAttempt(db: Database, attempt: Attempt, now = new Date()): Promise<void> {
	await db.transaction().execute(async (trx) => {
		for (const [kind, key] of keysOf(attempt)) {
			const wait = await countOne(trx, kind, key, now);
			if (wait > 0) throw new RuleBroken(`Too many wrong passwords. Wait ${waitInWords(wait)}, then try again`, 'password');
		}
	});
}

/** Takes back the count of an attempt whose password was right; for the account all of it, for the address this one. */
export async function forgetAttempt(db: Database | Transaction, attempt: Attempt): Promise<void> {
	const { account, address } = Object.fromEntries(keysOf(attempt)) as Record<AttemptKind, string>;
	await db.deleteFrom('sign_in_failure').where('key', '=', account).execute();
	await db
		.updateTable('sign_in_failure')
		.set((eb) => ({ failures: eb('failures', '-', 1) }))
		.where('key', '=', address)
		.where('failures', '>', 0)
		.execute();
}

/** Gives the seconds still to wait; 0 when the attempt was counted. */
async function countOne(trx: Transaction, kind: AttemptKind, key: string, now: Date): Promise<number> {
	const fresh = { failures: 0, last_failed_at: now.toISOString() };
	await trx
		.insertInto('sign_in_failure')
		.values({ key, ...fresh })
		.onConflict((on) => on.doNothing())
		.execute();
	const row = await trx.selectFrom('sign_in_failure').selectAll().where('key', '=', key).forUpdate().executeTakeFirst();
	const since = row ? (now.getTime() - Date.parse(row.last_failed_at)) / 1000 : 0;
	const failures = !row || since > forgetAfter ? 0 : row.failures;
	const wait = waitAfter(kind, failures) - since;
	if (failures > 0 && wait > 0) return wait;
	await trx
		.updateTable('sign_in_failure')
		.set({ failures: failures + 1, last_failed_at: now.toISOString() })
		.where('key', '=', key)
		.execute();
	return 0;
}

/** Kept as hashes: the table holds nobody's address. The network address first, always, so that two attempts cannot wait for each other. */
function keysOf({ email, address }: Attempt): [AttemptKind, string][] {
	const hash = (text: string) => createHash('sha256').update(text.toLowerCase()).digest('hex');
	return [
		['address', `address:${hash(address)}`],
		['account', `account:${hash(email)}`]
	];
}
