import type { RequestEvent } from '@sveltejs/kit';
import { discardParked, listParked, parkForm, type ParkedForm, type TypedForm } from '#server/access/parked-forms.ts';
import { database } from '#server/running.ts';
import { isSecure, localAddress } from './door.ts';
import type { SignedIn } from './signed-in.ts';

const cookie = 'cf_parked';
const mostForms = 5;

/**
 * Keeps the form that came after sign-in had run out, so that its writer finds it on /resume. `accountId` is whose sign-in it was, where that is known.
 * A form with a password in it is not kept: it is typed again.
 */
export async function keepForm(event: RequestEvent, accountId: string | null): Promise<void> {
	const { pathname, search } = event.url;
	if (pathname.startsWith('//')) return;
	const form = await readTyped(event.request);
	if (form.entries.length === 0 || form.entries.some(([name]) => /password/i.test(name))) return;
	const token = await parkForm(database(), { accountId, address: pathname + search, form });
	if (!token) return;
	const value = [token, ...tokensOf(event)].slice(0, mostForms).join('.');
	event.cookies.set(cookie, value, { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(), maxAge: 3600 });
}

/** The forms of this browser that this person may have back. */
export function formsToResume(event: RequestEvent, user: SignedIn): Promise<ParkedForm[]> {
	return listParked(database(), user, tokensOf(event));
}

/** Destroys a kept form: thrown away by its `id`, or sent to its `address` at last. */
export function discardForms(event: RequestEvent, user: SignedIn, which: { id?: string; address?: string }): Promise<void> {
	return discardParked(database(), user, tokensOf(event), which);
}

/** Whether this browser has kept forms; who signs in then goes to them. */
export function hasKeptForms(event: RequestEvent): boolean {
	return tokensOf(event).length > 0;
}

/** Where to go after signing in or unlocking: by way of the kept forms, where this browser has some. */
export function afterSignIn(event: RequestEvent): string {
	const next = localAddress(event.url.searchParams.get('next'));
	return hasKeptForms(event) ? `/resume?next=${encodeURIComponent(next)}` : next;
}

function tokensOf(event: RequestEvent): string[] {
	return (event.cookies.get(cookie) ?? '')
		.split('.')
		.filter((token) => /^[\w-]{32}$/.test(token))
		.slice(0, mostForms);
}

async function readTyped(request: Request): Promise<TypedForm> {
	const entries: [string, string][] = [];
	const files: string[] = [];
	for (const [name, value] of await request.formData()) {
		if (typeof value === 'string') entries.push([name, value.replaceAll('\r\n', '\n')]);
		else if (value.size > 0) files.push(value.name);
	}
	return { entries, files, multipart: (request.headers.get('content-type') ?? '').startsWith('multipart') };
}
