import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { newId } from '#domain/id.ts';
import { chartInWords, measureChart } from '#domain/plan/measure-chart.ts';
import { standingOf } from '#domain/plan/measure-standing.ts';
import { forPublication, inFull } from '#domain/plan/measure-view.ts';
import { figureInWords, figureProblem, planMeasureForm, readingForm, targetInWords, type Figure } from '#domain/plan/measure.ts';
import { aMeasure, amountOf, share } from '../../factories/measures.ts';

const shareOf = { kind: 'proportion', unit: '' } as const;

test('n of m stays n of m: a percentage is worked out, and never stands alone', () => {
	expect(figureInWords(shareOf, share(98, 146))).toBe('67% (98 of 146)');
	expect(figureInWords(shareOf, share(1, 1460))).toBe('under 1% (1 of 1,460)');
	expect(figureInWords(shareOf, share(1459, 1460))).toBe('over 99% (1,459 of 1,460)');
	expect(figureInWords(shareOf, share(0, 0))).toBe('0 of 0');
	expect(figureInWords({ kind: 'amount', unit: 'days' }, amountOf(12.4, 38))).toBe('12.4 days (from 38)');
	expect(figureInWords({ kind: 'amount', unit: '£' }, amountOf(1240))).toBe('£1,240');
	expect(figureProblem('proportion', { value: 67, numerator: null, denominator: null })).toMatchObject({ field: 'numerator' });
	expect(figureProblem('proportion', share(147, 146))).toMatchObject({ field: 'denominator' });
	expect(figureProblem('count', amountOf(2.5))).toMatchObject({ field: 'value' });
});

test('numbers are taken as people type them', () => {
	const reading = v.parse(readingForm, { id: newId(), readOn: '2026-03-01', value: '£1,240.50', numerator: ' 98 ', denominator: '1,046' });
	expect(reading).toMatchObject({ value: 1240.5, numerator: 98, denominator: 1046 });
	expect(v.safeParse(readingForm, { id: newId(), numerator: 'nine' }).success).toBe(false);
	expect(v.safeParse(readingForm, { id: newId(), numerator: '9.5' }).success).toBe(false);
	expect(v.safeParse(readingForm, { id: newId(), value: '-3' }).success).toBe(false);
});

describe('the form of a measure', () => {
	const form = { id: newId(), version: '0', name: 'Visits in time', kind: 'proportion', direction: 'higher' };
	const fieldsWrong = (given: Record<string, string>) => v.safeParse(planMeasureForm, { ...form, ...given }).issues?.map((issue) => issue.path?.[0]?.key);

	test('needs no baseline and no target', () => expect(fieldsWrong({})).toBeUndefined());
	test('takes a baseline with its two numbers and its day', () => {
		expect(fieldsWrong({ baselineNumerator: '51', baselineDenominator: '100', baselineOn: '2026-01-31' })).toBeUndefined();
		expect(fieldsWrong({ baselineNumerator: '51', baselineOn: '2026-01-31' })).toEqual(['baselineDenominator']);
		expect(fieldsWrong({ baselineNumerator: '51', baselineDenominator: '100' })).toEqual(['baselineOn']);
	});
	test('takes a share as a target only up to 100%, and its date only with a target, after the baseline', () => {
		expect(fieldsWrong({ targetValue: '80%', targetOn: '2026-12-31' })).toBeUndefined();
		expect(fieldsWrong({ targetValue: '101' })).toEqual(['targetValue']);
		expect(fieldsWrong({ targetOn: '2026-12-31' })).toEqual(['targetValue']);
		expect(fieldsWrong({ baselineNumerator: '5', baselineDenominator: '9', baselineOn: '2026-01-31', targetValue: '80', targetOn: '2026-01-31' })).toEqual([
			'targetOn'
		]);
	});
});

test('better and worse follow the direction of the measure, and the target is met at its very value', () => {
	const higher = aMeasure({ baseline: share(51, 100), readings: [share(80, 100)], target: { value: 80, on: '2026-12-31' } });
	expect(inFull(higher)).toMatchObject({ sinceBaseline: 'better', metTarget: true, standing: 'Better than the baseline. Target met.' });
	expect(inFull({ ...higher, direction: 'lower', target: { value: 40, on: null } })).toMatchObject({ sinceBaseline: 'worse', metTarget: false });
	expect(inFull(aMeasure({ baseline: share(1, 2), readings: [share(50, 100)] })).sinceBaseline).toBe('same');
	expect(inFull(aMeasure({ readings: [share(50, 100)] }))).toMatchObject({ sinceBaseline: null, metTarget: null, standing: '' });
	expect(targetInWords(higher)).toBe('80% or more by 31 December 2026');
	expect(targetInWords(aMeasure({ kind: 'count', unit: 'children', direction: 'lower', target: { value: 5, on: null } }))).toBe('5 children or fewer');
	expect(targetInWords(aMeasure({ target: { value: 100, on: null } }))).toBe('100%');
});

