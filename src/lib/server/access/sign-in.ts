import { RuleBroken } from '#domain/outcomes.ts';
import type { Database } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { countAttempt, forgetAttempt } from './attempts.ts';
import { passwordMatches } from './passwords.ts';
import { endSession, startSession, type SessionCookie } from './sessions.ts';

/** Where a request comes from: its network address, what its browser says of itself, and whether cookies may only travel over https. */
export type Device = { address: string; userAgent: string; secure: boolean };

/**
 * Signs a person in with e-mail address and password; gives the cookie. Throws RuleBroken, with the same words and after the same work whether the address is
 * nobody's, the password is wrong, or the account is disabled or not yet set up; or saying how long to wait after many failures.
 */
export async function signIn(db: Database, { email, password }: { email: string; password: string }, device: Device): Promise<SessionCookie> {
	const attempt = { email, address: device.address };
	await countAttempt(db, attempt);
	const account = await db.selectFrom('account').select(['id', 'name', 'password_hash', 'disabled_at']).where('email', '=', email).executeTakeFirst();
	const right = await passwordMatches(account?.password_hash, password);
	if (!account || !right || account.disabled_at) throw new RuleBroken('The e-mail address or the password is not right', 'password');
	await forgetAttempt(db, attempt);
	return signInAs(db, account, device);
}

/** Starts a session for an account and tells the history. The caller has made sure who it is: a right password, or a link just used. */
export async function signInAs(db: Database, account: { id: string; name: string }, device: Device): Promise<SessionCookie> {
	let cookie: SessionCookie | undefined;
	await actOnInstallation(db, account, 'signed in', async (trx) => {
		cookie = await startSession(trx, account.id, device.userAgent, device.secure);
		return { about: { account: account.id } };
	});
	return cookie!;
}

/**
 * Checks the password of someone who is known already: to unlock a session, or before a change of password. Slowed like a sign-in.
 * Throws RuleBroken for the field `field`.
 */
export async function checkOwnPassword(
	db: Database,
	accountId: string,
	password: string,
	{ address, field }: { address: string; field: string }
): Promise<void> {
	const account = await db.selectFrom('account').select(['email', 'password_hash']).where('id', '=', accountId).executeTakeFirstOrThrow();
	const attempt = { email: account.email, address };
	try {
		await countAttempt(db, attempt);
	} catch (cause) {
		if (cause instanceof RuleBroken) throw new RuleBroken(cause.message, field);
		throw cause;
	}
	if (!(await passwordMatches(account.password_hash, password))) throw new RuleBroken('The password is not right', field);
	await forgetAttempt(db, attempt);
}

/** Ends the session of a token and gives the empty cookie. `person` is whose it was; without one there is nothing to tell the history. */
export async function signOut(db: Database, person: { id: string; name: string } | null, token: string, secure: boolean): Promise<SessionCookie> {
	if (!person) return endSession(db, token, secure);
	let cookie: SessionCookie | undefined;
	await actOnInstallation(db, person, 'signed out', async (trx) => {
		cookie = await endSession(trx, token, secure);
		return { about: { account: person.id } };
	});
	return cookie!;
}
