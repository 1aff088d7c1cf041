import { monthsOf } from '#server/plans/progress/letter/letter-page.ts';
import { compareProgressVersions, listProgressVersions } from '#server/plans/progress/letter/versions.ts';
import { reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params, url }: PageServerLoadEvent) => {
	const numbers = (await listProgressVersions(db, review, params.progress)).map((version) => version.number);
	const chosen = (name: string, otherwise: number) => Number(url.searchParams.get(name)) || otherwise;
	const [from, to] = [chosen('from', numbers[1] ?? 0), chosen('to', numbers[0] ?? 0)];
	const comparison = numbers.length > 1 && from !== to ? await compareProgressVersions(db, review, params.progress, [from, to]) : null;
	return { progress: await monthsOf(db, review, params.progress), numbers, from, to, comparison };
});
