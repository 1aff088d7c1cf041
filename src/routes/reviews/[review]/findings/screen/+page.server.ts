import { screenPage } from '#server/findings/lists.ts';
import { reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { url }: PageServerLoadEvent) => screenPage(db, review, url.searchParams.get('theme')));
