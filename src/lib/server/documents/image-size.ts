/** What the head of a PNG or JPEG file says: its type and its size in pixels. */
export type ImageSize = { mediaType: 'image/png' | 'image/jpeg'; width: number; height: number };

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads the size of a PNG or JPEG from its first bytes; undefined for anything else, or when it has no area. */
export function imageSize(bytes: Buffer): ImageSize | undefined {
	const size = bytes.subarray(0, 8).equals(pngSignature) ? pngSize(bytes) : jpegSize(bytes);
	return size && size.width > 0 && size.height > 0 ? size : undefined;
}

function pngSize(bytes: Buffer): ImageSize | undefined {
	if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return undefined;
	return { mediaType: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** A JPEG is a chain of segments; the size stands in the one that starts a frame (C0 to CF, but for three that are tables). */
function jpegSize(bytes: Buffer): ImageSize | undefined {
	if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
	let at = 2;
	while (at + 9 < bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) at += 1;
		else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
			return { mediaType: 'image/jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
		else at += 2 + bytes.readUInt16BE(at + 2);
	}
	return undefined;
}
