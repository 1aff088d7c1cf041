import { pages } from '#server/documents/write/pdf.ts';
import { hashBlocks } from '#server/letters/freeze.ts';
import { letterChecks } from '#server/letters/letter-checks.ts';
import { reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => {
	const { document } = await letterChecks(db, review);
	return { count: (await pages(document)).length, hash: hashBlocks(document).sha256.slice(0, 16) };
});
