import { exceptionsPage } from '#server/plans/reports/exceptions-page.ts';
import { reviewLoad } from '$edge/review.ts';

export const load = reviewLoad((db, review) => exceptionsPage(db, review));
