import { error } from '@sveltejs/kit';
import { RuleBroken } from '#domain/outcomes.ts';
import { contentDisposition } from '#server/files/safe-name.ts';

/** A file as an answer: saved under its name, never opened as a page of ours. */
export function download({ name, mediaType, bytes }: { name: string; mediaType: string; bytes: Buffer }): Response {
	const headers = {
		'content-type': mediaType,
		'content-length': String(bytes.length),
		'content-disposition': `attachment; filename="${name.replaceAll(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
		'content-security-policy': "default-src 'none'; sandbox"
	};
	return new Response(new Uint8Array(bytes), { headers });
}

/** A download that a rule refused, as a page with its sentence. Anything else is thrown on. */
export function refusedDownload(cause: unknown): never {
	if (cause instanceof RuleBroken) error(404, cause.message);
	throw cause;
}

/** As `download`, for a file that is made while it leaves; the first part is waited for, so that what is not there answers as a page does. */
export async function streamedDownload({ name, mediaType }: { name: string; mediaType: string }, parts: AsyncGenerator<Buffer>): Promise<Response> {
	const first = await parts.next();
	const { headers } = download({ name, mediaType, bytes: Buffer.alloc(0) });
	headers.delete('content-length');
	return new Response(streamOf(parts, first), { headers });
}

type Given = { name: string; mediaType: string; bytes: number };

/**
 * A file that people gave, a chunk at a time: shown by the browser where `inline` says that it can draw it without running any of it, else saved under its name.
 * What it holds is a stranger's: nothing in it may run, load or be kept in a cache.
 */
export function givenFile({ name, mediaType, bytes }: Given, chunks: AsyncGenerator<Buffer>, { inline }: { inline: boolean }): Response {
	return new Response(streamOf(chunks), {
		headers: {
			'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
			'content-length': String(bytes),
			'content-disposition': contentDisposition(inline ? 'inline' : 'attachment', name),
			'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
			'x-content-type-options': 'nosniff',
			'cache-control': 'private, no-store'
		}
	});
}

/** The next part is read only when the browser has taken the last: a slow phone holds one part in memory, not a file. `first` was read already. */
function streamOf(parts: AsyncGenerator<Buffer>, first?: IteratorResult<Buffer>): ReadableStream<Uint8Array> {
	return new ReadableStream({
		start: (controller) => void (first?.done ? controller.close() : first && controller.enqueue(first.value)),
		async pull(controller) {
			const { done, value } = await parts.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: async () => void (await parts.return(undefined))
	});
}
