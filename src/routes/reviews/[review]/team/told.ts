import { running } from '#server/running.ts';
import type { MemberTold } from '#server/scope/member-mail.ts';

/** The sentence after an act that may have written to the person: what was done, and what became of the mail. */
export function toldSaid(done: string, { taken }: MemberTold): string {
	if (taken === null) return done;
	if (!running().configuration.smtpUrl) return `${done}. This copy has no mail server: tell them yourself`;
	return taken
		? `${done}. They are told by e-mail`
		: `${done}, but the mail server refused the mail. It is tried again for two days: tell them yourself if it is urgent`;
}
