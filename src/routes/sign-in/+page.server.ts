import { redirect } from '@sveltejs/kit';
import { signInForm } from '#domain/account/account.ts';
import { signIn } from '#server/access/sign-in.ts';
import { deviceOf, doorAction, localAddress, setSessionCookie } from '$edge/door.ts';
import { afterSignIn, hasKeptForms } from '$edge/parked-form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const next = localAddress(event.url.searchParams.get('next'));
	if (event.locals.user) redirect(303, next);
	return { kept: hasKeptForms(event) };
};

export const actions = {
	default: doorAction(signInForm, async (db, form, event) => {
		setSessionCookie(event, await signIn(db, form, deviceOf(event)));
		return { to: afterSignIn(event) };
	})
};
