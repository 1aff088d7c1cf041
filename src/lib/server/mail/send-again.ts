import { RuleBroken, NotFound } from '#domain/outcomes.ts';
import { requireAdministrator, type SignedInPerson } from '../accounts/administrator.ts';
import type { Database } from '../db/connect.ts';
import { actOnInstallation } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { firstAttempt, linkNotKept } from './mail.ts';
import type { PostOffice } from './post-office.ts';

/**
 * An administrator puts a mail that was not sent back into the queue. Throws NotFound to all but administrators and for a mail that is not there; RuleBroken
 * without a mail server, for an address that is reserved for examples, and for a mail whose link was not kept. One that was sent meanwhile stays as it is.
 */
export async function sendAgain(db: Database, person: SignedInPerson, mailId: string, office: PostOffice): Promise<void> {
	requireAdministrator(person);
	await actOnInstallation(db, person, 'mail sent again', async (trx) => {
		const mail = await trx.selectFrom('outbox').select(['recipient', 'body', 'sent_at']).where('id', '=', mailId).forUpdate().executeTakeFirst();
		if (!mail) throw new NotFound('mail');
		if (mail.sent_at) throw new AlreadyDone();
		if (!office.smtpUrl) throw new RuleBroken('This copy has no mail server. Set SMTP_URL to have mails sent');
		const next_attempt_at = firstAttempt(office, mail.recipient, new Date());
		if (!next_attempt_at) throw new RuleBroken('This address is reserved for examples: no mail reaches it');
		if (!canBeSentAgain(mail.body)) throw new RuleBroken("The link in this mail was not kept. Open the person's account to send another one");
		await trx.updateTable('outbox').set({ next_attempt_at }).where('id', '=', mailId).execute();
		return { about: { mail: mailId } };
	});
}

/** A mail from which the link was taken, or whose link gave a way in for an hour, says nothing any more. */
export function canBeSentAgain(body: string): boolean {
	return !body.includes(linkNotKept) && !/\/(invitation|reset)\/[\w-]{32}/.test(body);
}
