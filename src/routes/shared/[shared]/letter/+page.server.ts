import { openShared } from '#server/access/open-shared.ts';
import { htmlBody } from '#server/documents/write/html.ts';
import { readSharedLetter } from '#server/plans/sharing/read-shared.ts';
import { signedInLoad } from '$edge/signed-in.ts';
import type { PageServerLoadEvent } from './$types';

export const load = signedInLoad(async (db, user, { params }: PageServerLoadEvent) => {
	const shared = await openShared(db, user, params.shared);
	const { document, number, issuedAt } = await readSharedLetter(db, shared);
	return { shared: shared.review, html: htmlBody(document), number, issuedAt };
});
