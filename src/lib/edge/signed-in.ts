import { redirect, type RequestEvent, type ServerLoadEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { database } from '#server/running.ts';
import type { Database } from '#server/db/connect.ts';
import { actRefused, formAgain, goOn, refuse } from './answer.ts';
import { parseFields, readFields } from './read-form.ts';

export type SignedIn = NonNullable<App.Locals['user']>;
export type Done = { said?: string; to?: string } | void;

/** The signed-in person, or the sign-in page that leads back here. */
export function signedIn(event: RequestEvent): SignedIn {
	if (!event.locals.user) redirect(303, `/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
	return event.locals.user;
}

/** A load for anyone signed in. `read` decides what they may see. */
export function signedInLoad<Event extends ServerLoadEvent, Result>(
	read: (db: Database, user: SignedIn, event: Event) => Promise<Result>
): (event: Event) => Promise<Result> {
	return async (event) => {
		const user = signedIn(event);
		try {
			return await read(database(), user, event);
		} catch (cause) {
			refuse(cause);
		}
	};
}

/** A form action for anyone signed in: parses the form, calls the act, goes on to where it says. `run` decides who may. */
export function signedInAction<Schema extends v.GenericSchema>(
	schema: Schema,
	run: (db: Database, user: SignedIn, value: v.InferOutput<Schema>, event: RequestEvent) => Promise<Done>
) {
	return async (event: RequestEvent) => {
		const user = signedIn(event);
		const fields = await readFields(event.request);
		const form = parseFields(schema, fields);
		if (form.errors) return formAgain(event, fields, form.errors);
		let done: Done;
		try {
			done = await run(database(), user, form.value, event);
		} catch (cause) {
			return actRefused(event, fields, cause);
		}
		goOn(event, done?.said, done?.to);
	};
}
