import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import type { Document } from '../documents/model.ts';

export type FrozenVersion = {
	id: string;
	number: number;
	label: string;
	document: Document;
	savedBy: string;
	savedAt: string;
	shared: boolean;
	issued: { pdfFileId: string; docxFileId: string } | null;
};

/**
 * A frozen version by its number. The team reads all, the host those shared or issued, an observer those issued; any other is NotFound.
 * An issued version has lost its draft mark; its files are handed out unchanged.
 */
export async function readVersion(db: Database, review: ReviewAccess, number: number): Promise<FrozenVersion> {
	const row = await visibleVersions(db, review).select(['letter_version.blocks']).where('letter_version.number', '=', number).executeTakeFirst();
	if (!row) throw new NotFound('version');
	const { draft, ...rest } = JSON.parse(row.blocks) as Document;
	const { blocks: _, pdf_file_id, docx_file_id, shared_at, ...version } = row;
	const issued = pdf_file_id && docx_file_id ? { pdfFileId: pdf_file_id, docxFileId: docx_file_id } : null;
	return { ...version, document: issued ? rest : { ...rest, draft: draft ? `Draft ${row.number}` : undefined }, shared: shared_at !== null, issued };
}

export type VisibleVersion = {
	id: string;
	number: number;
	savedAt: string;
	sharedAt: string | null;
	commentsBy: string | null;
	issuedAt: string | null;
	replaces: string | null;
	reason: string | null;
};

/** The versions that this person may read, newest first, without their blocks. */
export async function listVersions(db: Database, review: ReviewAccess): Promise<VisibleVersion[]> {
	const rows = await visibleVersions(db, review)
		.select(['letter_share.comments_by', 'letter_issue.issued_at', 'letter_issue.replaces', 'letter_issue.reason'])
		.orderBy('letter_version.number', 'desc')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		number: row.number,
		savedAt: row.savedAt,
		sharedAt: row.shared_at,
		commentsBy: row.comments_by,
		issuedAt: row.issued_at,
		replaces: row.replaces,
		reason: row.reason
	}));
}

function visibleVersions(db: Database, review: ReviewAccess) {
	const all = review.may('letter:read-drafts');
	if (!all && !review.may('letter:read-shared')) review.require('letter:read-issued');
	return db
		.selectFrom('letter_version')
		.leftJoin('letter_share', 'letter_share.version_id', 'letter_version.id')
		.leftJoin('letter_issue', 'letter_issue.version_id', 'letter_version.id')
		.select([
			'letter_version.id',
			'letter_version.number',
			'letter_version.label',
			'letter_version.saved_by_name as savedBy',
			'letter_version.saved_at as savedAt'
		])
		.select(['letter_share.shared_at', 'letter_issue.pdf_file_id', 'letter_issue.docx_file_id'])
		.where('letter_version.review_id', '=', review.id)
		.$if(!all, (query) =>
			query.where((eb) =>
				eb.or([eb('letter_issue.version_id', 'is not', null), ...(review.may('letter:read-shared') ? [eb('letter_share.version_id', 'is not', null)] : [])])
			)
		);
}
