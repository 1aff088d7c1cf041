import { formatDate, today } from '#domain/dates.ts';
import { roleLabels, type Role } from '#domain/role.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { paragraphs, sendMail, writeMail, type Outgoing } from '../mail/mail.ts';
import type { PostOffice } from '../mail/post-office.ts';

/** What became of the mail to a person who was given a review: whether the mail server took it (true without one), or null when there was none to write. */
export type MemberTold = { taken: boolean | null };

type Given = { to: { name: string; email: string }; role: Role; accessUntil: string | null };

/**
 * Writes the mail to the holder of an account that can now open the review: who added them, whose review it is, as what and until when. Mail is not the place for
 * a review: not even its title is in it. Nothing is written where the access has ended already.
 */
export async function writeAddedToReview(trx: Transaction, office: PostOffice, review: ReviewAccess, { to, role, accessUntil }: Given): Promise<Outgoing[]> {
	if (accessUntil && accessUntil < today()) return [];
	const body = paragraphs(
		`Hello ${to.name}`,
		`${review.user.name} has added you to the peer review of ${review.review.host.officialName} in Critical Friend.`,
		`Your role: ${roleLabels[role]}.`,
		accessUntil ? `The last day on which you can open it: ${formatDate(accessUntil)}.` : 'You can open it until the review lead ends your access.',
		'Sign in with your e-mail address and password:',
		`${office.origin}/reviews/${review.id}`,
		`If you did not expect this, tell ${review.user.name}.`
	);
	return [await writeMail(trx, office, { to: to.email, subject: 'You were added to a peer review', body })];
}

/** Sends what `writeAddedToReview` wrote, after the commit. */
export async function sendAdded(db: Database, office: PostOffice, mails: Outgoing[] = []): Promise<MemberTold> {
	return { taken: mails.length === 0 ? null : (await sendMail(db, office, mails)) === 0 };
}
