import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';
import { acceptUpload } from '../files/accept-upload.ts';
import { storeFile } from '../files/store-file.ts';

/** A signature as a document takes it. */
export type SignaturePicture = { data: string; mediaType: 'image/png' | 'image/jpeg' };

/** For a select about a review: the picture of the signature of its letter, null where there is none. `review` is the column that holds the review's id. */
export function signatureOf(review: string) {
	return sql<SignaturePicture | null>`(select json_build_object('mediaType', file.media_type,
			'data', (select translate(encode(string_agg(data, ''::bytea order by number), 'base64'), E'\\n', '') from file_chunk where file_id = file.id))
		from letter join file on file.id = letter.signature_file_id where letter.review_id = ${sql.ref(review)})`;
}

export type Picture = { name: string; mediaType: string; bytes: Buffer };

/** Checks an uploaded picture of a signature: a PNG or JPEG of at most 1 MB, its metadata stripped. Throws RuleBroken on the field `signature`. */
export async function acceptSignature(file: File): Promise<Picture> {
	if (file.size > 1024 * 1024) throw new RuleBroken('Choose a picture of at most 1 MB', 'signature');
	let picture: Picture;
	try {
		picture = await acceptUpload(Buffer.from(await file.arrayBuffer()), file.name);
	} catch (cause) {
		if (cause instanceof RuleBroken) throw new RuleBroken(cause.message, 'signature');
		throw cause;
	}
	if (picture.mediaType !== 'image/png' && picture.mediaType !== 'image/jpeg')
		throw new RuleBroken('Choose a PNG or JPEG picture of the signature', 'signature');
	return picture;
}

/** Stores the picture and gives the id of its file. */
export async function storeSignature(trx: Transaction, review: ReviewAccess, picture: Picture): Promise<string> {
	const id = newId();
	await storeFile(trx, review, { id, purpose: 'signature', name: picture.name, mediaType: picture.mediaType, bytes: picture.bytes });
	return id;
}
