import { sql } from 'kysely';
import { requireAdministrator, type SignedInPerson } from '../accounts/administrator.ts';
import type { Database } from '../db/connect.ts';
import { canBeSentAgain } from './send-again.ts';
import { textOfHtml } from './text-of-html.ts';

export const mailsPerPage = 25;

/** Sent; waiting for its turn or for another try; given up, or unknown; never meant to go (no mail server, or an address of the examples). */
export type MailState = 'sent' | 'waiting' | 'failed' | 'not sent';

/** A page of the outbox, newest first, how many mails there are, and how many of them wait or failed. For administrators: NotFound to others. One query. */
export async function readOutbox(db: Database, person: SignedInPerson, page: number) {
	requireAdministrator(person);
	const waiting = sql<boolean>`sent_at is null and next_attempt_at is not null`;
	const failed = sql<boolean>`sent_at is null and next_attempt_at is null and problem is not null`;
	const rows = await db
		.selectFrom('outbox')
		.selectAll()
		.select((eb) => [
			eb.fn.countAll<number>().over().as('count'),
			sql<number>`count(*) filter (where ${waiting}) over ()`.as('waiting'),
			sql<number>`count(*) filter (where ${failed}) over ()`.as('failed')
		])
		.orderBy('created_at', 'desc')
		.orderBy('id', 'desc')
		.limit(mailsPerPage)
		.offset((page - 1) * mailsPerPage)
		.execute();
	const [first] = rows;
	return {
		count: first?.count ?? 0,
		waiting: first?.waiting ?? 0,
		failed: first?.failed ?? 0,
		mails: rows.map(({ count: _count, waiting: _waiting, failed: _failed, html, key: _key, ...mail }) => ({
			...mail,
			state: stateOf(mail),
			htmlText: html === null ? null : textOfHtml(html),
			mayBeSentAgain: mail.sent_at === null && mail.next_attempt_at === null && canBeSentAgain(mail.body)
		}))
	};
}

function stateOf(mail: { sent_at: string | null; next_attempt_at: string | null; problem: string | null }): MailState {
	if (mail.sent_at) return 'sent';
	if (mail.next_attempt_at) return 'waiting';
	return mail.problem ? 'failed' : 'not sent';
}
