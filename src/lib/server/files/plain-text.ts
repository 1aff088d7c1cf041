/** Whether bytes are text in UTF-8, UTF-16 with its mark, or the old Windows set: no control characters but tabs and line ends. */
export function looksLikeText(bytes: Buffer): boolean {
	const text = readText(bytes);
	return !/[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text);
}

/** Bytes as text. Excel on Windows writes CSV in windows-1252, so what is no UTF-8 is read as that. */
export function readText(bytes: Buffer): string {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		// `stream` lets a piece end in the middle of a character.
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Text as UTF-8, the only encoding in which it is kept and handed out. */
export function toUtf8(bytes: Buffer): Buffer {
	return Buffer.from(readText(bytes), 'utf8');
}
