import type { ReportKind } from '#domain/plan/report.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { buildReport, hasExemptPart, leftOut } from '../../documents/build/reports/report.ts';
import { trendWidth } from '../../documents/build/reports/trend-figure.ts';
import { drawTrend } from '../../documents/build/reports/trend-picture.ts';
import { htmlBody } from '../../documents/write/html.ts';
import { readReportContent } from './read-content.ts';

/** A report as it would be made now: its content and its blocks. Four queries. Throws NotAllowed without `plan:report`. */
export async function drawReport(db: Database, review: ReviewAccess, kind: ReportKind) {
	const content = await readReportContent(db, review, kind);
	const wanted = content.words.sections.some(({ key, printed }) => key === 'trend' && printed);
	const picture = wanted ? await drawTrend(content.plan, content.trend, { widthMm: trendWidth(kind) }) : null;
	const whole = { ...content, picture };
	return { content: whole, document: buildReport(whole) };
}

/** The page on which a report is read before it is made. Throws as `drawReport`. */
export async function previewPage(db: Database, review: ReviewAccess, kind: ReportKind) {
	const { content, document } = await drawReport(db, review, kind);
	return {
		kind,
		html: htmlBody(document),
		title: content.words.title,
		leftBehind: content.plan.leftBehind,
		empty: content.figures.actions === 0,
		leftOut: leftOut(content),
		exempt: hasExemptPart(document)
	};
}
