import type { HandleServerError } from '@sveltejs/kit';
import { isDatabaseAway } from '#server/db/away.ts';
import { log } from '#server/log.ts';

/** The one place where an unforeseen error becomes a safe message with a reference number; the log gets who, where and the cause. */
export const reportError: HandleServerError = ({ error, event, status, message }) => {
	const reference = event.locals.requestId;
	if (status === 404) return { message: 'Page not found' };
	if (status === 413) return { message: 'What you sent is larger than 30 MB. Nothing was saved. Attach a smaller file, or fewer at once' };
	log().error({ request: reference, route: event.route.id, account: event.locals.user?.id, status, err: error });
	if (isDatabaseAway(error)) return { message: 'The database is not answering. Nothing was saved by this request. Wait a minute, then try again', reference };
	return {
		message: status < 500 ? message : 'Something went wrong. Nothing was saved by this request. Try again, and quote the reference if it happens twice',
		reference
	};
};
