import { redirect } from '@sveltejs/kit';
import { doorLoad } from '$edge/door.ts';
import { signedIn } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = doorLoad(async (_db, event: PageServerLoadEvent) =>
	redirect(303, event.locals.unknown || event.locals.user ? (signedIn(event), '/reviews') : '/sign-in')
);
