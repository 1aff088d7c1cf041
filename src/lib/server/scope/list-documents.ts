import type { DocumentKind } from '#domain/document.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type DocumentRow = {
	id: string;
	title: string;
	kind: DocumentKind;
	askedOn: string | null;
	receivedOn: string | null;
	/** Null for the host: who read what would help to work out who said what. */
	read: { on: string | null; by: string | null } | null;
	version: number;
};

/** The document and data list, in the order of asking; one query. Throws NotAllowed without `documents:read`. */
export async function listDocuments(db: Database, review: ReviewAccess): Promise<DocumentRow[]> {
	review.require('documents:read');
	const rows = await db
		.selectFrom('document')
		.leftJoin('account', 'account.id', 'document.read_by')
		.selectAll('document')
		.select('account.name as reader')
		.where('document.review_id', '=', review.id)
		.orderBy('document.position')
		.orderBy('document.id')
		.execute();
	const team = review.may('notes:read');
	return rows.map((row) => ({
		id: row.id,
		title: row.title,
		kind: row.kind as DocumentKind,
		askedOn: row.asked_on,
		receivedOn: row.received_on,
		read: team ? { on: row.read_on, by: row.reader } : null,
		version: row.version
	}));
}
