import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

/** The head of the letter as its form shows it. Throws NotFound before the letter is started. */
export async function readHead(db: Database, review: ReviewAccess) {
	review.require('letter:read-drafts', 'letter:write');
	const row = await db
		.selectFrom('letter')
		.select([
			'version',
			'letter_date as date',
			'our_ref as ourRef',
			'your_ref as yourRef',
			'addressee',
			'addressee_post as addresseePost',
			'addressee_address as addresseeAddress'
		])
		.select([
			'salutation',
			'subject',
			'contact',
			'letterhead',
			'closing',
			'signatory',
			'signatory_post as signatoryPost',
			'copies',
			'signature_file_id as signatureFileId'
		])
		.where('review_id', '=', review.id)
		.executeTakeFirst();
	if (!row) throw new NotFound('letter');
	return row;
}
