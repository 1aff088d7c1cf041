import { redirect } from '@sveltejs/kit';
import { unlockForm } from '#domain/account/account.ts';
import { checkOwnPassword } from '#server/access/sign-in.ts';
import { unlockSession } from '#server/access/sessions.ts';
import { addressOf, doorAction, localAddress } from '$edge/door.ts';
import { afterSignIn, hasKeptForms } from '$edge/parked-form.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = (event) => {
	const { locked } = event.locals;
	if (!locked) redirect(303, localAddress(event.url.searchParams.get('next')));
	return { name: locked.name, at: locked.at, kept: hasKeptForms(event) };
};

export const actions = {
	default: doorAction(unlockForm, async (db, { password }, event) => {
		const { locked } = event.locals;
		if (!locked) return { to: afterSignIn(event) };
		await checkOwnPassword(db, locked.id, password, { address: addressOf(event), field: 'password' });
		await unlockSession(db, locked.sessionId);
		return { to: afterSignIn(event) };
	})
};
