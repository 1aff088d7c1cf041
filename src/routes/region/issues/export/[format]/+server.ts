import { compareFilter } from '#domain/region/compare.ts';
import { openRegion } from '#server/access/open-region.ts';
import { exportIssues } from '#server/region/export/export-region.ts';
import { download } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';

export const GET = signedInEndpoint(async (db, user, { params, url }) => {
	const region = openRegion(user);
	return download(await exportIssues(db, region, params.format ?? '', compareFilter(url.searchParams, region.region.code, 'all')));
});
