import { error, type RequestEvent } from '@sveltejs/kit';
import { typedTexts } from '#domain/account-parked.ts';
import { isDatabaseAway } from '#server/db/away.ts';
import { log } from '#server/log.ts';
import { readFields, typedValues } from './read-form.ts';

/**
 * Ends a request that failed for no fault of its sender: the error page with a reference, which shows what was typed in the form, so that it can be copied.
 * 503 where the database is away or too slow. The log gets who, where and the cause. `fields` is the form, where it was read already.
 */
export async function breakOff(event: RequestEvent, cause: unknown, fields?: Record<string, unknown>): Promise<never> {
	const status = isDatabaseAway(cause) ? 503 : 500;
	const typed = typedTexts(Object.entries(typedValues(fields ?? (await unread(event)))).flatMap(named));
	error(status, { ...recordFault(event, cause, status), ...(typed.length > 0 && { typed }) });
}

/** Writes an unforeseen error to the log, under the reference that its message carries. */
export function recordFault(event: RequestEvent, cause: unknown, status: number): { message: string; reference: string } {
	const reference = event.locals.requestId;
	log().error({ request: reference, route: event.route.id, account: event.locals.user?.id, status, err: cause });
	const message = isDatabaseAway(cause)
		? 'The database is not answering. Nothing was saved by this request. Wait a minute, then try again'
		: 'Something went wrong. Nothing was saved by this request. Try again, and quote the reference if it happens twice';
	return { message, reference };
}

/** The form of a request that broke off before it was read. */
async function unread({ request }: RequestEvent): Promise<Record<string, unknown>> {
	if (request.method !== 'POST' || request.bodyUsed) return {};
	return readFields(request).catch(() => ({}));
}

function named([name, value]: [string, string | string[]]): [string, string][] {
	return (Array.isArray(value) ? value : [value]).map((text) => [name, text]);
}
