import { exportPosition } from '#server/plans/progress/export-position.ts';
import { download } from '$edge/download.ts';
import { reviewEndpoint } from '$edge/review.ts';

export const GET = reviewEndpoint(async (db, review, { params }) => download(await exportPosition(db, review, params.progress ?? '', params.format ?? '')));
