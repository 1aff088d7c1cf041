import type { Handle } from '@sveltejs/kit';
import { cookieName, findSignedIn } from '#server/access/sessions.ts';
import { running } from '#server/running.ts';

/** Finds who is signed in, once a request, and sends the cookie again when it was renewed. */
export const withSignIn: Handle = async ({ event, resolve }) => {
	event.locals.user = null;
	event.locals.sessionId = null;
	const token = event.cookies.get(cookieName);
	if (token) {
		const { configuration, connection } = running();
		const found = await findSignedIn(connection.db, token, configuration.origin.startsWith('https:'));
		if (found) {
			event.locals.user = found.user;
			event.locals.sessionId = found.sessionId;
			if (found.cookie) event.cookies.set(found.cookie.name, found.cookie.value, { path: '/', ...found.cookie.attributes });
		}
	}
	return resolve(event);
};
