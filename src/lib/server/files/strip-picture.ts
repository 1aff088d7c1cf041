import sharp from 'sharp';
import type { FileKind } from '#domain/file.ts';
import { RuleBroken } from '#domain/outcomes.ts';

/** Pixels of one picture, frames counted: above this a small file unpacks to more memory than the server has to give. */
const mostPixels = 100_000_000;

/**
 * Draws a picture anew, so that place, camera, time and hidden parts (EXIF, XMP, thumbnails, comments, anything after its end) are gone; it is turned the
 * way it was seen. Throws RuleBroken when it has too many pixels, and what `sharp` throws when it is broken.
 */
export async function stripPicture(bytes: Buffer, kind: FileKind): Promise<Buffer> {
	const animated = kind.mediaType === 'image/gif' || kind.mediaType === 'image/webp';
	const picture = sharp(bytes, { limitInputPixels: mostPixels, animated, failOn: 'error' });
	const { width, height } = await picture.metadata();
	if (width * height > mostPixels) throw new RuleBroken('has more than 100 million pixels. Make it smaller and choose it again');
	const upright = picture.autoOrient();
	if (kind.mediaType === 'image/jpeg') return upright.jpeg({ quality: 90 }).toBuffer();
	if (kind.mediaType === 'image/png') return upright.png().toBuffer();
	if (kind.mediaType === 'image/gif') return upright.gif().toBuffer();
	return upright.webp({ quality: 90 }).toBuffer();
}
