import { error } from '@sveltejs/kit';
import { RuleBroken } from '#domain/outcomes.ts';

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
	const stream = new ReadableStream<Uint8Array>({
		start: (controller) => void (first.done ? controller.close() : controller.enqueue(first.value)),
		async pull(controller) {
			const { done, value } = await parts.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: async () => void (await parts.return(undefined))
	});
	const { headers } = download({ name, mediaType, bytes: Buffer.alloc(0) });
	headers.delete('content-length');
	return new Response(stream, { headers });
}
