import { isEasyToGuess } from '#domain/account/password.ts';
import { newId } from '#domain/id.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { hashPassword } from '../access/passwords.ts';
import { signInAs, type Device } from '../access/sign-in.ts';
import type { SessionCookie } from '../access/sessions.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { isSetUpLink, useUpLink } from './links.ts';

/** What the page of a set-up link shows: the form, or that it is done, or that the link is old. */
export async function readSetUp(db: Database, token: string): Promise<'ready' | 'done' | 'old'> {
	if (await isDone(db)) return 'done';
	return (await isSetUpLink(db, token)) ? 'ready' : 'old';
}

/**
 * Makes the first administrator with the one-time link and signs them in. Throws NotFound when the link cannot be used any more,
 * RuleBroken when the password holds their own name.
 */
export async function setUp(db: Database, token: string, form: { name: string; email: string; password: string }, device: Device): Promise<SessionCookie> {
	if (isEasyToGuess(form.password, [form.name, form.email])) throw new RuleBroken('Choose a password without your name in it', 'password');
	const password_hash = await hashPassword(form.password);
	const made = await actOnInstallation(db, { id: null, name: form.name }, 'first administrator set up', async (trx) => {
		if ((await isDone(trx)) || !(await useUpLink(trx, token, 'set-up'))) throw new NotFound('link');
		const account = { name: form.name, is_administrator: true, password_hash };
		// Someone may have been added by the command line and have no password yet: the account becomes the first administrator's.
		const { id } = await trx
			.insertInto('account')
			.values({ id: newId(), email: form.email, ...account })
			.onConflict((on) => on.column('email').doUpdateSet(account))
			.returning('id')
			.executeTakeFirstOrThrow();
		return { about: { account: id }, texts: { name: form.name, email: form.email } };
	});
	return signInAs(db, { id: made!.about.account, name: form.name }, device);
}

async function isDone(db: Database | Transaction): Promise<boolean> {
	const someone = await db.selectFrom('account').select('id').where('password_hash', 'is not', null).where('fictional', '=', false).limit(1).executeTakeFirst();
	return someone !== undefined;
}
