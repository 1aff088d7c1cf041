import { openShared } from '#server/access/open-shared.ts';
import { sharedLetterPdf } from '#server/plans/sharing/read-shared.ts';
import { download } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';

export const GET = signedInEndpoint(async (db, user, { params }) => download(await sharedLetterPdf(db, await openShared(db, user, params.shared ?? ''))));
