import { openRegion } from '#server/access/open-region.ts';
import { readTotals } from '#server/region/totals/read-totals.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, _: PageServerLoadEvent) => {
	const region = openRegion(user);
	return { region: region.region.name, bands: await readTotals(db, region) };
});
