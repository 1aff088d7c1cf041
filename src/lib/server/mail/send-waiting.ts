import type { Database } from '../db/connect.ts';
import { deliver, openTransport } from './deliver.ts';
import type { PostOffice } from './post-office.ts';

/** So long a process sends before it lets others have their turn. */
const longestRound = 45_000;

/**
 * Sends what waits in the outbox and is due, oldest first; gives how many went and how many were refused. Any number of processes may do so at once: each mail
 * is taken by one. Three refusals in a row end the round: then it is the mail server, not the mail. `signal` ends it after the mail in hand.
 */
export async function sendWaiting(db: Database, office: PostOffice, signal?: AbortSignal): Promise<{ sent: number; refused: number }> {
	const done = { sent: 0, refused: 0 };
	if (!office.smtpUrl) return done;
	const transport = openTransport(office.smtpUrl);
	let inARow = 0;
	try {
		for (const end = Date.now() + longestRound; Date.now() < end && inARow < 3 && !signal?.aborted;) {
			const mail = await db
				.selectFrom('outbox')
				.select(['id', 'recipient as to', 'subject', 'body', 'html', 'attempts'])
				.where('sent_at', 'is', null)
				.where('next_attempt_at', '<=', new Date().toISOString())
				.orderBy('next_attempt_at')
				.orderBy('id')
				.limit(1)
				.executeTakeFirst();
			if (!mail) break;
			const outcome = await deliver(db, transport, office, mail);
			if (outcome === 'sent') done.sent += 1;
			if (outcome === 'refused') done.refused += 1;
			inARow = outcome === 'refused' ? inARow + 1 : 0;
		}
	} finally {
		transport.close();
	}
	return done;
}
