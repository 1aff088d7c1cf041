import { compareFilter } from '#domain/region/compare.ts';
import { openRegion } from '#server/access/open-region.ts';
import { exportSentences, fileName, streamSentences } from '#server/region/export/export-region.ts';
import { download, refusedDownload, streamedDownload } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';

export const GET = signedInEndpoint(async (db, user, { params, url }) => {
	const region = openRegion(user);
	const filter = compareFilter(url.searchParams, region.region.code, 'all');
	const asked = { issue: params.issue ?? '', authority: url.searchParams.get('authority') || null, filter };
	if (params.format !== 'csv') return download(await exportSentences(db, region, params.format ?? '', asked).catch(refusedDownload));
	const sentences = streamSentences(db, region, asked);
	return streamedDownload({ name: `${fileName(asked.issue)}.csv`, mediaType: 'text/csv; charset=utf-8' }, sentences);
});
