import { givenFile } from '$edge/download.ts';
import { signedInEndpoint } from '$edge/signed-in.ts';
import { openRegion } from '#server/access/open-region.ts';
import { getSourceFile, sourceChunks } from '#server/region/documents/document-file.ts';

// A web page that somebody gave is no page of ours: whatever is neither PDF nor plain text leaves without a type to open it by.
const typed = ['application/pdf', 'text/plain'];

/** The document as it came: a PDF is shown by the browser, anything else is saved. */
export const GET = signedInEndpoint(async (db, user, { params }) => {
	const file = await getSourceFile(db, openRegion(user), params.document ?? '');
	const mediaType = typed.includes(file.mediaType) ? file.mediaType : 'application/octet-stream';
	return givenFile({ ...file, mediaType }, sourceChunks(db, file.id), { inline: file.mediaType === 'application/pdf' });
});
