import type { NewAccount } from '#domain/account/account.ts';
import type { Database } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { sendMail } from '../mail/mail.ts';
import type { PostOffice } from '../mail/post-office.ts';
import { writeInvitation } from './account-mails.ts';
import { requireAdministrator, type SignedInPerson } from './administrator.ts';
import { checkEmail, checkPlaces } from './check-account.ts';
import { makeLink } from './links.ts';

/**
 * Makes an account without a password and sends its holder an invitation. Gives whether the mail server took it (true without one: the mail is on the outbox page).
 * A form sent twice invites once. Throws NotFound to all but administrators, RuleBroken for an e-mail address that has an account.
 */
export async function inviteAccount(db: Database, person: SignedInPerson, form: NewAccount, office: PostOffice): Promise<{ taken: boolean }> {
	requireAdministrator(person);
	const done = await actOnInstallation(db, person, 'account invited', async (trx) => {
		await checkEmail(trx, form.email, form.id);
		await checkPlaces(trx, form);
		const added = await trx
			.insertInto('account')
			.values({
				id: form.id,
				name: form.name,
				email: form.email,
				post: form.post,
				authority_code: form.authorityCode,
				is_administrator: form.isAdministrator,
				starts_reviews: form.startsReviews,
				adviser_of_region: form.adviserOfRegion
			})
			.onConflict((on) => on.column('id').doNothing())
			.returning('id')
			.executeTakeFirst();
		if (!added) throw new AlreadyDone();
		const token = await makeLink(trx, { accountId: form.id, purpose: 'invitation', madeBy: person.id });
		const mail = await writeInvitation(trx, office, form, { token, by: person.name });
		const { isAdministrator, startsReviews, adviserOfRegion, authorityCode } = form;
		const about = { account: form.id, administrator: isAdministrator, startsReviews, adviserOfRegion, authority: authorityCode };
		return { about, texts: { name: form.name, email: form.email, post: form.post }, mail };
	});
	return { taken: !done || (await sendMail(db, office, [done.mail])) === 0 };
}
