import { compareVersions } from '#server/letters/compare-versions.ts';
import { listVersions } from '#server/letters/read-versions.ts';
import { reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	const numbers = (await listVersions(db, review)).map((version) => version.number);
	const chosen = (name: string, otherwise: number) => Number(url.searchParams.get(name)) || otherwise;
	const [from, to] = [chosen('from', numbers[1] ?? 0), chosen('to', numbers[0] ?? 0)];
	return { numbers, from, to, comparison: numbers.length > 1 && from !== to ? await compareVersions(db, review, from, to) : null };
});
