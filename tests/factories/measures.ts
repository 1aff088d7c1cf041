import * as v from 'valibot';
import { newId } from '#domain/id.ts';
import { planMeasureForm, readingForm, type Figure, type GivenMeasure, type GivenReading, type PlanMeasure, type PlanReading } from '#domain/plan/measure.ts';

const nothing: Figure = { value: null, numerator: null, denominator: null };

/** "98 of 146" of a proportion. */
export function share(numerator: number, denominator: number): Figure {
	return { ...nothing, numerator, denominator };
}

/** A count or an amount. */
export function amountOf(value: number, denominator: number | null = null): Figure {
	return { ...nothing, value, denominator };
}

/** A measure as it is kept, with one reading a month from the figures given. */
export function aMeasure(given: Partial<Omit<PlanMeasure, 'readings' | 'baseline'>> & { readings?: Figure[]; baseline?: Figure | null } = {}): PlanMeasure {
	const { readings = [], baseline = null, ...rest } = given;
	return {
		id: 'measure',
		areaId: null,
		actionId: null,
		name: 'Children seen within 10 days',
		kind: 'proportion',
		unit: '',
		direction: 'higher',
		source: 'Case management system',
		target: null,
		corrected: [],
		smallUnder: 5,
		version: 1,
		...rest,
		baseline: baseline && { ...baseline, on: '2026-01-31' },
		readings: readings.map((figure, index): PlanReading => ({
			...figure,
			id: `reading ${index}`,
			on: `2026-${String(index + 2).padStart(2, '0')}-28`,
			source: '',
			words: 'What the reading says',
			updateId: null,
			replaces: null,
			by: 'Amina Yusuf',
			at: '2026-03-01T10:00:00Z'
		}))
	};
}

/** A measure as its form gives it. */
export function measureGiven(given: Record<string, string> = {}): GivenMeasure {
	return v.parse(planMeasureForm, { id: newId(), name: 'Children seen within 10 days', kind: 'proportion', direction: 'higher', ...given });
}

/** A reading as its form gives it: "98 of 146" unless told otherwise. */
export function readingGiven(given: Record<string, string> = {}): GivenReading {
	return v.parse(readingForm, { id: newId(), numerator: '98', denominator: '146', readOn: '2026-03-31', ...given });
}
