import { openRegion } from '#server/access/open-region.ts';
import { exportHelp } from '#server/region/export/export-memory.ts';
import { download } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';

export const GET = signedInEndpoint(async (db, user, { params, url }) =>
	download(
		await exportHelp(db, openRegion(user), {
			format: params.format ?? '',
			issue: url.searchParams.get('issue') || null,
			authority: url.searchParams.get('authority') || null
		})
	)
);
