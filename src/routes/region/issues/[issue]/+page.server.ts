import { compareFilter } from '#domain/region/compare.ts';
import { openRegion } from '#server/access/open-region.ts';
import { readIssue } from '#server/region/issues/read-issue.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { params, url }: PageServerLoadEvent) => {
	const region = openRegion(user);
	const filter = compareFilter(url.searchParams, region.region.code, 'all');
	return readIssue(db, region, { issue: params.issue, authority: url.searchParams.get('authority') || null, filter });
});
