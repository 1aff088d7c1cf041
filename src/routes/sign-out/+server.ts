import { redirect } from '@sveltejs/kit';
import { cookieName } from '#server/access/sessions.ts';
import { signOut } from '#server/access/sign-in.ts';
import { database } from '#server/running.ts';
import { breakOff } from '$edge/break-off.ts';
import { isSecure, setSessionCookie } from '$edge/door.ts';
import type { RequestHandler } from './$types';

/** Ends this sign-in, locked or not. */
export const POST: RequestHandler = async (event) => {
	const token = event.cookies.get(cookieName);
	if (token) {
		const over = await signOut(database(), event.locals.user ?? event.locals.locked, token, isSecure()).catch((cause: unknown) => breakOff(event, cause));
		setSessionCookie(event, over);
	}
	redirect(303, '/sign-in');
};
