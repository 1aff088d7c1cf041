import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { MadeKind, ReportKind } from '#domain/plan/report.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import type { Document } from '../../documents/model.ts';
import { documentFormats, writeDocument } from '../../documents/write/index.ts';
import { storeFile } from '../../files/store-file.ts';
import { act } from '../../history/act.ts';
import { insertOnce } from '../../history/once.ts';
import { hashBlocks } from '../../letters/freeze.ts';
import { drawReport } from './draw-report.ts';
import { reportFileName } from './file-name.ts';

type Made = { id: string; kind: MadeKind; title: string; body: string; meetingOn: string | null; on: string; plan: Plan; document: Document };

/**
 * Makes a report of the plan as it stands: frozen with the plan and its blocks, and stored as PDF and Word, which are handed out unchanged ever after.
 * Throws NotAllowed without `plan:report`, RuleBroken while there is nothing to report.
 */
export async function makeReport(db: Database, review: ReviewAccess, { id, kind }: { id: string; kind: ReportKind }): Promise<void> {
	review.require('plan:report');
	const { content, document } = await drawReport(db, review, kind);
	if (content.figures.actions === 0) throw new RuleBroken('Put at least one action into the plan first. Then there is something to report');
	const { words, plan, on } = content;
	await keepReport(db, review, { id, kind, title: words.title, body: words.body, meetingOn: words.meetingOn, on, plan, document });
}

/**
 * Keeps a document as a report of the plan: also for the position statement of a progress review. The files are written before the transaction, which stays
 * short; an id sent twice is one report. Throws NotAllowed without `plan:report`, `UnsoundDocument`.
 */
export async function keepReport(db: Database, review: ReviewAccess, made: Made): Promise<void> {
	review.require('plan:report');
	const [pdf, docx] = await Promise.all([writeDocument(made.document, 'pdf'), writeDocument(made.document, 'docx')]);
	await act(db, review, { what: 'report made', seenWith: 'plan:read-reports' }, async (trx) => {
		const { last } = await trx
			.selectFrom('plan_report')
			.select(({ fn }) => fn.max('number').as('last'))
			.where('review_id', '=', review.id)
			.executeTakeFirstOrThrow();
		const number = (last ?? 0) + 1;
		const { blocks, sha256 } = hashBlocks(made.document);
		const [pdfId, docxId] = [newId(), newId()];
		const name = reportFileName(review, { ...made, number });
		for (const [fileId, format, bytes] of [
			[pdfId, 'pdf', pdf],
			[docxId, 'docx', docx]
		] as const)
			await storeFile(trx, review, { id: fileId, purpose: 'report', name: `${name}.${format}`, mediaType: documentFormats[format].mediaType, bytes });
		await insertOnce(trx, 'plan_report', {
			id: made.id,
			review_id: review.id,
			kind: made.kind,
			number,
			title: made.title,
			body: made.body,
			meeting_on: made.meetingOn,
			as_at: made.on,
			plan: JSON.stringify(made.plan),
			blocks,
			blocks_sha256: sha256,
			pdf_file_id: pdfId,
			docx_file_id: docxId,
			made_by: review.user.id,
			made_by_name: review.user.name
		});
		return { about: { report: made.id, number, kind: made.kind, on: made.on, blocks: sha256 }, texts: { title: made.title } };
	});
}
