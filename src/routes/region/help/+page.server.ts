import { openRegion } from '#server/access/open-region.ts';
import { readHelp } from '#server/region/memory/read-help.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad((db, user, { url }: PageServerLoadEvent) =>
	readHelp(db, openRegion(user), { issue: url.searchParams.get('issue') || null, authority: url.searchParams.get('authority') || null })
);
