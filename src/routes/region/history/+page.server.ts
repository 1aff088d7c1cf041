import { regionHistoryKind, regionHistoryKinds } from '#domain/region/history.ts';
import { openRegion } from '#server/access/open-region.ts';
import { listRegionHistory } from '#server/history/list-region-history.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const region = openRegion(user);
	const page = Math.min(10_000, Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1));
	const kind = regionHistoryKind(url.searchParams.get('kind'));
	return {
		page,
		kind,
		kinds: regionHistoryKinds.map(({ value, label }) => ({ value, label })),
		history: await listRegionHistory(db, region, { page, kind })
	};
});
