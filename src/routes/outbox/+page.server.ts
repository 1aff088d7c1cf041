import { mailsPerPage, readOutbox } from '#server/mail/outbox.ts';
import { running } from '#server/running.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
	return { page, size: mailsPerPage, mailServer: Boolean(running().configuration.smtpUrl), ...(await readOutbox(db, user, page)) };
});
