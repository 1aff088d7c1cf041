import { running } from '#server/running.ts';

/** The sentence after an act that wrote a mail: what was done, and what became of the mail. */
export function mailSaid(done: string, taken: boolean): string {
	if (!running().configuration.smtpUrl) return `${done}. This copy has no mail server: the mail is in the outbox, hand the link on yourself`;
	return taken ? `${done}. The mail is on its way` : `${done}, but the mail server refused the mail. The outbox says why`;
}
