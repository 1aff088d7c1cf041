import { compareFilter } from '#domain/region/compare.ts';
import { openRegion } from '#server/access/open-region.ts';
import { previewBriefing } from '#server/region/briefing/preview-briefing.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad((db, user, { url }: PageServerLoadEvent) => {
	const region = openRegion(user);
	return previewBriefing(db, region, compareFilter(url.searchParams, region.region.code, 'all'));
});
