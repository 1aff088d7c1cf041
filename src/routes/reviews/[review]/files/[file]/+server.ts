import { givenFile } from '$edge/download.ts';
import { reviewEndpoint } from '$edge/review.ts';
import { fileChunks, getFile } from '#server/files/read-file.ts';

// Only what a browser draws without running any of it; everything else is handed over to be saved.
const shownInline = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf'];

/** A file of the review, for whoever may read it. */
export const GET = reviewEndpoint(async (db, review, { params }) => {
	const file = await getFile(db, review, params.file ?? '');
	return givenFile(file, fileChunks(db, file), { inline: shownInline.includes(file.mediaType) });
});
