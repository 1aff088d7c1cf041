/**
 * A file name that is safe in a header, on a page and on any disk: no folders, no control or direction-changing characters (which hide an ending),
 * at most 100 characters with its ending kept.
 */
export function safeName(given: string): string {
	const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
	const plain = last
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
		.replace(/[<>:"|?*]/g, '-')
		.replace(/\s+/g, ' ')
		.replace(/^[. ]+|[. ]+$/g, '');
	const { stem, extension } = splitName(plain || 'file');
	const kept = [...stem].slice(0, 100 - extension.length).join('');
	return extension ? `${kept}.${extension}` : kept;
}

/** A name in two: before the last dot, and its ending in small letters ('' when there is none that looks like one). */
export function splitName(name: string): { stem: string; extension: string } {
	const [, stem, extension] = /^(.+)\.([A-Za-z0-9]{1,8})$/.exec(name) ?? [];
	return stem && extension ? { stem, extension: extension.toLowerCase() } : { stem: name, extension: '' };
}

/** The header that names a file, inline or as a download; the plain form for old browsers, the exact one beside it (RFC 6266). */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
	const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
	const exact = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
	return `${kind}; filename="${plain}"; filename*=UTF-8''${exact}`;
}
