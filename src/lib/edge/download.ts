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
