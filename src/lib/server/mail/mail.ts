import type { PostOffice } from './post-office.ts';
import { newId } from '#domain/id.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { deliver, openTransport } from './deliver.ts';

/**
 * `secret` is the part of the body (a link) that must not stay in the database once the mail has gone. The subject never holds one, nor does `html`, the same
 * mail for readers that show HTML. `key` names the mail: of one name only the first is written.
 */
export type Mail = { to: string; subject: string; body: string; html?: string; secret?: string; key?: string };

export type Outgoing = { id: string; mail: Mail };

/** What stands in the place of a link that must not be kept. */
export const linkNotKept = '(link not kept)';

/** How long a page waits for the mail server before it goes on without its answer. */
const longestWait = 2000;

/**
 * Writes a mail into the outbox, in the transaction of the act that it tells of. Give what it returns to `sendMail` after the commit. With a mail server a
 * secret is never stored: that mail goes out at once or not at all, since nothing is left that could be sent later. Any other waits in the queue from now on.
 */
export async function writeMail(trx: Transaction, office: PostOffice, mail: Mail): Promise<Outgoing> {
	const id = newId();
	const body = office.smtpUrl && mail.secret ? mail.body.replaceAll(mail.secret, linkNotKept) : mail.body;
	const next_attempt_at = mail.secret ? null : firstAttempt(office, mail.to, new Date(Date.now() + 60_000));
	await trx
		.insertInto('outbox')
		.values({ id, recipient: mail.to, subject: mail.subject, body, html: mail.html ?? null, key: mail.key ?? null, next_attempt_at })
		.onConflict((on) => on.column('key').doNothing())
		.execute();
	return { id, mail };
}

/**
 * Sends mails that `writeMail` wrote, after the commit; gives how many were refused. Never throws: a refusal is kept in the outbox (`problem`), and the queue
 * tries again. A slow mail server holds no page: after two seconds the sending goes on by itself, and what is not answered by then does not count as refused.
 * Nothing is sent without a mail server, or to names that are reserved for examples (those of the demonstration).
 */
export async function sendMail(db: Database, office: PostOffice, outgoing: Outgoing[]): Promise<number> {
	const due = outgoing.filter(({ mail }) => !isReserved(mail.to));
	if (!office.smtpUrl || due.length === 0) return 0;
	const transport = openTransport(office.smtpUrl);
	let refused = 0;
	const sending = (async () => {
		for (const { id, mail } of due) if ((await deliver(db, transport, office, { id, ...mail })) === 'refused') refused += 1;
		transport.close();
	})();
	underWay.add(sending);
	void sending.finally(() => underWay.delete(sending));
	await withinMs(sending, longestWait);
	return refused;
}

const underWay = new Set<Promise<void>>();

/** Waits until the mails that pages left on their way have gone, at most so long: before the database is closed. */
export async function untilSent(milliseconds: number): Promise<void> {
	await withinMs(Promise.allSettled(underWay), milliseconds);
}

async function withinMs(work: Promise<unknown>, milliseconds: number): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	await Promise.race([work, new Promise<void>((settle) => (timer = setTimeout(settle, milliseconds)))]);
	clearTimeout(timer);
}

/** When the queue takes a mail up; null where it is never sent. */
export function firstAttempt(office: PostOffice, to: string, at: Date): string | null {
	return office.smtpUrl && !isReserved(to) ? at.toISOString() : null;
}

/** The text of a mail: paragraphs with an empty line between them. */
export function paragraphs(...texts: string[]): string {
	return `${texts.join('\n\n')}\n`;
}

/** RFC 2606 and RFC 6761: these never reach anyone. */
export function isReserved(address: string): boolean {
	return /(^|[.@])(example|test|invalid|localhost)$|[.@]example\.(com|net|org)$/i.test(address);
}
