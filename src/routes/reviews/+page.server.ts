import { listReviews } from '#server/scope/list-reviews.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const filter = { words: url.searchParams.get('words') ?? '', role: url.searchParams.get('role') ?? '', framework: url.searchParams.get('framework') ?? '' };
	return { filter, stage: url.searchParams.get('stage') ?? '', reviews: await listReviews(db, user, filter), startsReviews: user.startsReviews };
});
