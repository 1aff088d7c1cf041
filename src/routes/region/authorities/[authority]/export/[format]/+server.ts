import { openRegion } from '#server/access/open-region.ts';
import { exportMemory } from '#server/region/export/export-memory.ts';
import { download } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';

export const GET = signedInEndpoint(async (db, user, { params, url }) =>
	download(
		await exportMemory(db, openRegion(user), {
			format: params.format ?? '',
			code: params.authority ?? '',
			issue: url.searchParams.get('issue') || null
		})
	)
);
