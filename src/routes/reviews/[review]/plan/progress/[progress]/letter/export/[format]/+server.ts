import { exportProgressLetter } from '#server/plans/progress/letter/export-letter.ts';
import { download } from '$edge/download.ts';
import { reviewEndpoint } from '$edge/review.ts';

export const GET = reviewEndpoint(async (db, review, { params, url }) => {
	const version = url.searchParams.get('version');
	const asked = { format: params.format ?? '', version: version === null ? undefined : Number(version) || 0 };
	return download(await exportProgressLetter(db, review, params.progress ?? '', asked));
});
