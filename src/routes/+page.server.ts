import { redirect } from '@sveltejs/kit';
import { doorLoad } from '$edge/door.ts';
import { signedIn } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = doorLoad(async (_db, event: PageServerLoadEvent) => {
	if (!event.locals.user && !event.locals.unknown) redirect(303, '/sign-in');
	signedIn(event);
	redirect(303, '/reviews');
});
