import { regionSearch } from '#domain/region/search.ts';
import { openRegion } from '#server/access/open-region.ts';
import { issueChoices, readSearchOptions } from '#server/region/search/read-search-options.ts';
import { searchRegion } from '#server/region/search/search-region.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const region = openRegion(user);
	const asked = regionSearch(url.searchParams);
	return { asked, result: await searchRegion(db, region, asked), options: await readSearchOptions(db, region), issues: issueChoices };
});
