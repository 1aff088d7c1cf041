import { listHistory } from '#server/history/list-history.ts';
import { reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	const page = Math.max(1, Number.parseInt(url.searchParams.get('page') ?? '1', 10) || 1);
	const part = url.searchParams.get('part') ?? '';
	return { page, part, history: await listHistory(db, review, { page, part }) };
});
