import { NotFound } from '#domain/outcomes.ts';
import { regionSearch } from '#domain/region/search.ts';
import { openRegion } from '#server/access/open-region.ts';
import { exportSearch, searchName, streamSearch } from '#server/region/export/export-search.ts';
import { fileName } from '#server/region/export/export-region.ts';
import { download, refusedDownload, streamedDownload } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';

export const GET = signedInEndpoint(async (db, user, { params, url }) => {
	const region = openRegion(user);
	const asked = regionSearch(url.searchParams);
	if (params.format === 'xlsx') return download(await exportSearch(db, region, asked).catch(refusedDownload));
	if (params.format !== 'csv') throw new NotFound('format');
	const file = { name: `${fileName(searchName)}.csv`, mediaType: 'text/csv; charset=utf-8' };
	return streamedDownload(file, streamSearch(db, region, asked)).catch(refusedDownload);
});
