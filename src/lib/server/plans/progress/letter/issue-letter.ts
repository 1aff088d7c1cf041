import { newId } from '#domain/id.ts';
import { formatDate, today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ProgressIssue } from '#domain/plan/progress-letter.ts';
import type { ReviewAccess } from '../../../access/review-access.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { documentFormats, writeDocument } from '../../../documents/write/index.ts';
import { storeFile } from '../../../files/store-file.ts';
import { act } from '../../../history/act.ts';
import { AlreadyDone } from '../../../history/once.ts';
import { issuedDocument } from '../../../letters/issue-letter.ts';
import { publishViews } from '../give-view.ts';
import { freezeProgress, getDraft, newestVersion, requireSettled } from './share-letter.ts';
import { progressFileName } from './file-name.ts';

/**
 * Issues the progress letter as it stands: its PDF and Word file are written once, stored with their SHA-256 and handed out unchanged ever after; the peers' views
 * become those of the plan. A correction is a new version that names what it replaces and why. Throws NotAllowed without `progress:issue`, RuleBroken before
 * the review was held, before the host has seen a version, with open checks or comments, or when nothing has changed. The files are written before the transaction.
 */
export async function issueProgressLetter(db: Database, review: ReviewAccess, progressId: string, { id, seen, reason }: ProgressIssue): Promise<void> {
	review.require('progress:issue');
	const draft = await getDraft(db, review, progressId);
	const before = await standing(db, review, progressId);
	if (before.issued && before.newest?.id === before.issued.id && before.newest.blocks_sha256 === draft.sha256) {
		if (String(before.issued.number) !== seen) return;
		throw new RuleBroken(`Nothing has changed since version ${before.issued.number} was issued`);
	}
	if (!draft.progress.heldOn) throw new RuleBroken('Record first on which day the progress review was held');
	requireSettled(draft);
	if (!before.shared) throw new RuleBroken('Share the letter with the host first, so that it can put facts right');
	if (before.unanswered > 0) throw new RuleBroken(`Answer the host’s ${before.unanswered === 1 ? 'comment' : `${before.unanswered} comments`} on facts first`);
	if (before.issued && !reason) throw new RuleBroken('Say what was wrong in the letter that this one replaces', 'reason');
	const number = before.newest?.blocks_sha256 === draft.sha256 ? before.newest.number : (before.newest?.number ?? 0) + 1;
	const replaced = before.issued ? { id: before.issued.id, number: before.issued.number, issuedOn: today(new Date(before.issued.issued_at!)) } : null;
	const document = issuedDocument({ number, blocks: JSON.stringify(draft.document), head: before.head, replaced, issuedOn: today() }, reason);
	const [pdf, docx] = await Promise.all([writeDocument(document, 'pdf'), writeDocument(document, 'docx')]);
	await act(db, review, { what: replaced ? 'corrected progress letter issued' : 'progress letter issued', seenWith: 'progress:read-issued' }, async (trx) => {
		const now = await getDraft(trx, review, progressId);
		const version = await freezeProgress(trx, review, now, id);
		if (version.issued_at) throw new AlreadyDone();
		if (version.blocks_sha256 !== draft.sha256 || version.number !== number)
			throw new RuleBroken(`The letter was changed on ${formatDate(today())} while it was being issued. Look at it again, then issue it`);
		const files = await storeFiles(trx, review, progressFileName(review, draft.progress.months, number), { pdf, docx });
		await trx
			.updateTable('progress_letter_version')
			.set({
				issued_at: new Date().toISOString(),
				issued_by_name: review.user.name,
				replaces: replaced?.id ?? null,
				reason: replaced ? reason : '',
				pdf_file_id: files.pdf.id,
				docx_file_id: files.docx.id
			})
			.where('id', '=', version.id)
			.execute();
		await publishViews(trx, progressId);
		return {
			about: {
				progress: progressId,
				version: number,
				blocks: draft.sha256,
				pdf: files.pdf.sha256,
				docx: files.docx.sha256,
				replaces: replaced?.number ?? null
			},
			texts: { reason: replaced ? reason : '' }
		};
	});
}

/** What stands before an issue: the newest version, the newest issued one, whether the host has seen one, and how many of its comments wait. */
async function standing(db: Database, review: ReviewAccess, progressId: string) {
	const newest = await newestVersion(db, review, progressId);
	const issued = await db
		.selectFrom('progress_letter_version')
		.select(['id', 'number', 'issued_at'])
		.where('progress_review_id', '=', progressId)
		.where('issued_at', 'is not', null)
		.orderBy('number', 'desc')
		.limit(1)
		.executeTakeFirst();
	const facts = await db
		.selectFrom('history_chain')
		.select('head')
		.select((eb) => [
			eb
				.selectFrom('progress_letter_version')
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.where('progress_review_id', '=', progressId)
				.where('shared_at', 'is not', null)
				.as('shared'),
			eb
				.selectFrom('progress_letter_comment')
				.innerJoin('progress_letter_version', 'progress_letter_version.id', 'progress_letter_comment.version_id')
				.select(({ fn }) => fn.countAll<number>().as('count'))
				.where('progress_review_id', '=', progressId)
				.where('answered_at', 'is', null)
				.as('unanswered')
		])
		.where('history_chain.id', '=', review.id)
		.executeTakeFirstOrThrow();
	return { newest, issued, head: facts.head, shared: (facts.shared ?? 0) > 0, unanswered: facts.unanswered ?? 0 };
}

async function storeFiles(trx: Transaction, review: ReviewAccess, name: string, { pdf, docx }: { pdf: Buffer; docx: Buffer }) {
	const [pdfId, docxId] = [newId(), newId()];
	await storeFile(trx, review, { id: pdfId, purpose: 'issued', name: `${name}.pdf`, mediaType: documentFormats.pdf.mediaType, bytes: pdf });
	await storeFile(trx, review, { id: docxId, purpose: 'issued', name: `${name}.docx`, mediaType: documentFormats.docx.mediaType, bytes: docx });
	const rows = await trx.selectFrom('file').select(['id', 'sha256']).where('id', 'in', [pdfId, docxId]).execute();
	const hashOf = (fileId: string) => rows.find((row) => row.id === fileId)?.sha256;
	return { pdf: { id: pdfId, sha256: hashOf(pdfId) }, docx: { id: docxId, sha256: hashOf(docxId) } };
}
