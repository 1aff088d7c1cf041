import { Lucia, TimeSpan } from 'lucia';
import type { Database } from '../db/connect.ts';
import { hashToken, sessionAdapter } from './session-adapter.ts';

export type SignedInAs = { id: string; name: string; post: string; isAdministrator: boolean; startsReviews: boolean; adviserOfRegion: string | null };
export type SessionCookie = { name: string; value: string; attributes: { path?: string; httpOnly?: boolean; secure?: boolean; sameSite?: 'lax' | 'strict' | 'none'; maxAge?: number } };

type Attributes = Omit<SignedInAs, 'id'> & { lastSeenAt: string };

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<{ user_agent: string; locked_at: string | null }, Attributes>;
		DatabaseSessionAttributes: { user_agent: string; locked_at: string | null };
		DatabaseUserAttributes: Attributes;
	}
}

export const cookieName = 'cf_session';

function lucia(db: Database, secure: boolean) {
	return new Lucia<{ user_agent: string; locked_at: string | null }, Attributes>(sessionAdapter(db), {
		sessionExpiresIn: new TimeSpan(12, 'h'),
		sessionCookie: { name: cookieName, expires: false, attributes: { secure, sameSite: 'lax' } },
		getSessionAttributes: (stored) => stored,
		getUserAttributes: (stored) => stored
	});
}

/**
 * Who a session token signs in, in one query; null when it is unknown, has run out, or the account is disabled.
 * `fresh` asks the caller to send the cookie again. `sessionId` is the stored hash, for listing and ending sign-ins.
 */
export async function findSignedIn(db: Database, token: string, secure: boolean) {
	const { session, user } = await lucia(db, secure).validateSession(token);
	if (!session || !user) return null;
	const { lastSeenAt, ...person } = user;
	return { user: person as SignedInAs, sessionId: hashToken(token), lastSeenAt, lockedAt: session.locked_at, cookie: session.fresh ? (lucia(db, secure).createSessionCookie(token) as SessionCookie) : null };
}

/** Signs an account in: stores a session and gives the cookie to set. The caller has checked the password. */
export async function startSession(db: Database, accountId: string, userAgent: string, secure: boolean): Promise<SessionCookie> {
	const session = await lucia(db, secure).createSession(accountId, { user_agent: userAgent, locked_at: null });
	return lucia(db, secure).createSessionCookie(session.id) as SessionCookie;
}

/** Ends the session of a token, and gives the empty cookie to set. */
export async function endSession(db: Database, token: string, secure: boolean): Promise<SessionCookie> {
	await lucia(db, secure).invalidateSession(token);
	return lucia(db, secure).createBlankSessionCookie() as SessionCookie;
}
