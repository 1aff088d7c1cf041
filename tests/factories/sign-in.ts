import { hashPassword } from '#server/access/passwords.ts';
import { signIn, type Device } from '#server/access/sign-in.ts';
import { findSession, type SessionCookie } from '#server/access/sessions.ts';
import type { Database } from '#server/db/connect.ts';
import type { PostOffice } from '#server/mail/post-office.ts';
import { installation } from '#server/history/chain.ts';
import { anAccount, type Account } from './people.ts';

export const goodPassword = 'otter lantern gravel';
export const device: Device = { address: '192.0.2.7', userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0', secure: false };
/** An installation without a mail server: mails stay in the outbox with their links. */
export const office: PostOffice = { origin: 'http://localhost:3000', mailFrom: 'critical-friend@council.gov.uk' };

let kept: Promise<string> | undefined;

/** An account with `goodPassword`. */
export async function anOpenAccount(db: Database, given: Parameters<typeof anAccount>[1] = {}): Promise<Account> {
	const account = await anAccount(db, given);
	kept ??= hashPassword(goodPassword);
	await db
		.updateTable('account')
		.set({ password_hash: await kept })
		.where('id', '=', account.id)
		.execute();
	return account;
}

/** An administrator who can sign in. */
export function anAdministrator(db: Database): Promise<Account> {
	return anOpenAccount(db, { name: 'Alex Admin', isAdministrator: true });
}

/** Signs an open account in; gives the cookie and the id of the stored session. */
export async function aSession(db: Database, account: Account, userAgent = device.userAgent): Promise<{ cookie: SessionCookie; sessionId: string }> {
	const cookie = await signIn(db, { email: account.email, password: goodPassword }, { ...device, userAgent });
	const found = await findSession(db, cookie.value, false);
	if (found?.state !== 'open') throw new Error('the session is not open');
	return { cookie, sessionId: found.sessionId };
}

/** The link in the newest mail to an address, and its token. */
export async function linkTo(db: Database, email: string): Promise<{ link: string; token: string }> {
	const mail = await db
		.selectFrom('outbox')
		.select('body')
		.where('recipient', '=', email)
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	const link = /https?:\/\/\S+/.exec(mail.body)?.[0] ?? '';
	return { link, token: link.split('/').at(-1) ?? '' };
}

/** The newest entry of the installation's history. */
export async function lastInstallationEntry(db: Database) {
	return db.selectFrom('history_entry').selectAll().where('chain_id', '=', installation).orderBy('number', 'desc').limit(1).executeTakeFirst();
}
