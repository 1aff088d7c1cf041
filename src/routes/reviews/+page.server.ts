import { listReviews } from '#server/scope/list-reviews.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { url }: PageServerLoadEvent) => {
	const of = (name: string) => url.searchParams.get(name) ?? '';
	const filter = { words: of('words'), stage: of('stage'), role: of('role'), framework: of('framework'), page: Number.parseInt(of('page'), 10) || 1 };
	return { filter, list: await listReviews(db, user, filter), startsReviews: user.startsReviews };
});
