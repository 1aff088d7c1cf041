import { daysBetween, formatDate } from '../dates.ts';
import type { MeasureView, ShownFigure } from './measure-view.ts';
import { inFigures } from './measure.ts';

/** A drawing of a measure's readings in units of its own box, from what a reader may see and nothing else. Screens and documents draw the same one. */
export type MeasureChart = {
	width: number;
	height: number;
	plot: { left: number; right: number; top: number; bottom: number };
	/** The line through the readings, in pieces where one of them is not shown. */
	lines: string[];
	dots: { x: number; y: number }[];
	/** Readings that are only known to lie between two values, or of which nothing is shown: then the whole height. */
	ranges: { x: number; top: number; bottom: number }[];
	/** The baseline and the target, each with its label. */
	levels: { key: 'baseline' | 'target'; y: number; label: string; labelY: number }[];
	scale: { y: number; label: string }[];
	dates: { x: number; label: string; anchor: 'start' | 'end' }[];
};

const box = { width: 360, height: 190 };
const plot = { left: 46, right: 256, top: 14, bottom: 158 };
const lineHeight = 17;

/** The drawing, or null where there is nothing to draw yet: no reading and no baseline. */
export function measureChart(view: MeasureView): MeasureChart | null {
	const { baseline, target, readings } = view;
	// Up to the last reading: with the target's day on it, the line of a year that has just begun would be too short to read.
	const days = [...readings.map(({ on }) => on), ...(baseline?.on ? [baseline.on] : [])].toSorted();
	const [first, end] = [days[0], days.at(-1)];
	if (!first || !end) return null;

	const top = view.kind === 'proportion' ? 100 : niceTop([baseline?.high, target?.value, ...readings.map(({ high }) => high)]);
	const span = daysBetween(first, end);
	const x = (on: string) => round(span === 0 ? (plot.left + plot.right) / 2 : plot.left + 6 + ((plot.right - plot.left - 12) * daysBetween(first, on)) / span);
	const y = (value: number) => round(plot.bottom - ((plot.bottom - plot.top) * value) / top);
	const start: (ShownFigure & { on: string })[] = baseline?.on ? [{ ...baseline, on: baseline.on }] : [];
	const figures = [...start, ...readings].toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
	const points = figures.map(({ on, low, high }) => ({ x: x(on), low, high, exact: low !== null && low === high }));

	return {
		...box,
		plot,
		lines: pieces(points).map((piece) => piece.map(({ x: at, low }, index) => `${index === 0 ? 'M' : 'L'}${at} ${y(low ?? 0)}`).join('')),
		dots: points.flatMap(({ x: at, low, exact }) => (exact && low !== null ? [{ x: at, y: y(low) }] : [])),
		ranges: points.flatMap(({ x: at, low, high, exact }) => (exact ? [] : [{ x: at, top: y(high ?? top), bottom: y(low ?? 0) }])),
		levels: spread([
			...(target ? [{ key: 'target' as const, y: y(target.value), label: `Target ${level(view, target.value)}` }] : []),
			...(baseline && baseline.low !== null && baseline.low === baseline.high
				? [{ key: 'baseline' as const, y: y(baseline.low), label: `Baseline ${level(view, baseline.low)}` }]
				: [])
		]),
		scale: [0, top / 2, top].map((value) => ({ y: y(value), label: level(view, value) })),
		dates: [
			{ x: span === 0 ? x(first) : plot.left, label: monthOf(first), anchor: 'start' as const },
			...(monthOf(first) === monthOf(end) ? [] : [{ x: plot.right, label: monthOf(end), anchor: 'end' as const }])
		]
	};
}

/** The drawing in words, for those who do not see it: how many readings, the first and the last, baseline, target and how they stand to each other. */
export function chartInWords(view: MeasureView): string {
	const { readings, baseline, target, standing } = view;
	const [first, last] = [readings[0], readings.at(-1)];
	const count = readings.length === 1 ? '1 reading' : `${readings.length} readings`;
	return [
		first && last && first !== last ? `${count}, from ${first.words} on ${formatDate(first.on)} to ${last.words} on ${formatDate(last.on)}.` : '',
		first && first === last ? `${count}: ${first.words} on ${formatDate(first.on)}.` : '',
		first ? '' : 'No reading yet.',
		baseline ? `Baseline: ${baseline.words}${baseline.on ? ` on ${formatDate(baseline.on)}` : ''}.` : '',
		target ? `Target: ${target.words}.` : '',
		`${view.directionWords}.`,
		standing
	]
		.filter(Boolean)
		.join(' ');
}

type Point = { x: number; low: number | null; exact: boolean };

/** Runs of shown readings; one that is not shown ends a run, so that no line leads through the place where it would be. */
function pieces(points: Point[]): Point[][] {
	const runs: Point[][] = [[]];
	for (const point of points) {
		if (point.exact) runs.at(-1)?.push(point);
		else runs.push([]);
	}
	return runs.filter((run) => run.length > 1);
}

/** Labels that would cover each other are moved apart; their lines stay. */
function spread(levels: { key: 'baseline' | 'target'; y: number; label: string }[]): MeasureChart['levels'] {
	const [upper, lower] = levels.toSorted((a, b) => a.y - b.y);
	if (!upper) return [];
	const gap = lower ? Math.max(0, lineHeight - (lower.y - upper.y)) : 0;
	const shift = Math.min(gap / 2, Math.max(0, upper.y - plot.top));
	const placed = (one: typeof upper, by: number) => ({ ...one, labelY: round(one.y + by + 5) });
	return [placed(upper, -shift), ...(lower ? [placed(lower, gap - shift)] : [])];
}

/** The next round number at or above every value, so that the scale can be read. */
function niceTop(values: (number | null | undefined)[]): number {
	const most = Math.max(0, ...values.map((value) => value ?? 0));
	if (most === 0) return 1;
	const power = 10 ** Math.floor(Math.log10(most));
	return ([1, 2, 4, 5, 6, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}

/** A value on the scale: short, since the unit stands in the words beside the drawing. */
function level({ kind, unit }: Pick<MeasureView, 'kind' | 'unit'>, value: number): string {
	const rounded = inFigures(Math.round(value * 10) / 10);
	if (kind === 'proportion') return `${inFigures(Math.round(value))}%`;
	return unit.startsWith('£') ? `£${rounded}` : `${rounded}${unit === '%' ? '%' : ''}`;
}

function monthOf(day: string): string {
	const [, month = '', year = ''] = formatDate(day).split(' ');
	return `${month.slice(0, 3)} ${year}`;
}

function round(number: number): number {
	return Math.round(number * 10) / 10;
}
