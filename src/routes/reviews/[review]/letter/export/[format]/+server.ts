import { exportLetter } from '#server/letters/export-letter.ts';
import { download, refusedDownload } from '$edge/download.ts';
import { reviewEndpoint } from '$edge/review.ts';

export const GET = reviewEndpoint(async (db, review, { params, url }) => {
	const version = url.searchParams.get('version');
	try {
		return download(
			await exportLetter(db, review, {
				format: params.format ?? '',
				version: version === null ? undefined : Number(version) || 0,
				largePrint: url.searchParams.has('large')
			})
		);
	} catch (cause) {
		return refusedDownload(cause);
	}
});
