import type { RequestEvent, ServerLoadEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import type { Device } from '#server/access/sign-in.ts';
import type { SessionCookie } from '#server/access/sessions.ts';
import type { Database } from '#server/db/connect.ts';
import { database, running } from '#server/running.ts';
import { actRefused, formAgain, goOn, refuse } from './answer.ts';
import { parseFields, readFields } from './read-form.ts';
import type { Done } from './signed-in.ts';

/** Where a request comes from, for signing in. */
export function deviceOf(event: RequestEvent): Device {
	return { address: addressOf(event), userAgent: event.request.headers.get('user-agent') ?? '', secure: isSecure() };
}

/** The network address of the visitor; the socket's own where the proxy in front left its header out. */
export function addressOf(event: RequestEvent): string {
	try {
		return event.getClientAddress();
	} catch {
		return socketAddress(event) ?? 'unknown';
	}
}

/** The address at the other end of the socket, whatever any header says; undefined outside the built server. */
export function socketAddress(event: RequestEvent): string | undefined {
	const platform = event.platform as { req?: { socket?: { remoteAddress?: string } } } | undefined;
	return platform?.req?.socket?.remoteAddress;
}

/** Cookies travel over https alone exactly when the product's address is https. */
export function isSecure(): boolean {
	return running().configuration.origin.startsWith('https:');
}

/** Gives the browser its sign-in, and takes an old one away. */
export function setSessionCookie(event: RequestEvent, cookie: SessionCookie): void {
	event.cookies.set(cookie.name, cookie.value, { path: '/', ...cookie.attributes });
}

/** An address to go on to after signing in: one of this product, never another site's; else the start. */
export function localAddress(next: string | null | undefined): string {
	if (!next || !/^\/(?![/\\])/.test(next)) return '/';
	const origin = running().configuration.origin;
	const url = URL.canParse(next, origin) ? new URL(next, origin) : null;
	return url?.origin === origin ? url.pathname + url.search : '/';
}

/** A load that is open to all. */
export function doorLoad<Event extends ServerLoadEvent, Result>(read: (db: Database, event: Event) => Promise<Result>): (event: Event) => Promise<Result> {
	return async (event) => {
		try {
			return await read(database(), event);
		} catch (cause) {
			return await refuse(event, cause);
		}
	};
}

/** A form action at the door, for people who are not signed in (yet): parses the form, runs, goes on. Passwords never come back to the page. */
export function doorAction<Schema extends v.GenericSchema>(
	schema: Schema,
	run: (db: Database, value: v.InferOutput<Schema>, event: RequestEvent) => Promise<Done>
) {
	return async (event: RequestEvent) => {
		const fields = await readFields(event.request);
		const form = parseFields(schema, fields);
		if (form.errors) return formAgain(event, fields, form.errors);
		let done: Done;
		try {
			done = await run(database(), form.value, event);
		} catch (cause) {
			return await actRefused(event, fields, cause);
		}
		goOn(event, done?.said, done?.to);
	};
}
