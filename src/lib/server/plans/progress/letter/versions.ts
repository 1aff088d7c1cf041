import { NotFound } from '#domain/outcomes.ts';
import { diffWords, type DiffPart } from '#domain/wording/word-diff.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Document } from '../../../documents/model.ts';
import { textOf } from '../../../letters/freeze.ts';

export type ProgressVersion = {
	id: string;
	number: number;
	sha256: string;
	savedBy: string;
	savedAt: string;
	sharedAt: string | null;
	issuedAt: string | null;
	issuedBy: string;
	/** The number of the issued version that this one replaces. */
	replaces: number | null;
	reason: string;
	pdfFileId: string | null;
	docxFileId: string | null;
};

/** The versions of a progress letter that this person may read, newest first: the team all, the host shared and issued ones, others issued ones. One query. */
export async function listProgressVersions(db: Database | Transaction, review: ReviewAccess, progressId: string): Promise<ProgressVersion[]> {
	return visible(db, review, progressId).orderBy('version.number', 'desc').execute();
}

/** A frozen version with its words; "Draft" is gone once it is issued. Throws NotFound for one that this person may not read. */
export async function readProgressVersion(
	db: Database | Transaction,
	review: ReviewAccess,
	progressId: string,
	number: number
): Promise<ProgressVersion & { document: Document }> {
	const row =
		Number.isSafeInteger(number) && number > 0 && number < 1_000_000
			? await visible(db, review, progressId).select('version.blocks').where('version.number', '=', number).executeTakeFirst()
			: undefined;
	if (!row) throw new NotFound('version');
	const { blocks, ...version } = row;
	const { draft: _, ...document } = JSON.parse(blocks) as Document;
	return { ...version, document: version.issuedAt ? document : { ...document, draft: `Draft ${version.number}` } };
}

/** Two versions word by word, older first; only versions that this person may read. */
export async function compareProgressVersions(
	db: Database,
	review: ReviewAccess,
	progressId: string,
	[one, other]: [number, number]
): Promise<{ parts: DiffPart[]; changes: number }> {
	const older = await readProgressVersion(db, review, progressId, Math.min(one, other));
	const newer = await readProgressVersion(db, review, progressId, Math.max(one, other));
	const parts = diffWords(textOf(older.document), textOf(newer.document));
	return { parts, changes: parts.filter((part) => part.kind !== 'same').length };
}

function visible(db: Database | Transaction, review: ReviewAccess, progressId: string) {
	const all = review.may('progress:read-drafts');
	const shared = review.may('progress:read');
	if (!all && !shared) review.require('progress:read-issued');
	if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(progressId)) throw new NotFound('progress review');
	return db
		.selectFrom('progress_letter_version as version')
		.leftJoin('progress_letter_version as before', 'before.id', 'version.replaces')
		.select(['version.id', 'version.number', 'version.blocks_sha256 as sha256', 'version.saved_by_name as savedBy', 'version.saved_at as savedAt'])
		.select(['version.shared_at as sharedAt', 'version.issued_at as issuedAt', 'version.issued_by_name as issuedBy', 'before.number as replaces'])
		.select(['version.reason', 'version.pdf_file_id as pdfFileId', 'version.docx_file_id as docxFileId'])
		.where('version.progress_review_id', '=', progressId)
		.where('version.review_id', '=', review.id)
		.$if(!all, (query) => query.where((eb) => eb.or([eb('version.issued_at', 'is not', null), ...(shared ? [eb('version.shared_at', 'is not', null)] : [])])));
}

export type FactComment = { id: string; number: number; comment: string; madeBy: string; madeAt: string; answer: string | null; answeredBy: string };

/** The host's comments on facts with the team's answers, oldest first; for the team and the host. One query. */
export async function listFactComments(db: Database | Transaction, review: ReviewAccess, progressId: string): Promise<FactComment[]> {
	review.require('progress:read');
	return db
		.selectFrom('progress_letter_comment as comment')
		.innerJoin('progress_letter_version as version', 'version.id', 'comment.version_id')
		.select(['comment.id', 'version.number', 'comment.comment', 'comment.made_by_name as madeBy', 'comment.made_at as madeAt', 'comment.answer'])
		.select('comment.answered_by_name as answeredBy')
		.where('version.progress_review_id', '=', progressId)
		.where('comment.review_id', '=', review.id)
		.orderBy('comment.made_at')
		.orderBy('comment.id')
		.execute();
}
