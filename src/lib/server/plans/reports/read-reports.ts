import { NotFound } from '#domain/outcomes.ts';
import * as v from 'valibot';
import { formId } from '#domain/review.ts';
import type { MadeKind } from '#domain/plan/report.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { hasExemptPart, publicCopy } from '../../documents/build/reports/report.ts';
import type { Document } from '../../documents/model.ts';
import { documentFormats, isDocumentFormat, writeDocument } from '../../documents/write/index.ts';
import { readFile } from '../../files/read-file.ts';
import { reportFileName } from './file-name.ts';

export type MadeReport = {
	id: string;
	kind: MadeKind;
	number: number;
	title: string;
	body: string;
	meetingOn: string | null;
	on: string;
	by: string;
	at: string;
	exempt: boolean;
};

/** Every report that was made of the plan, newest first; one query. Throws NotAllowed without `plan:read-reports`. */
export async function listReports(db: Database, review: ReviewAccess): Promise<MadeReport[]> {
	review.require('plan:read-reports');
	const rows = await db
		.selectFrom('plan_report')
		.select(['id', 'kind', 'number', 'title', 'body', 'meeting_on', 'as_at', 'made_by_name', 'made_at'])
		.select((eb) => eb('blocks', 'like', '%"id":"exempt-part"%').as('exempt'))
		.where('review_id', '=', review.id)
		.orderBy('number', 'desc')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		kind: row.kind as MadeKind,
		number: row.number,
		title: row.title,
		body: row.body,
		meetingOn: row.meeting_on,
		on: row.as_at,
		by: row.made_by_name,
		at: row.made_at,
		exempt: Boolean(row.exempt)
	}));
}

/**
 * A made report as a file. PDF and Word are the stored ones, unchanged; large print, other formats and the copy without its exempt part are written from the
 * same frozen blocks. Throws NotAllowed without `plan:read-reports`, NotFound outside this review or for a format that there is not.
 */
export async function exportReport(
	db: Database,
	review: ReviewAccess,
	{ reportId, format, largePrint = false, forPublic = false }: { reportId: string; format: string; largePrint?: boolean; forPublic?: boolean }
): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
	review.require('plan:read-reports');
	if (!v.is(formId, reportId) || !isDocumentFormat(format)) throw new NotFound('report');
	const row = await db
		.selectFrom('plan_report')
		.select(['kind', 'number', 'as_at', 'blocks', 'pdf_file_id', 'docx_file_id'])
		.where('id', '=', reportId)
		.where('review_id', '=', review.id)
		.executeTakeFirst();
	if (!row) throw new NotFound('report');
	const whole = JSON.parse(row.blocks) as Document;
	const shortened = forPublic && hasExemptPart(whole);
	if (!largePrint && !shortened && (format === 'pdf' || format === 'docx')) return readFile(db, review, format === 'pdf' ? row.pdf_file_id : row.docx_file_id);
	const { extension, mediaType } = documentFormats[format];
	const name = reportFileName(review, { kind: row.kind as MadeKind, on: row.as_at, number: row.number });
	const bytes = await writeDocument(shortened ? publicCopy(whole) : whole, format, { largePrint });
	return { name: `${name}${shortened ? '-public' : ''}${largePrint ? '-large-print' : ''}.${extension}`, mediaType, bytes };
}
