import { PassThrough } from 'node:stream';
import { sql } from 'kysely';
import { createTransport } from 'nodemailer';
import { nextAttempt } from '#domain/mail-retry.ts';
import type { Database } from '../db/connect.ts';
import { log } from '../log.ts';
import type { PostOffice } from './post-office.ts';

export type ToDeliver = {
	id: string;
	to: string;
	subject: string;
	body: string;
	html?: string | null;
	secret?: string;
	/** How often it was tried already. */ attempts?: number;
};
export type Transport = ReturnType<typeof openTransport>;

/**
 * What stands in the outbox from the moment a mail is handed over until the mail server has answered. It stays when the server was killed in between: nobody
 * knows whether that mail arrived, so it is not sent again by itself; an administrator sees it and decides.
 */
export const noAnswer = 'It was handed over, but no answer was recorded, so it may have arrived';

/** A connection to the mail server; it is made with the first mail. Whoever opens it closes it. */
export function openTransport(smtpUrl: string) {
	const transport = createTransport({ url: smtpUrl, connectionTimeout: 8000, greetingTimeout: 8000, socketTimeout: 15_000 });
	// Whether all of a mail had left when the connection broke decides whether it may be sent again.
	transport.use('stream', (mail, done) => {
		mail.message.transform(() => new PassThrough().once('end', (mail.data as { whenGone?: () => void }).whenGone ?? (() => {})));
		done();
	});
	return transport;
}

/**
 * Hands one mail to the mail server, unless someone else has taken it or it has gone already. A refusal is kept with the mail, and when it is tried again;
 * one with a secret is not, since its link is stored nowhere. Never throws.
 */
export async function deliver(db: Database, transport: Transport, office: PostOffice, mail: ToDeliver): Promise<'sent' | 'refused' | 'not mine'> {
	try {
		const taken = await db
			.updateTable('outbox')
			.set((eb) => ({ attempts: eb('attempts', '+', 1), next_attempt_at: null, problem: noAnswer }))
			.where('id', '=', mail.id)
			.where('sent_at', 'is', null)
			.where('attempts', '=', mail.attempts ?? 0)
			.returning(['attempts', 'created_at'])
			.executeTakeFirst();
		return taken ? await handOver(db, transport, office, mail, taken) : 'not mine';
	} catch (cause) {
		log().warn({ mail: mail.id, err: cause }, 'what became of a mail could not be recorded');
		return 'refused';
	}
}

async function handOver(
	db: Database,
	transport: Transport,
	office: PostOffice,
	mail: ToDeliver,
	taken: { attempts: number; created_at: string }
): Promise<'sent' | 'refused'> {
	let gone = false;
	const message = {
		whenGone: () => (gone = true),
		from: office.mailFrom,
		to: mail.to,
		subject: mail.subject,
		text: mail.body,
		html: mail.html ?? undefined,
		// The same at each attempt, so that a mailbox that got it twice can tell.
		messageId: `<${mail.id}@${new URL(office.origin).hostname}>`,
		headers: { 'Auto-Submitted': 'auto-generated' }
	};
	try {
		await transport.sendMail(message);
	} catch (cause) {
		const answered = (cause as { responseCode?: number }).responseCode !== undefined;
		const mayHaveGone = gone && !answered;
		const problem = mayHaveGone ? noAnswer : reason(cause);
		log().warn({ mail: mail.id, problem }, 'a mail was refused');
		const next = mail.secret || mayHaveGone ? null : nextAttempt(new Date(taken.created_at), taken.attempts, new Date());
		await db
			.updateTable('outbox')
			.set({ problem, next_attempt_at: next?.toISOString() ?? null })
			.where('id', '=', mail.id)
			.execute();
		return 'refused';
	}
	await db
		.updateTable('outbox')
		.set({ sent_at: sql`now()`, problem: null })
		.where('id', '=', mail.id)
		.execute();
	return 'sent';
}

/** The mail server's answer without the addresses that it may repeat. */
function reason(cause: unknown): string {
	const { code, responseCode, message } = cause as Error & { code?: string; responseCode?: number };
	const said = message.replaceAll(/\S+@\S+/g, '(address)').slice(0, 200);
	return [responseCode ?? code, said].filter(Boolean).join(': ');
}
