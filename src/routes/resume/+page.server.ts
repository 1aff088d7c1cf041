import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { localAddress } from '$edge/door.ts';
import { signedInAction, signedInLoad, type SignedIn } from '$edge/signed-in.ts';
import { discardForms, formsToResume } from '$edge/parked-form.ts';
import type { PageServerLoadEvent } from './$types';

/** Whoever signs in next in this browser comes by here; one who has nothing to send goes on to where they wanted. */
export const load = signedInLoad(async (_db, user: SignedIn, event: PageServerLoadEvent) => {
	const forms = await formsToResume(event, user);
	const next = event.url.searchParams.get('next');
	if (forms.length === 0 && next) redirect(303, localAddress(next));
	return { forms };
});

export const actions = {
	discard: signedInAction(v.object({ id: v.string() }), async (_db, user, { id }, event) => {
		await discardForms(event, user, { id });
		return { said: 'What you typed was thrown away' };
	})
};
