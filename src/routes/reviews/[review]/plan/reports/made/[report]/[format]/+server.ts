import { exportReport } from '#server/plans/reports/read-reports.ts';
import { download } from '$edge/download.ts';
import { reviewEndpoint } from '$edge/review.ts';

export const GET = reviewEndpoint(async (db, review, { params, url }) =>
	download(
		await exportReport(db, review, {
			reportId: params.report ?? '',
			format: params.format ?? '',
			largePrint: url.searchParams.has('large'),
			forPublic: url.searchParams.has('public')
		})
	)
);
