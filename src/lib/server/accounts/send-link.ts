import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { sendMail } from '../mail/mail.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { tellLeads, writeInvitation, writeResetLink } from './account-mails.ts';
import { requireAdministrator, type SignedInPerson } from './administrator.ts';
import { makeLink } from './links.ts';

/**
 * An administrator sends someone a link: the invitation again while there is no password, else a link for a new one. The leads of their reviews are told.
 * Gives whether the mail server took every mail, and how many leads were told. Throws NotFound, or RuleBroken for a disabled account.
 */
export async function sendLink(db: Database, person: SignedInPerson, accountId: string, office: PostOffice): Promise<{ taken: boolean; told: number }> {
	requireAdministrator(person);
	const account = await getAccount(db, accountId);
	if (account.disabled_at) throw new RuleBroken('This account is disabled. Enable it before you send a link');
	const purpose = account.password_hash ? 'reset' : 'invitation';
	const done = await actOnInstallation(db, person, purpose === 'reset' ? 'reset link made by an administrator' : 'invitation sent again', async (trx) => {
		const token = await makeLink(trx, { accountId, purpose, madeBy: person.id });
		const write = purpose === 'reset' ? writeResetLink : writeInvitation;
		const mails = [await write(trx, office, account, { token, by: person.name })];
		mails.push(...(await tellLeads(trx, office, account, { by: person.name, did: `made a link with which ${account.name} can choose a password` })));
		return { about: { account: accountId, leadsTold: mails.length - 1 }, mails };
	});
	const refused = await sendMail(db, office, done?.mails ?? []);
	return { taken: refused === 0, told: done?.about.leadsTold ?? 0 };
}

const mostLinksAnHour = 3;

/**
 * Someone asks for a link to choose a new password. Nothing is thrown and nothing is told about whether there is such an account: the page says the same to all,
 * and does not wait for this. At most three an hour for one account; an account that was invited gets its invitation again.
 */
export async function askForReset(db: Database, email: string, office: PostOffice): Promise<void> {
	const account = await db.selectFrom('account').select(['id', 'name', 'email', 'password_hash', 'disabled_at']).where('email', '=', email).executeTakeFirst();
	if (!account || account.disabled_at) return;
	const { asked } = await db
		.selectFrom('history_entry')
		.select((eb) => eb.fn.countAll<number>().as('asked'))
		.where('what', '=', 'link for a new password asked for')
		.where('account_id', '=', account.id)
		.where('at', '>', new Date(Date.now() - 3600_000).toISOString())
		.executeTakeFirstOrThrow();
	if (asked >= mostLinksAnHour) return;
	const purpose = account.password_hash ? 'reset' : 'invitation';
	const done = await actOnInstallation(db, { id: account.id, name: account.name }, 'link for a new password asked for', async (trx: Transaction) => {
		const token = await makeLink(trx, { accountId: account.id, purpose, madeBy: null });
		const mail =
			purpose === 'reset'
				? await writeResetLink(trx, office, account, { token, by: null })
				: await writeInvitation(trx, office, account, { token, by: 'An administrator' });
		return { about: { account: account.id }, mail };
	});
	if (done) await sendMail(db, office, [done.mail]);
}

async function getAccount(db: Database, id: string) {
	const account = await db.selectFrom('account').select(['id', 'name', 'email', 'password_hash', 'disabled_at']).where('id', '=', id).executeTakeFirst();
	if (!account) throw new NotFound('account');
	return account;
}
