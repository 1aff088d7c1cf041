import * as v from 'valibot';
import { formId } from '#domain/review.ts';
import { jobsProblem } from '#server/jobs/start-jobs.ts';
import { mailsPerPage, readOutbox } from '#server/mail/outbox.ts';
import { sendAgain } from '#server/mail/send-again.ts';
import { running } from '#server/running.ts';
import { signedInAction, signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const page = Math.max(1, Math.trunc(Number(url.searchParams.get('page'))) || 1);
	const mailServer = Boolean(running().configuration.smtpUrl);
	return { page, size: mailsPerPage, mailServer, jobsProblem: jobsProblem(), ...(await readOutbox(db, user, page)) };
});

export const actions = {
	again: signedInAction(v.object({ id: formId }), async (db, user, { id }) => {
		await sendAgain(db, user, id, running().configuration);
		return { said: 'The mail is in the queue again. It goes within a minute' };
	})
};
