import { compareFilter } from '#domain/region/compare.ts';
import { openRegion } from '#server/access/open-region.ts';
import { readRecurring } from '#server/region/issues/read-recurring.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const region = openRegion(user);
	return readRecurring(db, region, compareFilter(url.searchParams, region.region.code, 'all'));
});
