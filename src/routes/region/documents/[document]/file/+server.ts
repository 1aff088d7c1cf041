import { signedInEndpoint } from '$edge/signed-in.ts';
import { openRegion } from '#server/access/open-region.ts';
import { contentDisposition } from '#server/files/safe-name.ts';
import { getSourceFile, sourceChunks } from '#server/region/documents/document-file.ts';

/** The document as it came, a chunk at a time. It is a stranger's: a PDF is shown by the browser, anything else is saved, and nothing in it may run or load. */
export const GET = signedInEndpoint(async (db, user, { params }) => {
	const file = await getSourceFile(db, openRegion(user), params.document ?? '');
	const inline = file.mediaType === 'application/pdf';
	return new Response(streamOf(sourceChunks(db, file.id)), {
		headers: {
			'content-type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : inline ? file.mediaType : 'application/octet-stream',
			'content-length': String(file.bytes),
			'content-disposition': contentDisposition(inline ? 'inline' : 'attachment', file.name),
			'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
});

/** The next chunk is read only when the browser has taken the last. */
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
