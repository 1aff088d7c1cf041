import { chartInWords, measureChart, type MeasureChart } from '#domain/plan/measure-chart.ts';
import { forPublication } from '#domain/plan/measure-view.ts';
import type { PlanMeasure } from '#domain/plan/measure.ts';
import type { Block } from '../model.ts';
import { drawPicture, escapeXml, labelFont } from '../draw-picture.ts';

type Figure = Extract<Block, { type: 'figure' }>;

/** Printed so wide unless told otherwise: the labels are then about as large as the text around them. */
const usualWidth = 100;

/**
 * The chart of a measure as a figure of a document, with its alternative text; null where there is nothing to draw yet. A document leaves the host, so it is always
 * drawn from what may be published. Gives a PNG at 300 dots an inch.
 */
export async function measureFigure(measure: PlanMeasure, { widthMm = usualWidth }: { widthMm?: number } = {}): Promise<Figure | null> {
	const view = forPublication(measure);
	const chart = measureChart(view);
	if (!chart) return null;
	const picture = await drawPicture(svgOf(chart), { width: chart.width, widthMm });
	return { type: 'figure', data: picture.toString('base64'), mediaType: 'image/png', alt: `Line chart of ${view.name}. ${chartInWords(view)}`, widthMm };
}

/** The same drawing as on the screen, in print colours; shapes of the lines differ too, so that it can be read in black and white. */
function svgOf({ width, height, plot, lines, dots, ranges, levels, scale, dates }: MeasureChart): string {
	const text = (words: string, x: number, y: number, { anchor = 'start', fill = '#13252a' } = {}) =>
		`<text x="${x}" y="${y}" font-family="${labelFont}" font-size="14" text-anchor="${anchor}" fill="${fill}">${escapeXml(words)}</text>`;
	const across = (y: number, look: string) => `<line x1="${plot.left}" x2="${plot.right}" y1="${y}" y2="${y}" ${look}/>`;
	const looks = { target: 'stroke="#1b7a45" stroke-width="2" stroke-dasharray="7 4"', baseline: 'stroke="#607176" stroke-width="2" stroke-dasharray="2 3"' };
	const fills = { target: '#0d4d2a', baseline: '#34454a' };
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
		`<rect width="${width}" height="${height}" fill="#ffffff"/>`,
		...scale.flatMap(({ y, label }) => [across(y, 'stroke="#d8e0e1"'), text(label, plot.left - 6, y + 5, { anchor: 'end', fill: '#46575c' })]),
		...levels.flatMap(({ key, y, label, labelY }) => [across(y, looks[key]), text(label, plot.right + 6, labelY, { fill: fills[key] })]),
		...ranges.map(
			({ x, top, bottom }) =>
				`<rect x="${x - 4}" y="${top}" width="8" height="${Math.max(3, bottom - top)}" fill="#d8e0e1" stroke="#607176" stroke-dasharray="2 2"/>`
		),
		...lines.map((line) => `<path d="${line}" fill="none" stroke="#0c545a" stroke-width="2.5" stroke-linejoin="round"/>`),
		...dots.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="4" fill="#0c545a" stroke="#ffffff" stroke-width="1.5"/>`),
		...dates.map(({ x, label, anchor }) => text(label, x, plot.bottom + 22, { anchor, fill: '#46575c' })),
		'</svg>'
	].join('');
}
