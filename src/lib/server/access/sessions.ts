import { Lucia, TimeSpan, type Adapter, type DatabaseSession } from 'lucia';
import { idleMinutes } from '#domain/account/state.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { hashToken, sessionAdapter } from './session-adapter.ts';

export type SignedInAs = {
	id: string;
	name: string;
	post: string;
	isAdministrator: boolean;
	startsReviews: boolean;
	adviserOfRegion: string | null;
	/** Whether open actions of a plan may be theirs: for the menu. */
	hasActions?: boolean;
};
export type SessionCookie = {
	name: string;
	value: string;
	attributes: { path?: string; httpOnly?: boolean; secure?: boolean; sameSite?: 'lax' | 'strict' | 'none'; maxAge?: number };
};

type Attributes = { user_agent: string; locked_at: string | null; last_seen_at?: string };

declare module 'lucia' {
	interface Register {
		Lucia: Lucia<Attributes, Omit<SignedInAs, 'id'>>;
		DatabaseSessionAttributes: Attributes;
		DatabaseUserAttributes: Omit<SignedInAs, 'id'>;
	}
}

export const cookieName = 'cf_session';

function lucia(adapter: Adapter, secure: boolean) {
	return new Lucia<Attributes, Omit<SignedInAs, 'id'>>(adapter, {
		sessionExpiresIn: new TimeSpan(12, 'h'),
		sessionCookie: { name: cookieName, expires: false, attributes: { secure, sameSite: 'lax' } },
		getSessionAttributes: (stored) => stored,
		getUserAttributes: (stored) => stored
	});
}

/**
 * What a session token stands for. `open`: signed in. `locked`: signed in, but left for 30 minutes, so that the password is asked for before anything is shown.
 * `over`: it has run out or was ended; whose it was is known for a day, so that a form sent too late goes back to its writer alone. Null: nobody's, or of a disabled account.
 * `cookie` asks the caller to send the cookie again. `sessionId` is the stored hash, for listing and ending sign-ins.
 */
export type Found =
	| { state: 'open'; user: SignedInAs; sessionId: string; cookie: SessionCookie | null }
	| { state: 'locked'; user: SignedInAs; sessionId: string; lockedAt: string }
	| { state: 'over'; accountId: string };

/** Finds what a token stands for in one query; a second one notes, at most once a minute, that the person was there. `now` is for tests. */
export async function findSession(db: Database, token: string, secure: boolean, now = new Date()): Promise<Found | null> {
	const adapter = sessionAdapter(db);
	let stored: DatabaseSession | null = null;
	const remembering: Adapter = {
		...adapter,
		async getSessionAndUser(id) {
			const found = await adapter.getSessionAndUser(id);
			stored = found[0];
			return found;
		},
		// One that ran out stays a day, to know whose it was; `tidyAccess` removes it.
		deleteSession: () => Promise.resolve()
	};
	const { session, user } = await lucia(remembering, secure).validateSession(token);
	if (!session) return stored && { state: 'over', accountId: (stored as DatabaseSession).userId };
	const sessionId = hashToken(token);
	const seen = () => db.updateTable('session').where('id', '=', sessionId);
	const idle = now.getTime() - Date.parse(session.last_seen_at ?? '');
	if (session.locked_at || idle > idleMinutes * 60_000) {
		const lockedAt = session.locked_at ?? now.toISOString();
		if (!session.locked_at) await seen().set({ locked_at: lockedAt }).execute();
		return { state: 'locked', user, sessionId, lockedAt };
	}
	if (idle > 60_000) await seen().set({ last_seen_at: now.toISOString() }).execute();
	return { state: 'open', user, sessionId, cookie: session.fresh ? (lucia(remembering, secure).createSessionCookie(token) as SessionCookie) : null };
}

/** Signs an account in: stores a session and gives the cookie to set. The caller has checked the password. */
export async function startSession(db: Database | Transaction, accountId: string, userAgent: string, secure: boolean): Promise<SessionCookie> {
	const session = await lucia(sessionAdapter(db), secure).createSession(accountId, { user_agent: userAgent, locked_at: null });
	return lucia(sessionAdapter(db), secure).createSessionCookie(session.id) as SessionCookie;
}

/** Ends the session of a token for good, and gives the empty cookie to set. */
export async function endSession(db: Database | Transaction, token: string, secure: boolean): Promise<SessionCookie> {
	const door = lucia(sessionAdapter(db), secure);
	await door.invalidateSession(token);
	return door.createBlankSessionCookie() as SessionCookie;
}

/** Opens a locked session again. The caller has checked the password. */
export async function unlockSession(db: Database, sessionId: string): Promise<void> {
	await db.updateTable('session').set({ locked_at: null, last_seen_at: new Date().toISOString() }).where('id', '=', sessionId).execute();
}
