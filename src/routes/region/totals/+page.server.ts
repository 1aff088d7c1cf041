import { openRegion } from '#server/access/open-region.ts';
import { listAuthorities } from '#server/region/compare/list-authorities.ts';
import { listPlaces, placeName } from '#server/region/compare/list-places.ts';
import { readTotals } from '#server/region/totals/read-totals.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, _: PageServerLoadEvent) => {
	const region = openRegion(user);
	const places = listPlaces(await listAuthorities(db));
	return { region: placeName(places, region.region.code), bands: await readTotals(db, region) };
});
