import type { RagKey } from '#domain/plan/rag.ts';
import { trendLines, type TrendPoint } from '#domain/plan/exceptions.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { drawPicture, escapeXml, labelFont } from '../../draw-picture.ts';
import { colours, statusLooks, type StatusLook } from '../../write/look.ts';

const shortMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** In units of the drawing, of which a printed page is 640 wide. */
const size = { width: 640, left: 132, line: 38, bar: 20, foot: 22 } as const;
const none: StatusLook = { ...statusLooks['not-started'], form: 'dash' };

/**
 * The trend as a PNG (base64): a line a status with its shape and word, a bar a month with its number above. Null where there are fewer than two months.
 * `widthMm` is how wide it is printed.
 */
export async function drawTrend(plan: Pick<Plan, 'legend'>, trend: TrendPoint[], { widthMm = 160 }: { widthMm?: number } = {}): Promise<string | null> {
	if (trend.length < 2) return null;
	const picture = await drawPicture(svgOf(plan, trend), { width: size.width, widthMm });
	return picture.toString('base64');
}

function svgOf(plan: Pick<Plan, 'legend'>, trend: TrendPoint[]): string {
	const lines = trendLines(plan, trend);
	const most = Math.max(1, ...lines.flatMap(({ counts }) => counts));
	const step = (size.width - size.left) / trend.length;
	const height = lines.length * size.line + size.foot;
	const middle = (column: number) => size.left + (column + 0.5) * step;
	const wide = Math.min(24, step * 0.62);
	const rows = lines.flatMap(({ key, label, counts }, row) => {
		const look = lookOf(key);
		const floor = (row + 1) * size.line - 3;
		const bars = counts.flatMap((count, column) => {
			const tall = count === 0 ? 0 : Math.max(1.5, (count / most) * size.bar);
			const number = text(String(count), { x: middle(column), y: floor - tall - 4, anchor: 'middle', fill: count > 0 ? colours.ink : colours.muted });
			const bar = `<rect x="${middle(column) - wide / 2}" y="${floor - tall}" width="${wide}" height="${tall}" fill="${look.colour}"/>`;
			return tall > 0 ? [bar, number] : [number];
		});
		return [
			`<path d="M${size.left} ${floor}H${size.width}" stroke="${colours.line}"/>`,
			shapeOf(look, 9, floor - 10),
			text(label, { x: 21, y: floor - 5.5, fill: look.word }),
			...bars
		];
	});
	const months = trend.map(({ month }, column) => {
		const words = column === trend.length - 1 ? 'Now' : (shortMonths[Number(month.slice(5)) - 1] ?? '');
		return text(words, { x: middle(column), y: height - 7, anchor: 'middle', fill: colours.muted });
	});
	const view = `viewBox="0 0 ${size.width} ${height}" width="${size.width}" height="${height}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${view}>${[...rows, ...months].join('')}</svg>`;
}

function text(words: string, { x, y, anchor = 'start', fill }: { x: number; y: number; anchor?: string; fill: string }): string {
	return `<text x="${x}" y="${y}" font-family="${labelFont}" font-size="12.5" text-anchor="${anchor}" fill="${fill}">${escapeXml(words)}</text>`;
}

function lookOf(key: RagKey | 'none'): StatusLook {
	return key === 'none' ? none : statusLooks[key];
}

function shapeOf({ form, colour }: StatusLook, x: number, y: number): string {
	const filled = `fill="${colour}"`;
	switch (form) {
		case 'square':
			return `<rect x="${x - 5}" y="${y - 5}" width="10" height="10" ${filled}/>`;
		case 'circle':
			return `<circle cx="${x}" cy="${y}" r="5.5" ${filled}/>`;
		case 'triangle':
			return `<path d="M${x} ${y - 5.5}l6.5 11h-13z" ${filled}/>`;
		case 'diamond':
			return `<path d="M${x} ${y - 6.5}l6.5 6.5l-6.5 6.5l-6.5 -6.5z" ${filled}/>`;
		case 'ring':
			return `<circle cx="${x}" cy="${y}" r="4.5" fill="none" stroke="${colour}" stroke-width="1.8"/>`;
		case 'dash':
			return `<path d="M${x - 5.5} ${y}h11" stroke="${colour}" stroke-width="2"/>`;
	}
}
