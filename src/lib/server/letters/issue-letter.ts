import { newId } from '#domain/id.ts';
import { formatDate, today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import type { Document } from '../documents/model.ts';
import { writeDocument } from '../documents/write/index.ts';
import { storeFile } from '../files/store-file.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';
import { recordIssuedReview } from '../region/record/record-issued-review.ts';
import { enterStage } from '../scope/move-stage.ts';
import { fileNameOf } from './file-name.ts';
import { keepIssuedWordings } from './issued-wordings.ts';

type Signed = { id: string; number: number; blocks: string; sha256: string; head: string; replaced: { id: string; number: number; issuedOn: string } | null };

/**
 * Issues the signed version: writes the PDF and the Word file once, stores them with their SHA-256, and hands those out unchanged ever after.
 * A correction is issued the same way and names what it replaces and why. Throws RuleBroken when the version is not the newest signed one, when it was
 * changed since, or when a correction gives no reason. The files are written before the transaction, which stays short.
 */
export async function issueLetter(db: Database, review: ReviewAccess, { versionId, reason }: { versionId: string; reason: string }): Promise<void> {
	review.require('letter:issue');
	const signed = await signedVersion(db, review, versionId);
	if (signed.replaced && !reason) throw new RuleBroken('Say what was wrong in the letter that this one replaces', 'reason');
	const document = issuedDocument({ ...signed, issuedOn: today() }, reason);
	const [pdf, docx] = await Promise.all([writeDocument(document, 'pdf'), writeDocument(document, 'docx')]);
	await act(db, review, { what: signed.replaced ? 'corrected letter issued' : 'letter issued', seenWith: 'letter:read-issued' }, async (trx) => {
		const there = await trx.selectFrom('letter_issue').select('version_id').where('version_id', '=', signed.id).executeTakeFirst();
		if (there) throw new AlreadyDone();
		const name = fileNameOf(review, signed.number);
		const [pdfId, docxId] = [newId(), newId()];
		await storeFile(trx, review, { id: pdfId, purpose: 'issued', name: `${name}.pdf`, mediaType: 'application/pdf', bytes: pdf });
		await storeFile(trx, review, {
			id: docxId,
			purpose: 'issued',
			name: `${name}.docx`,
			mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
			bytes: docx
		});
		await trx
			.insertInto('letter_issue')
			.values({
				version_id: signed.id,
				issued_by: review.user.id,
				issued_by_name: review.user.name,
				replaces: signed.replaced?.id ?? null,
				reason,
				pdf_file_id: pdfId,
				docx_file_id: docxId
			})
			.execute();
		await keepIssuedWordings(trx, review, signed.id);
		await recordIssuedReview(trx, review.id);
		if (review.review.stage === 'with-host') await enterStage(trx, review, 'final');
		const files = await trx.selectFrom('file').select(['id', 'sha256']).where('id', 'in', [pdfId, docxId]).execute();
		const hashOf = (id: string) => files.find((file) => file.id === id)?.sha256;
		return {
			about: { version: signed.number, blocks: signed.sha256, pdf: hashOf(pdfId), docx: hashOf(docxId), replaces: signed.replaced?.number ?? null },
			texts: { reason }
		};
	});
}

/**
 * The issued letter: no longer a draft; its colophon prints the head of the history chain and what it replaces, so that a rewritten history shows.
 * Dates are YYYY-MM-DD.
 */
export function issuedDocument(signed: Pick<Signed, 'number' | 'blocks' | 'head' | 'replaced'> & { issuedOn: string }, reason: string): Document {
	const { draft: _, ...document } = JSON.parse(signed.blocks) as Document;
	const replaces = signed.replaced
		? ` It replaces version ${signed.replaced.number}, issued on ${formatDate(signed.replaced.issuedOn)}. Reason: ${reason}`
		: '';
	return { ...document, colophon: `Version ${signed.number}, issued on ${formatDate(signed.issuedOn)}. Record ${signed.head.slice(0, 16)}.${replaces}` };
}

async function signedVersion(db: Database, review: ReviewAccess, versionId: string): Promise<Signed> {
	const newest = await db
		.selectFrom('letter_version')
		.innerJoin('letter_signature', 'letter_signature.version_id', 'letter_version.id')
		.innerJoin('history_chain', 'history_chain.id', 'letter_version.review_id')
		.select(['letter_version.id', 'letter_version.number', 'letter_version.blocks', 'letter_version.blocks_sha256 as sha256', 'history_chain.head'])
		.where('letter_version.review_id', '=', review.id)
		.orderBy('letter_version.number', 'desc')
		.limit(1)
		.executeTakeFirst();
	if (!newest || newest.id !== versionId) throw new RuleBroken('Only the newest signed version can be issued. Ask the lead to sign the letter as it stands');
	const before = await db
		.selectFrom('letter_issue')
		.innerJoin('letter_version', 'letter_version.id', 'letter_issue.version_id')
		.select(['letter_version.id', 'letter_version.number', 'letter_issue.issued_at'])
		.where('letter_version.review_id', '=', review.id)
		.where('letter_version.id', '!=', versionId)
		.orderBy('letter_version.number', 'desc')
		.limit(1)
		.executeTakeFirst();
	return { ...newest, replaced: before ? { id: before.id, number: before.number, issuedOn: today(new Date(before.issued_at)) } : null };
}
