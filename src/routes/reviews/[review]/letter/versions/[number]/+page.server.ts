import { htmlBody } from '#server/documents/write/html.ts';
import { readVersion } from '#server/letters/read-versions.ts';
import { reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => {
	const { document, ...version } = await readVersion(db, review, Number(params.number) || 0);
	return { version: { ...version, issued: version.issued !== null }, html: htmlBody(document) };
});
