import { htmlBody } from '#server/documents/write/html.ts';
import { letterChecks } from '#server/letters/letter-checks.ts';
import { reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ html: htmlBody((await letterChecks(db, review)).document) }));
