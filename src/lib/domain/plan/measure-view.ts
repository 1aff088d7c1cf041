import { directionLabels, figureInWords, figureValue, inFigures, targetInWords, withUnit, type Figure, type PlanMeasure, type PlanReading } from './measure.ts';

/**
 * A figure as a reader sees it. What it can be lies between `low` and `high` (in per cent for a proportion): the same number twice where it is shown,
 * a range where it is not, null where nothing may be said.
 */
export type ShownFigure = { words: string; low: number | null; high: number | null };
export type ShownReading = ShownFigure & Pick<PlanReading, 'id' | 'on' | 'source' | 'updateId' | 'by' | 'at'> & { remark: string; correction: boolean };

/** A measure as a reader sees it: what pages, charts and documents are drawn from. Nothing in it says more than its words. */
export type MeasureView = Pick<PlanMeasure, 'id' | 'areaId' | 'actionId' | 'name' | 'kind' | 'unit' | 'direction' | 'source'> & {
	directionWords: string;
	baseline: (ShownFigure & { on: string | null }) | null;
	target: { value: number; on: string | null; words: string } | null;
	/** Oldest first. */
	readings: ShownReading[];
	last: ShownReading | null;
	/** The last reading beside the baseline, in the measure's direction; null where it cannot be said. */
	sinceBaseline: 'better' | 'worse' | 'same' | null;
	/** Whether the last reading meets the target; null where there is none or it cannot be said. */
	metTarget: boolean | null;
	/** Both in a sentence or two; empty where nothing can be said. */
	standing: string;
	/** How many figures are kept and not shown. */
	withheld: number;
	smallUnder: number;
};

/** The measure with every number, for the host. */
export function inFull(measure: PlanMeasure): MeasureView {
	return viewOf(measure, (figure) => exactly(measure, figure));
}

/**
 * The measure as it may be published: for peers, observers and every report. A number of people under `smallUnder` is kept but not shown, and neither is
 * anything from which it could be worked out. The usual practice of official statistics, with these decisions:
 *
 * - Nought and everybody are shown: nobody is picked out of the group by them, and "no child waited" is often the very target. Under 3 the limit would then
 *   give the number away ("fewer than 2" is 1), so it is never taken as less than 3.
 * - A small remainder is as telling as a small number (144 of 146 means two did not), so it is hidden the same way.
 * - In a group of fewer than twice the limit every number is small on one side or the other; one sentence stands for them all, since two would tell them apart.
 * - A group smaller than the limit is not shown at all, and neither is an amount worked out from one.
 * - The percentage and the remark (people write the number there) go with the hidden number. Better, worse and met are said only where they follow from what is
 *   shown; charts, scales and descriptions are drawn from this view, so they know no more than it says.
 *
 * Two measures that are parts of one total are not known to be: who publishes all parts of a total must look at that.
 */
export function forPublication(measure: PlanMeasure, smallUnder: number = measure.smallUnder): MeasureView {
	const limit = Math.max(3, smallUnder);
	return viewOf(measure, (figure) => guarded(measure, figure, limit));
}

type Show = (figure: Figure) => ShownFigure;

function viewOf(measure: PlanMeasure, show: Show): MeasureView {
	const { id, areaId, actionId, name, kind, unit, direction, source, smallUnder } = measure;
	const readings = measure.readings.map((reading): ShownReading => {
		const shown = show(reading);
		const { id: readingId, on, updateId, by, at } = reading;
		const hidden = isHidden(measure, reading, shown);
		return {
			...shown,
			id: readingId,
			on,
			updateId,
			by,
			at,
			source: reading.source,
			remark: hidden ? '' : reading.words,
			correction: reading.replaces !== null
		};
	});
	const baseline = measure.baseline && { ...show(measure.baseline), on: measure.baseline.on };
	const last = readings.at(-1) ?? null;
	const target = measure.target && { ...measure.target, words: targetInWords(measure) };
	const sinceBaseline = last && baseline ? compared(direction, last, baseline) : null;
	const metTarget = last && target ? meets(direction, last, target.value) : null;
	const hiddenBaseline = measure.baseline && baseline && isHidden(measure, measure.baseline, baseline) ? 1 : 0;
	return {
		id,
		areaId,
		actionId,
		name,
		kind,
		unit,
		direction,
		source,
		smallUnder,
		directionWords: directionLabels[direction],
		baseline,
		target,
		readings,
		last,
		sinceBaseline,
		metTarget,
		standing: [sinceBaseline && sinceWords[sinceBaseline], metTarget !== null && (metTarget ? 'Target met.' : 'Target not met yet.')].filter(Boolean).join(' '),
		withheld: hiddenBaseline + measure.readings.filter((reading, index) => isHidden(measure, reading, readings[index])).length
	};
}

const sinceWords = { better: 'Better than the baseline.', worse: 'Worse than the baseline.', same: 'The same as the baseline.' };

/** How a figure stands to an earlier one; null where what is shown of them does not settle it. */
export function compared(direction: PlanMeasure['direction'], now: ShownFigure, before: ShownFigure): 'better' | 'worse' | 'same' | null {
	if (now.low === null || now.high === null || before.low === null || before.high === null) return null;
	if (now.low > before.high) return direction === 'higher' ? 'better' : 'worse';
	if (now.high < before.low) return direction === 'lower' ? 'better' : 'worse';
	return now.low === now.high && before.low === before.high ? 'same' : null;
}

function meets(direction: PlanMeasure['direction'], { low, high }: ShownFigure, target: number): boolean | null {
	if (low === null || high === null) return null;
	const [surely, possibly] = direction === 'higher' ? [low >= target, high >= target] : [high <= target, low <= target];
	return surely === possibly ? surely : null;
}

function exactly(measure: PlanMeasure, figure: Figure): ShownFigure {
	const value = figureValue(measure.kind, figure);
	return { words: figureInWords(measure, figure), low: value, high: value };
}

function isHidden(measure: PlanMeasure, figure: Figure, shown: ShownFigure | undefined): boolean {
	return shown?.words !== figureInWords(measure, figure);
}

function guarded(measure: PlanMeasure, figure: Figure, limit: number): ShownFigure {
	const { value, numerator, denominator } = figure;
	if (denominator && denominator < limit) return { words: `not shown: fewer than ${limit} in all`, low: null, high: null };
	if (measure.kind === 'proportion' && numerator && denominator) return guardedShare(measure, { figure, n: numerator, m: denominator, limit });
	const few = measure.kind === 'count' && value !== null && value > 0 && value < limit;
	return few ? { words: `fewer than ${withUnit(limit, measure.unit)}`, low: 1, high: limit - 1 } : exactly(measure, figure);
}

function guardedShare(measure: PlanMeasure, { figure, n, m, limit }: { figure: Figure; n: number; m: number; limit: number }): ShownFigure {
	const share = (part: number) => (100 * part) / m;
	if (n === m || (n >= limit && m - n >= limit)) return exactly(measure, figure);
	if (m < 2 * limit) return { words: `not shown: small numbers, of ${inFigures(m)}`, low: share(1), high: share(m - 1) };
	if (n < limit) return { words: `fewer than ${limit} of ${inFigures(m)}`, low: share(1), high: share(limit - 1) };
	return { words: `more than ${inFigures(m - limit)} of ${inFigures(m)}`, low: share(m - limit + 1), high: share(m - 1) };
}
