import type { AccountChange } from '#domain/account/account.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { endSessionsOf } from '../access/own-sessions.ts';
import type { Person } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { actOnInstallation } from '../history/act.ts';
import { sendMail } from '../mail/mail.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { tellLeads, writeAddressChanged } from './account-mails.ts';
import { requireAdministrator, type SignedInPerson } from './administrator.ts';
import { checkAnotherAdministrator, checkEmail, checkPlaces } from './check-account.ts';

/**
 * An administrator changes an account: name, address, post, authority and what it may do. When the e-mail address changes, links that went to the old one stop working and the old address is told.
 * Throws NotFound, Conflict when it changed meanwhile, RuleBroken for an address in use or the last administrator.
 */
export async function changeAccount(db: Database, person: SignedInPerson, accountId: string, form: AccountChange, office: PostOffice): Promise<void> {
	requireAdministrator(person);
	const done = await actOnInstallation(db, person, 'account changed', async (trx) => {
		const now = await trx.selectFrom('account').selectAll().where('id', '=', accountId).executeTakeFirst();
		checkVersion(now, form.version, ({ name, email, post }) => ({ name, email, post }), 'account');
		await checkEmail(trx, form.email, accountId);
		await checkPlaces(trx, form);
		if (now.is_administrator && !form.isAdministrator) await checkAnotherAdministrator(trx, accountId, 'isAdministrator');
		await trx
			.updateTable('account')
			.set({
				name: form.name,
				email: form.email,
				post: form.post,
				authority_code: form.authorityCode,
				is_administrator: form.isAdministrator,
				starts_reviews: form.startsReviews,
				adviser_of_region: form.adviserOfRegion,
				version: now.version + 1
			})
			.where('id', '=', accountId)
			.execute();
		const mails = now.email === form.email ? [] : await moveAddress(trx, office, now, person.name);
		const { isAdministrator, startsReviews, adviserOfRegion, authorityCode } = form;
		return {
			about: { account: accountId, administrator: isAdministrator, startsReviews, adviserOfRegion, authority: authorityCode },
			texts: { nameBefore: now.name, name: form.name, emailBefore: now.email, email: form.email, postBefore: now.post, post: form.post },
			mails
		};
	});
	await sendMail(db, office, done?.mails ?? []);
}

/** With a new address an administrator could have a link sent to themselves: so the old address and the leads of the person's reviews are told. */
async function moveAddress(trx: Transaction, office: PostOffice, account: { id: string; name: string; email: string }, by: string) {
	await trx.deleteFrom('account_link').where('account_id', '=', account.id).where('used_at', 'is', null).execute();
	const did = `changed the e-mail address of ${account.name}, to which links for a new password go`;
	return [await writeAddressChanged(trx, office, account, by), ...(await tellLeads(trx, office, account, { by, did }))];
}

/** A person changes their own name and post. */
export async function changeOwnDetails(db: Database, person: Person, form: { name: string; post: string }): Promise<void> {
	await actOnInstallation(db, person, 'own details changed', async (trx) => {
		const before = await trx.selectFrom('account').select(['name', 'post', 'version']).where('id', '=', person.id).executeTakeFirstOrThrow();
		await trx
			.updateTable('account')
			.set({ name: form.name, post: form.post, version: before.version + 1 })
			.where('id', '=', person.id)
			.execute();
		return { about: { account: person.id }, texts: { nameBefore: before.name, name: form.name, postBefore: before.post, post: form.post } };
	});
}

/** Disables an account: every sign-in ends at once and its links stop working. What the person wrote stays theirs. Throws NotFound, RuleBroken for oneself or the last administrator. */
export async function disableAccount(db: Database, person: SignedInPerson, accountId: string): Promise<void> {
	requireAdministrator(person);
	if (accountId === person.id) throw new RuleBroken('You cannot disable your own account. Ask another administrator');
	await actOnInstallation(db, person, 'account disabled', async (trx) => {
		const account = await trx
			.updateTable('account')
			.set((eb) => ({ disabled_at: new Date().toISOString(), version: eb('version', '+', 1) }))
			.where('id', '=', accountId)
			.where('disabled_at', 'is', null)
			.returning(['name', 'is_administrator'])
			.executeTakeFirst();
		if (!account) throw new NotFound('account');
		if (account.is_administrator) await checkAnotherAdministrator(trx, accountId);
		const sessions = await endSessionsOf(trx, accountId);
		await trx.deleteFrom('account_link').where('account_id', '=', accountId).where('used_at', 'is', null).execute();
		return { about: { account: accountId, sessionsEnded: sessions }, texts: { name: account.name } };
	});
}

/** Enables a disabled account again; its password is as it was. Throws NotFound. */
export async function enableAccount(db: Database, person: SignedInPerson, accountId: string): Promise<void> {
	requireAdministrator(person);
	await actOnInstallation(db, person, 'account enabled', async (trx) => {
		const account = await trx
			.updateTable('account')
			.set((eb) => ({ disabled_at: null, version: eb('version', '+', 1) }))
			.where('id', '=', accountId)
			.where('disabled_at', 'is not', null)
			.returning('name')
			.executeTakeFirst();
		if (!account) throw new NotFound('account');
		return { about: { account: accountId }, texts: { name: account.name } };
	});
}
