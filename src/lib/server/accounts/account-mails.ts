import { linkMinutes } from '#domain/account/state.ts';
import type { Transaction } from '../db/connect.ts';
import { paragraphs, writeMail } from '../mail/mail.ts';
import type { PostOffice } from '../mail/post-office.ts';

type Recipient = { name: string; email: string };

const hour = linkMinutes === 60 ? 'one hour' : `${linkMinutes} minutes`;

/** The mail that invites someone; `by` is who did. */
export function writeInvitation(trx: Transaction, office: PostOffice, to: Recipient, { token, by }: { token: string; by: string }) {
	const link = `${office.origin}/invitation/${token}`;
	const body = paragraphs(
		`Hello ${to.name}`,
		`${by} has made an account for you in Critical Friend, where peer reviews of children's services are run.`,
		`Open this link and choose a password. It works once, for ${hour}:`,
		link,
		'If it has run out, ask for another one. If you did not expect this mail, do nothing: without a password nobody can use the account.'
	);
	return writeMail(trx, office, { to: to.email, subject: 'Your account in Critical Friend', body, secret: link });
}

/** The mail with a link for a new password; `by` is the administrator who made it, or null when the person asked for it. */
export function writeResetLink(trx: Transaction, office: PostOffice, to: Recipient, { token, by }: { token: string; by: string | null }) {
	const link = `${office.origin}/reset/${token}`;
	const body = paragraphs(
		`Hello ${to.name}`,
		by ? `${by}, an administrator, has made a link for you to choose a new password.` : 'Someone, probably you, asked for a link to choose a new password.',
		`It works once, for ${hour}:`,
		link,
		by
			? 'The leads of your reviews are told that this link was made. If you did not ask for it, tell your administrator and them.'
			: 'If it was not you, do nothing: your password stays as it is.'
	);
	return writeMail(trx, office, { to: to.email, subject: 'Choose a new password for Critical Friend', body, secret: link });
}

/** Tells a person that their password was changed, so that a change by someone else is noticed. */
export function writePasswordChanged(trx: Transaction, office: PostOffice, to: Recipient) {
	const body = paragraphs(
		`Hello ${to.name}`,
		'The password of your account in Critical Friend was changed, and your other sign-ins were ended.',
		`If it was not you, choose a new password at once: ${office.origin}/reset`,
		'Then tell your administrator.'
	);
	return writeMail(trx, office, { to: to.email, subject: 'Your password was changed', body });
}

/** Tells the old address that an administrator changed it, so that a change behind someone's back is noticed. */
export function writeAddressChanged(trx: Transaction, office: PostOffice, to: Recipient, by: string) {
	const body = paragraphs(
		`Hello ${to.name}`,
		`${by}, an administrator, has changed the e-mail address of your account in Critical Friend. Links go to the new one from now on.`,
		'The leads of your reviews are told. If you did not ask for it, tell your administrator and them.'
	);
	return writeMail(trx, office, { to: to.email, subject: 'The e-mail address of your account was changed', body });
}

/**
 * Tells the leads of a person's reviews that an administrator did something (`did`) with which that person's account could be entered. An administrator sees no
 * review; this is how a misuse would show. Where a review has no lead yet, its manager is told. One mail each, however many reviews.
 */
export async function tellLeads(trx: Transaction, office: PostOffice, person: { id: string; name: string }, { by, did }: { by: string; did: string }) {
	const rows = await trx
		.selectFrom('member as own')
		.innerJoin('member as lead', 'lead.review_id', 'own.review_id')
		.innerJoin('account', 'account.id', 'lead.account_id')
		.select(['account.name', 'account.email', 'lead.role', 'lead.review_id'])
		.where('own.account_id', '=', person.id)
		.where('lead.role', 'in', ['lead', 'manager'])
		.where('account.id', '!=', person.id)
		.where('account.disabled_at', 'is', null)
		.execute();
	const led = new Set(rows.filter((row) => row.role === 'lead').map((row) => row.review_id));
	const told = rows.filter((row) => row.role === 'lead' || !led.has(row.review_id));
	const leads = new Map(told.map(({ name, email }) => [email, { name, email }]));
	const mails = [];
	for (const lead of leads.values()) {
		const body = paragraphs(
			`Hello ${lead.name}`,
			`${by}, an administrator, has ${did}. ${person.name} is in a review that you lead.`,
			'You need do nothing if you know why. If you do not, ask them both: whoever gets into the account can open what they can open.'
		);
		mails.push(await writeMail(trx, office, { to: lead.email, subject: 'An account in your review was changed by an administrator', body }));
	}
	return mails;
}
