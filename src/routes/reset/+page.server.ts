import { resetForm } from '#domain/account/account.ts';
import { askForReset } from '#server/accounts/send-link.ts';
import { log } from '#server/log.ts';
import { running } from '#server/running.ts';
import { doorAction } from '$edge/door.ts';

export const actions = {
	// Not waited for: the answer takes as long, and says the same, whether there is an account or not.
	default: doorAction(resetForm, async (db, { email }) => {
		void askForReset(db, email, running().configuration).catch((cause: unknown) => log().error({ err: cause }, 'a reset link could not be made'));
		return { to: '/reset?sent=yes' };
	})
};

export const load = ({ url }: { url: URL }) => ({ sent: url.searchParams.has('sent') });
