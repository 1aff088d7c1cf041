import { formatDate } from '#domain/dates.ts';
import { trendLines } from '#domain/plan/exceptions.ts';
import type { ReportKind } from '#domain/plan/report.ts';
import { paragraph } from '../../model.ts';
import type { SectionBuilder } from './report-content.ts';

/** How wide the chart is printed: a board reads everything on one page. */
export function trendWidth(kind: ReportKind): number {
	return kind === 'board' ? 130 : 160;
}

/** The chart of the last months, with every one of its numbers in its text alternative. */
export const trendFigure: SectionBuilder = ({ plan, trend, picture, kind }) => {
	const [first, last] = [trend[0], trend.at(-1)];
	if (!first || !last || trend.length < 2) return kind === 'exceptions' ? [] : [paragraph('The plan is too young to show how it has moved.')];
	const lines = trendLines(plan, trend).map(({ label, counts }) => `${label}: ${counts.join(', ')}.`);
	const caption = `Actions by status at the end of each month, and on ${formatDate(last.on)}`;
	if (!picture) return [paragraph(`${caption}. ${lines.join(' ')}`)];
	const alt = `Bars for each status, from ${formatDate(first.on)} to ${formatDate(last.on)}, month by month. ${lines.join(' ')}`;
	return [{ type: 'figure', data: picture, mediaType: 'image/png', alt, caption, widthMm: trendWidth(kind) }];
};
