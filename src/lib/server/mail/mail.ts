import { createTransport } from 'nodemailer';
import { newId } from '#domain/id.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { log } from '../log.ts';

/** How mail leaves this installation: the part of the configuration that mail needs. Without `smtpUrl` it stays in the outbox page. */
export type PostOffice = { origin: string; smtpUrl?: string; mailFrom: string };

/** `secret` is the part of the body (a link) that must not stay in the database once the mail has gone. The subject never holds one. */
export type Mail = { to: string; subject: string; body: string; secret?: string };

export type Outgoing = { id: string; mail: Mail };

/**
 * Writes a mail into the outbox, in the transaction of the act that it tells of. Give what it returns to `sendMail` after the commit.
 * With a mail server a secret is never stored: the mail goes out at once or not at all.
 */
export async function writeMail(trx: Transaction, office: PostOffice, mail: Mail): Promise<Outgoing> {
	const id = newId();
	const body = office.smtpUrl && mail.secret ? mail.body.replaceAll(mail.secret, '(link not kept)') : mail.body;
	await trx.insertInto('outbox').values({ id, recipient: mail.to, subject: mail.subject, body }).execute();
	return { id, mail };
}

/**
 * Sends mails that `writeMail` wrote, after the commit; gives how many were refused. A refusal never throws: it is kept in the outbox (`problem`) for administrators.
 * Nothing is sent without a mail server, or to names that are reserved for examples (those of the demonstration).
 */
export async function sendMail(db: Database, office: PostOffice, outgoing: Outgoing[]): Promise<number> {
	const due = outgoing.filter(({ mail }) => !isReserved(mail.to));
	if (!office.smtpUrl || due.length === 0) return 0;
	const transport = createTransport({ url: office.smtpUrl, connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 15_000 });
	let refused = 0;
	for (const { id, mail } of due) {
		try {
			await transport.sendMail({ from: office.mailFrom, to: mail.to, subject: mail.subject, text: mail.body });
			await db.updateTable('outbox').set({ sent_at: new Date().toISOString() }).where('id', '=', id).execute();
		} catch (cause) {
			refused += 1;
			const problem = reason(cause);
			log().warn({ mail: id, problem }, 'a mail was refused');
			await db.updateTable('outbox').set({ problem }).where('id', '=', id).execute();
		}
	}
	transport.close();
	return refused;
}

/** The text of a mail: paragraphs with an empty line between them. */
export function paragraphs(...texts: string[]): string {
	return `${texts.join('\n\n')}\n`;
}

/** RFC 2606 and RFC 6761: these never reach anyone. */
function isReserved(address: string): boolean {
	return /(^|[.@])(example|test|invalid|localhost)$|[.@]example\.(com|net|org)$/i.test(address);
}

/** The mail server's answer without the addresses that it may repeat. */
function reason(cause: unknown): string {
	const { code, responseCode, message } = cause as Error & { code?: string; responseCode?: number };
	const said = message.replaceAll(/\S+@\S+/g, '(address)').slice(0, 200);
	return [responseCode ?? code, said].filter(Boolean).join(': ');
}
