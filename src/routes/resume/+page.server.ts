import * as v from 'valibot';
import { signedInAction, signedInLoad, type SignedIn } from '$edge/signed-in.ts';
import { discardForms, formsToResume } from '$edge/parked-form.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (_db, user: SignedIn, event: PageServerLoadEvent) => ({ forms: await formsToResume(event, user) }));

export const actions = {
	discard: signedInAction(v.object({ id: v.string() }), async (_db, user, { id }, event) => {
		await discardForms(event, user, { id });
		return { said: 'What you typed was thrown away' };
	})
};
