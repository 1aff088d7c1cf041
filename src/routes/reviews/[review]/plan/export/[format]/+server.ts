import { askedFor } from '#server/plans/days/plan-asked.ts';
import { exportPlan } from '#server/plans/export-plan.ts';
import { download } from '$edge/download.ts';
import { reviewEndpoint } from '$edge/review.ts';

export const GET = reviewEndpoint(async (db, review, { params, url }) =>
	download(await exportPlan(db, review, params.format ?? '', { largePrint: url.searchParams.has('large'), on: askedFor(url.searchParams) }))
);
