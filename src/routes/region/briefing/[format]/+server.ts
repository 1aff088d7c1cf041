import { compareFilter } from '#domain/region/compare.ts';
import { openRegion } from '#server/access/open-region.ts';
import { exportBriefing } from '#server/region/briefing/export-briefing.ts';
import { download } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';

export const GET = signedInEndpoint(async (db, user, { url, params }) => {
	const region = openRegion(user);
	return download(await exportBriefing(db, region, { filter: compareFilter(url.searchParams, region.region.code, 'all'), format: params.format ?? '' }));
});
