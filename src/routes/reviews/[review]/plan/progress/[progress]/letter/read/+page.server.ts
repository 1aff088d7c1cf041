import { htmlBody } from '#server/documents/write/html.ts';
import { monthsOf } from '#server/plans/progress/letter/letter-page.ts';
import { getDraft } from '#server/plans/progress/letter/share-letter.ts';
import { readProgressVersion } from '#server/plans/progress/letter/versions.ts';
import { reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params, url }: PageServerLoadEvent) => {
	const asked = url.searchParams.get('version');
	if (asked === null) {
		const { document, progress } = await getDraft(db, review, params.progress);
		return { html: htmlBody(document), progress, version: null };
	}
	const { document, number, issuedAt, sharedAt, replaces, reason } = await readProgressVersion(db, review, params.progress, Number(asked));
	return { html: htmlBody(document), progress: await monthsOf(db, review, params.progress), version: { number, issuedAt, sharedAt, replaces, reason } };
});
