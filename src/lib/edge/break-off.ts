import { error, type RequestEvent } from '@sveltejs/kit';
import { typedTexts } from '#domain/account/parked.ts';
import { isDatabaseAway } from '#server/db/away.ts';
import { log } from '#server/log.ts';
import { isForm } from './is-form.ts';
import { readFields, typedValues } from './read-form.ts';

/**
 * Ends a request that failed for no fault of its sender: the error page with a reference, which shows what was typed in the form, so that it can be copied.
 * 503 where the database is away or too slow; the page can send the form once more then. The log gets who, where and the cause. `fields` is the form, where it was read already.
 */
export async function breakOff(event: RequestEvent, cause: unknown, fields?: Record<string, unknown>): Promise<never> {
	const status = isDatabaseAway(cause) ? 503 : 500;
	const form = fields ?? (await unread(event));
	const typed = typedTexts(Object.entries(typedValues(form)).flatMap(named));
	const again = status === 503 ? sendAgain(event, form) : undefined;
	error(status, { ...recordFault(event, cause, status), ...(typed.length > 0 && { typed }), ...(again && { again }) });
}

/** Writes an unforeseen error to the log, under the reference that its message carries. */
export function recordFault(event: RequestEvent, cause: unknown, status: number): { message: string; reference: string } {
	const reference = event.locals.requestId;
	log().error({ request: reference, route: event.route.id, account: event.locals.user?.id, status, err: cause });
	return { message: isDatabaseAway(cause) ? whileAway(event) : wentWrong, reference };
}

const wentWrong = 'Something went wrong. Nothing was saved by this request. Try again, and quote the reference if it happens twice';

/** Where the answer to a commit was lost on the way, nobody can know whether it was carried out. Each form carries the id of what it makes, so it is safe to send twice. */
function whileAway({ request }: RequestEvent): string {
	return request.method === 'POST'
		? 'The database is not answering, so what you sent may not be saved. Wait a minute, then send it again: it is saved once, however often you send it'
		: 'The database is not answering. Wait a minute, then try again';
}

function sendAgain(event: RequestEvent, form: Record<string, unknown>): App.Error['again'] {
	const parts = Object.entries(form).flatMap(([name, value]) =>
		Array.isArray(value) ? value.map((item) => [`${name}[]`, item] as const) : [[name, value] as const]
	);
	const told = parts.filter(([, value]) => !(value instanceof File && value.size === 0));
	if (!isForm(event) || told.some(([name, value]) => /password/i.test(name) || typeof value !== 'string')) return undefined;
	const multipart = (event.request.headers.get('content-type') ?? '').startsWith('multipart');
	return { address: event.url.pathname + event.url.search, entries: told as [string, string][], multipart };
}

/** The form of a request that broke off before it was read. */
async function unread({ request }: RequestEvent): Promise<Record<string, unknown>> {
	if (request.method !== 'POST' || request.bodyUsed) return {};
	return readFields(request).catch(() => ({}));
}

function named([name, value]: [string, string | string[]]): [string, string][] {
	return (Array.isArray(value) ? value : [value]).map((text) => [name, text]);
}
