import { redirect, type Handle, type RequestEvent } from '@sveltejs/kit';
import { cookieName, findSession, type Found } from '#server/access/sessions.ts';
import { log } from '#server/log.ts';
import { database } from '#server/running.ts';
import { isSecure, setSessionCookie } from './door.ts';
import { isForm } from './is-form.ts';
import { discardForms, hasKeptForms, keepForm } from './parked-form.ts';

// What anyone may open: the doors themselves, the legal and help pages, the probes. A locked session passes here too.
const openRoutes =
	/^\/(sign-in|sign-out|locked|set-up\/\[token\]|invitation\/\[token\]|reset(\/\[token\])?|stop\/\[token\]|calendar\/\[token\]|accessibility|privacy|help|health\/\w+|metrics)$/;

/**
 * Finds who is signed in, once a request. To a session left for 30 minutes nothing is shown until the password is given. A form that comes after
 * sign-in ran out, or to a locked session, is kept, and its writer is led to it once they have signed in.
 */
export const withSignIn: Handle = async ({ event, resolve }) => {
	event.locals.user = null;
	event.locals.unknown = null;
	event.locals.sessionId = null;
	event.locals.locked = null;
	const token = event.cookies.get(cookieName);
	const found = token ? await sessionOf(event, token) : null;
	// Whoever it is will be told so by the page, or by the form that they sent, with what they typed.
	if (event.locals.unknown) return resolve(event);
	if (found?.state === 'open') {
		event.locals.user = found.user;
		event.locals.sessionId = found.sessionId;
		if (found.cookie) setSessionCookie(event, found.cookie);
	} else if (found?.state === 'locked') {
		event.locals.locked = { id: found.user.id, name: found.user.name, sessionId: found.sessionId, at: found.lockedAt };
	}
	const route = event.route.id;
	if (found?.state !== 'open' && route && !openRoutes.test(route)) {
		const refusal = await stopAtDoor(event, found, token !== undefined);
		if (refusal) return refusal;
	}
	const response = await resolve(event);
	if (event.locals.user && isForm(event) && isAccepted(event, response) && hasKeptForms(event)) {
		// What was sent is saved; a kept copy that cannot be destroyed now goes within the hour.
		await discardForms(event, event.locals.user, { address: event.url.pathname + event.url.search }).catch((cause: unknown) => log().warn({ err: cause }));
	}
	return response;
};

async function sessionOf(event: RequestEvent, token: string): Promise<Found | null> {
	try {
		return await findSession(database(), token, isSecure());
	} catch (cause) {
		event.locals.unknown = { cause };
		return null;
	}
}

/** Leads to the page where the person signs in or unlocks; keeps their form. Answers itself to what is not a person's form, and lets a plain visit through to its own load. */
async function stopAtDoor(event: RequestEvent, found: Found | null, hadCookie: boolean): Promise<Response | null> {
	const locked = found?.state === 'locked';
	const visit = event.request.method === 'GET' || event.request.method === 'HEAD';
	const door = locked ? '/locked' : '/sign-in';
	if (visit) {
		if (locked) redirect(303, `${door}?next=${encodeURIComponent(event.url.pathname + event.url.search)}`);
		return null;
	}
	if (!isForm(event)) return new Response('Sign in first\n', { status: 401 });
	// Without any sign-in of ours this browser wrote nothing here: nothing of a passing machine is stored.
	if (hadCookie && event.route.id !== '/resume')
		await keepForm(event, found?.state === 'locked' ? found.user.id : found?.state === 'over' ? found.accountId : null);
	redirect(303, `${door}?next=${hasKeptForms(event) ? '/resume' : encodeURIComponent(event.url.pathname)}`);
}

/** Whether a native form got through: a refused one comes back as its page with an error status. A form sent by script always answers 200, so it does not count. */
function isAccepted(event: RequestEvent, response: Response): boolean {
	return response.status < 400 && !event.request.headers.has('x-sveltekit-action');
}
