import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { buildPlanDocument } from '../documents/build/plan.ts';
import { buildPlanSheets, buildPlanTable } from '../documents/build/plan-sheets.ts';
import { documentFormats, isDocumentFormat, writeCsv, writeDocument, writeXlsx } from '../documents/write/index.ts';
import { readPublishedMeasures } from './measures/read-measures.ts';
import { planOn } from './days/plan-on.ts';
import { readPlan } from './read-plan.ts';

export type PlanExport = { name: string; mediaType: string; bytes: Buffer };

/** The formats that a plan can be had in: every document format, and the table as Excel or CSV. */
export const planFormats = [...Object.keys(documentFormats), 'xlsx', 'csv'];

/**
 * The plan as a file with its measures as they may be published, as it stands now or as it stood `on` a past day, which the file then says; a draft says so on every page. Used by the page and by the
 * command line. Throws NotAllowed without `plan:read`, NotFound for a format that is not one of `planFormats` or a day that was not kept.
 */
export async function exportPlan(
	db: Database,
	review: ReviewAccess,
	format: string,
	{ largePrint = false, on = '' }: { largePrint?: boolean; on?: string } = {}
): Promise<PlanExport> {
	const plan = on ? await planOn(db, review, on) : await readPlan(db, review);
	// A past day is kept without its measures.
	const measures = on ? [] : await readPublishedMeasures(db, review);
	const name = `${fileName(plan.host)}-action-plan${plan.agreement ? '' : '-draft'}${plan.asOn ? `-as-on-${plan.asOn}` : ''}${largePrint ? '-large-print' : ''}`;
	if (isDocumentFormat(format)) {
		const { extension, mediaType } = documentFormats[format];
		return { name: `${name}.${extension}`, mediaType, bytes: await writeDocument(buildPlanDocument(plan, measures), format, { largePrint }) };
	}
	if (format === 'xlsx') {
		return {
			name: `${name}.xlsx`,
			mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			bytes: await writeXlsx(buildPlanSheets(plan, measures))
		};
	}
	if (format !== 'csv') throw new NotFound('format');
	return { name: `${name}.csv`, mediaType: 'text/csv; charset=utf-8', bytes: writeCsv(buildPlanTable(plan)) };
}

/** Plain letters only, since the name travels through every system. */
function fileName(host: string): string {
	return host
		.normalize('NFKD')
		.replaceAll(/[^A-Za-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}
