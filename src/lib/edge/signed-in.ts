import { redirect, type RequestEvent, type ServerLoadEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { database } from '#server/running.ts';
import type { Database } from '#server/db/connect.ts';
import { actRefused, formAgain, goOn, refuse } from './answer.ts';
import { parseFields, readFields } from './read-form.ts';

export type SignedIn = NonNullable<App.Locals['user']>;
export type Done = { said?: string; to?: string } | void;

/** The signed-in person, or the sign-in page that leads back here. Throws why it could not be found out who it is, where the database was away. */
export function signedIn(event: RequestEvent): SignedIn {
	if (event.locals.unknown) throw event.locals.unknown.cause;
	if (!event.locals.user) redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
	return event.locals.user;
}

/** As `signedIn`, for an action: where the database was away, the error page with what was typed. */
export async function visitor(event: RequestEvent): Promise<SignedIn> {
	try {
		return signedIn(event);
	} catch (cause) {
		return await refuse(event, cause);
	}
}

/** A load for anyone signed in. `read` decides what they may see. */
export function signedInLoad<Event extends ServerLoadEvent, Result>(
	read: (db: Database, user: SignedIn, event: Event) => Promise<Result>
): (event: Event) => Promise<Result> {
	return async (event) => {
		try {
			const user = signedIn(event);
			return await read(database(), user, event);
		} catch (cause) {
			return await refuse(event, cause);
		}
	};
}

/** An endpoint for anyone signed in (files): `answer` decides what they may have. */
export function signedInEndpoint(answer: (db: Database, user: SignedIn, event: RequestEvent) => Promise<Response>) {
	return async (event: RequestEvent): Promise<Response> => {
		try {
			return await answer(database(), signedIn(event), event);
		} catch (cause) {
			return await refuse(event, cause);
		}
	};
}

/** A form action for anyone signed in: parses the form, calls the act, goes on to where it says. `run` decides who may. */
export function signedInAction<Schema extends v.GenericSchema>(
	schema: Schema,
	run: (db: Database, user: SignedIn, value: v.InferOutput<Schema>, event: RequestEvent) => Promise<Done>
) {
	return async (event: RequestEvent) => {
		const user = await visitor(event);
		const fields = await readFields(event.request);
		const form = parseFields(schema, fields);
		if (form.errors) return formAgain(event, fields, form.errors);
		let done: Done;
		try {
			done = await run(database(), user, form.value, event);
		} catch (cause) {
			return await actRefused(event, fields, cause);
		}
		goOn(event, done?.said, done?.to);
	};
}
