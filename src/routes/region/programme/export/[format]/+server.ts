import { openRegion } from '#server/access/open-region.ts';
import { exportProgramme } from '#server/region/export/export-programme.ts';
import { download } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';

export const GET = signedInEndpoint(async (db, user, { params }) => download(await exportProgramme(db, openRegion(user), params.format ?? '')));