describe('small numbers are kept and not published', () => {
	const words = (figure: Figure, smallUnder = 5) => forPublication(aMeasure({ readings: [figure], smallUnder })).last?.words;

	test('a small number, a small remainder, a small group', () => {
		expect(words(share(3, 146))).toBe('fewer than 5 of 146');
		expect(words(share(144, 146))).toBe('more than 141 of 146');
		expect(words(share(4, 8))).toBe('not shown: small numbers, of 8');
		expect(words(share(2, 4))).toBe('not shown: fewer than 5 in all');
		expect(words(share(98, 146))).toBe('67% (98 of 146)');
	});
	test('nought and everybody are shown', () => {
		expect(words(share(0, 146))).toBe('0% (0 of 146)');
		expect(words(share(146, 146))).toBe('100% (146 of 146)');
	});
	test('counts, and amounts worked out from a few', () => {
		const last = (measure: Parameters<typeof aMeasure>[0]) => forPublication(aMeasure(measure)).last?.words;
		expect(last({ kind: 'count', unit: 'children', readings: [amountOf(4)] })).toBe('fewer than 5 children');
		expect(last({ kind: 'count', unit: 'children', readings: [amountOf(0)] })).toBe('0 children');
		expect(last({ kind: 'amount', unit: 'days', readings: [amountOf(12.4, 3)] })).toBe('not shown: fewer than 5 in all');
		expect(last({ kind: 'amount', unit: 'days', readings: [amountOf(12.4)] })).toBe('12.4 days');
	});

	/** Everything that goes out: the words, the drawing and its description. */
	const published = (measure: Parameters<typeof aMeasure>[0]) => {
		const view = forPublication(aMeasure(measure));
		return JSON.stringify([view, measureChart(view), chartInWords(view)]);
	};

	test.each([1, 2, 3, 5, 10])('no single number can be worked out from a share, whoever knows the rule (limit %i)', (smallUnder) => {
		const limit = Math.max(3, smallUnder);
		for (let m = 1; m <= 45; m += 1) {
			const numbersFor = new Map<string, number[]>();
			for (let n = 0; n <= m; n += 1) {
				const out = published({ readings: [share(n, m)], smallUnder });
				numbersFor.set(out, [...(numbersFor.get(out) ?? []), n]);
			}
			for (const numbers of numbersFor.values()) {
				const [only] = numbers;
				if (numbers.length > 1 || only === undefined) continue;
				// What stands alone is safe to show: none, all, or enough on both sides.
				expect(m >= limit && (only === 0 || only === m || (only >= limit && m - only >= limit)), `${only} of ${m}`).toBe(true);
			}
		}
		const tiny = new Set(Array.from({ length: limit - 1 }, (_, index) => published({ readings: [share(index, index + 1)], smallUnder })));
		expect(tiny.size).toBe(1);
	});

	test('neither neighbours, baseline, target, scale nor drawing say more than the words', () => {
		const around = { target: { value: 2, on: '2026-12-31' }, direction: 'lower' as const };
		for (const kind of ['proportion', 'count'] as const) {
			const figure = (n: number) => (kind === 'count' ? amountOf(n) : share(n, 146));
			const series = (hidden: number) =>
				published({ ...around, kind, baseline: figure(20), readings: [figure(12), figure(hidden), figure(9), figure(hidden)] });
			expect(new Set([1, 2, 3, 4].map(series)).size, kind).toBe(1);
			const fromHidden = (hidden: number) => published({ ...around, kind, baseline: figure(hidden), readings: [figure(12), figure(5 - hidden)] });
			expect(new Set([1, 2, 3, 4].map(fromHidden)).size, kind).toBe(1);
		}
	});

	test('the hidden side of a share gives nothing away either', () => {
		const series = (hidden: number) =>
			published({ baseline: share(100, 146), target: { value: 99, on: null }, readings: [share(140, 146), share(hidden, 146)] });
		expect(new Set([142, 143, 144, 145].map(series)).size).toBe(1);
	});

	test('the remark goes with the number, and better is said only where it follows from what is shown', () => {
		const view = forPublication(
			aMeasure({ kind: 'count', direction: 'lower', baseline: amountOf(9), readings: [amountOf(2)], target: { value: 3, on: null } })
		);
		expect(view.last).toMatchObject({ remark: '', low: 1, high: 4 });
		expect(view).toMatchObject({ sinceBaseline: 'better', metTarget: null, withheld: 1 });
		expect(JSON.stringify(view)).not.toContain('What the reading says');
	});

	test('nor does what the suggested status is worked out from', () => {
		const measure = aMeasure({ kind: 'count', baseline: amountOf(9), readings: [amountOf(2)], target: { value: 3, on: '2026-12-31' } });
		expect(standingOf(forPublication(measure))).toMatchObject({ baseline: 9, latest: null, target: 3 });
		expect(standingOf(inFull(measure))).toMatchObject({ baseline: 9, latest: 2, targetOn: '2026-12-31' });
	});

	test('a drawing has a gap where a reading is not shown', () => {
		const drawing = (measure: Parameters<typeof aMeasure>[0]) => measureChart(forPublication(aMeasure(measure)));
		const figures = [share(60, 146), share(70, 146), share(3, 146), share(80, 146), share(90, 146)];
		expect(drawing({ readings: figures })).toMatchObject({ lines: [expect.any(String), expect.any(String)], ranges: [expect.anything()] });
		expect(drawing({ readings: figures })?.dots).toHaveLength(4);
		expect(drawing({})).toBeNull();
	});
});
