import { reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad<PageServerLoadEvent, object>(async () => ({}));
