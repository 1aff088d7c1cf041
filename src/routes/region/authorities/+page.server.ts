import { openRegion } from '#server/access/open-region.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoadEvent } from './$types';

/** Where the choice of an authority and an issue leads, also without JavaScript. */
export const load = signedInLoad(async (_db, user, { url }: PageServerLoadEvent) => {
	openRegion(user);
	const [authority, issue] = [url.searchParams.get('authority'), url.searchParams.get('issue')];
	if (!authority) redirect(303, '/region');
	redirect(303, `/region/authorities/${encodeURIComponent(authority)}${issue ? `?issue=${encodeURIComponent(issue)}` : ''}`);
});
