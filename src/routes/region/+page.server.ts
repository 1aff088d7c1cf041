import { compareFilter } from '#domain/region/compare.ts';
import { openRegion } from '#server/access/open-region.ts';
import { readCompare } from '#server/region/compare/read-compare.ts';
import { readIssues } from '#server/region/issues/read-issues.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const region = openRegion(user);
	const filter = compareFilter(url.searchParams, region.region.code);
	const [comparison, issues] = await Promise.all([readCompare(db, region, filter), readIssues(db, region, filter)]);
	return { comparison, issues: { shown: issues.slice(0, 5), of: issues.length } };
});
