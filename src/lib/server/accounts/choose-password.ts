import { isEasyToGuess } from '#domain/account/password.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { endSessionsOf } from '../access/own-sessions.ts';
import { hashPassword } from '../access/passwords.ts';
import type { Person } from '../access/review-access.ts';
import { checkOwnPassword, signInAs, type Device } from '../access/sign-in.ts';
import type { SessionCookie } from '../access/sessions.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { sendMail } from '../mail/mail.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { writePasswordChanged } from './account-mails.ts';
import { findLink, useUpLink } from './links.ts';

/**
 * Sets a password by an invitation or a reset link, uses the link up, ends every earlier sign-in, tells the person by mail, and signs them in.
 * Throws NotFound when the link cannot be used any more, RuleBroken when the password holds their own name.
 */
export async function choosePassword(
	db: Database,
	link: { token: string; purpose: 'invitation' | 'reset' },
	password: string,
	{ device, office }: { device: Device; office: PostOffice }
): Promise<SessionCookie> {
	const account = await findLink(db, link.token, link.purpose);
	if (!account) throw new NotFound('link');
	refuseOwnName(password, account);
	const passwordHash = await hashPassword(password);
	const person = { id: account.accountId, name: account.name };
	const what = link.purpose === 'invitation' ? 'invitation accepted' : 'password chosen by link';
	const done = await actOnInstallation(db, person, what, async (trx) => {
		if (!(await useUpLink(trx, link.token, link.purpose))) throw new NotFound('link');
		await store(trx, person.id, passwordHash);
		const sessions = await endSessionsOf(trx, person.id);
		const mails = link.purpose === 'reset' ? [await writePasswordChanged(trx, office, account)] : [];
		return { about: { account: person.id, sessionsEnded: sessions }, mails };
	});
	await sendMail(db, office, done?.mails ?? []);
	return signInAs(db, person, device);
}

/**
 * Changes one's own password: the one in use is asked for, every other sign-in is ended, and a mail tells of it.
 * Throws RuleBroken for a wrong password, one with their own name in it, or too many tries.
 */
export async function changeOwnPassword(
	db: Database,
	person: Person & { sessionId: string | null },
	form: { currentPassword: string; password: string },
	{ address, office }: { address: string; office: PostOffice }
): Promise<void> {
	await checkOwnPassword(db, person.id, form.currentPassword, { address, field: 'currentPassword' });
	const account = await db.selectFrom('account').select(['name', 'email']).where('id', '=', person.id).executeTakeFirstOrThrow();
	refuseOwnName(form.password, account);
	const passwordHash = await hashPassword(form.password);
	const done = await actOnInstallation(db, person, 'own password changed', async (trx) => {
		await store(trx, person.id, passwordHash);
		const sessions = await endSessionsOf(trx, person.id, person.sessionId);
		return { about: { account: person.id, sessionsEnded: sessions }, mail: await writePasswordChanged(trx, office, account) };
	});
	if (done) await sendMail(db, office, [done.mail]);
}

function refuseOwnName(password: string, { name, email }: { name: string; email: string }): void {
	if (isEasyToGuess(password, [name, email])) throw new RuleBroken('Choose a password that is not made of your name or address', 'password');
}

/** A new password also takes away links that still stand: whoever has an old mail cannot use it. */
async function store(trx: Transaction, accountId: string, passwordHash: string): Promise<void> {
	await trx.updateTable('account').set({ password_hash: passwordHash }).where('id', '=', accountId).execute();
	await trx.deleteFrom('account_link').where('account_id', '=', accountId).where('used_at', 'is', null).execute();
}
