import { reviewEndpoint } from '$edge/review.ts';
import { fileChunks, getFile } from '#server/files/read-file.ts';
import { contentDisposition } from '#server/files/safe-name.ts';

// Only what a browser draws without running any of it; everything else is handed over to be saved.
const shownInline = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'application/pdf'];

/** A file of the review, a chunk at a time, for whoever may read it. What it holds is a stranger's: nothing in it may run, load or be kept in a cache. */
export const GET = reviewEndpoint(async (db, review, { params }) => {
	const file = await getFile(db, review, params.file ?? '');
	const inline = shownInline.includes(file.mediaType);
	return new Response(streamOf(fileChunks(db, file)), {
		headers: {
			'content-type': file.mediaType.startsWith('text/') ? `${file.mediaType}; charset=utf-8` : file.mediaType,
			'content-length': String(file.bytes),
			'content-disposition': contentDisposition(inline ? 'inline' : 'attachment', file.name),
			'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
});

/** The next chunk is read only when the browser has taken the last: a slow phone holds one chunk of memory, not a file. */
function streamOf(chunks: AsyncGenerator<Buffer>): ReadableStream<Uint8Array> {
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await chunks.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: async () => void (await chunks.return(undefined))
	});
}
