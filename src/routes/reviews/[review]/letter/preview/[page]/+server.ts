import { pages } from '#server/documents/write/pdf.ts';
import { letterChecks } from '#server/letters/letter-checks.ts';
import { reviewEndpoint } from '$edge/review.ts';

/** One page of the draft as a picture; past the end, the last page. */
export const GET = reviewEndpoint(async (db, review, { params }) => {
	const drawn = await pages((await letterChecks(db, review)).document);
	const number = Math.min(drawn.length, Math.max(1, Number(params.page) || 1));
	const headers = {
		'content-type': 'image/svg+xml',
		'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox",
		'cache-control': 'private, max-age=600'
	};
	return new Response(drawn[number - 1], { headers });
});
