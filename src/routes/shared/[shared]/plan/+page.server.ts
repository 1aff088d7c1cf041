import { openShared } from '#server/access/open-shared.ts';
import { readSharedPlan } from '#server/plans/sharing/read-shared.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { params }: PageServerLoadEvent) => {
	const shared = await openShared(db, user, params.shared);
	return { shared: shared.review, ...(await readSharedPlan(db, shared)) };
});
