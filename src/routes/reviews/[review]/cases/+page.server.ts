import { readCases } from '#server/cases/read-cases.ts';
import { reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad<PageServerLoadEvent, Awaited<ReturnType<typeof readCases>>>(readCases);
