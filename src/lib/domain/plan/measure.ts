import * as v from 'valibot';
import { formatDate } from '../dates.ts';
import { formId, optionalDate, optionalText, requiredText, rowVersion } from '../review.ts';

/** What is measured: a share of a group (n of m), a number of people or things, or an amount such as days or pounds. */
export const measureKinds = ['proportion', 'count', 'amount'] as const;
export type MeasureKind = (typeof measureKinds)[number];
export const measureKindLabels: Record<MeasureKind, string> = {
	proportion: 'A share: a number out of a total',
	count: 'A count: a number of people or things',
	amount: 'An amount: days, pounds, an average'
};

export const directions = ['higher', 'lower'] as const;
export type MeasureDirection = (typeof directions)[number];
export const directionLabels: Record<MeasureDirection, string> = { higher: 'Higher is better', lower: 'Lower is better' };

/**
 * One figure as it is kept. A proportion holds its two numbers and nothing else: the percentage is worked out, never typed. A count holds `value`;
 * an amount holds `value` and, where it is known, how many it was worked out from in `denominator`.
 */
export type Figure = { value: number | null; numerator: number | null; denominator: number | null };

/** One reading; `replaces` is the reading that it corrects. Days are YYYY-MM-DD, `at` an instant. */
export type PlanReading = Figure & {
	id: string;
	on: string;
	source: string;
	words: string;
	updateId: string | null;
	replaces: string | null;
	by: string;
	at: string;
};

/** A measure of the plan with everything that is kept of it; only the host reads it so (`measure-view.ts` says what others see). */
export type PlanMeasure = {
	id: string;
	/** What it belongs to; both null for the whole plan. */
	areaId: string | null;
	actionId: string | null;
	name: string;
	kind: MeasureKind;
	unit: string;
	direction: MeasureDirection;
	source: string;
	baseline: (Figure & { on: string | null }) | null;
	/** In per cent for a proportion. */
	target: { value: number; on: string | null } | null;
	/** Oldest first, without those that a later one corrects. */
	readings: PlanReading[];
	/** Those that were corrected, oldest first. */
	corrected: PlanReading[];
	/** A number of people under this one is not published. */
	smallUnder: number;
	version: number;
};

/** A number typed as people type it: "1,240", "£12.50", "67%", "12.4"; null where the field is left empty. `name` opens the sentence. */
const optionalNumber = (name: string, example: string) =>
	v.pipe(
		v.optional(v.string(), ''),
		v.transform((typed) => typed.replaceAll(/[\s,£%]/g, '')),
		v.check((typed) => typed === '' || /^\d{1,9}(\.\d{1,3})?$/.test(typed), `${name} must be a number, such as ${example}`),
		v.transform((typed) => (typed === '' ? null : Number(typed)))
	);

const optionalWhole = (name: string, example: string) =>
	v.pipe(
		optionalNumber(name, example),
		v.check((number) => number === null || Number.isInteger(number), `${name} must be a whole number, such as ${example}`)
	);

const figureFields = {
	value: optionalNumber('The value', '12.4'),
	numerator: optionalWhole('The number', '98'),
	denominator: optionalWhole('The total', '146')
};

/**
 * What is wrong with a figure of this kind, and in which of its fields; null when nothing is. Never a percentage without its numbers: both numbers of a
 * proportion come together.
 */
export function figureProblem(kind: MeasureKind, { value, numerator, denominator }: Figure): { field: keyof Figure; text: string } | null {
	if (kind === 'proportion') {
		if (numerator === null) return { field: 'numerator', text: 'Enter the number, such as 98 of 146' };
		if (denominator === null) return { field: 'denominator', text: 'Enter the total, such as 98 of 146' };
		return numerator > denominator ? { field: 'denominator', text: 'The total must be at least the number' } : null;
	}
	if (value === null) return { field: 'value', text: kind === 'count' ? 'Enter the count, such as 12' : 'Enter the amount, such as 12.4' };
	return kind === 'count' && !Number.isInteger(value) ? { field: 'value', text: 'A count must be a whole number, such as 12' } : null;
}

/** Only what a figure of its kind is made of; anything typed into the fields of another kind is left out. */
export function keptFigure(kind: MeasureKind, { value, numerator, denominator }: Figure): Figure {
	if (kind === 'proportion') return { value: null, numerator, denominator };
	return { value, numerator: null, denominator: kind === 'amount' ? denominator : null };
}

const givenMeasure = v.object({
	id: formId,
	version: rowVersion,
	about: v.pipe(v.optional(v.string(), ''), v.regex(/^$|^(area|action):[0-9a-f-]{36}$/, 'Choose what it belongs to')),
	name: requiredText('Enter what is measured', 'the name', 300),
	kind: v.picklist(measureKinds, 'Choose a share, a count or an amount'),
	unit: optionalText('the unit', 40),
	direction: v.picklist(directions, 'Choose whether higher or lower is better'),
	source: optionalText('the source', 300),
	baselineValue: figureFields.value,
	baselineNumerator: figureFields.numerator,
	baselineDenominator: figureFields.denominator,
	baselineOn: optionalDate('The date of the baseline'),
	targetValue: optionalNumber('The target', '80'),
	targetOn: optionalDate('The date of the target')
});

type Given = v.InferOutput<typeof givenMeasure>;

/** The baseline that the form gives, or null where nothing of it was entered. */
export function baselineOf({ kind, baselineValue, baselineNumerator, baselineDenominator }: Given): Figure | null {
	const figure = keptFigure(kind, { value: baselineValue, numerator: baselineNumerator, denominator: baselineDenominator });
	return Object.values(figure).every((part) => part === null) ? null : figure;
}

const baselineProblem = (form: Given) => {
	const baseline = baselineOf(form);
	return baseline && figureProblem(form.kind, baseline);
};
const baselineRule = (field: keyof Figure) =>
	v.check<Given, (issue: v.CheckIssue<Given>) => string>(
		(form) => baselineProblem(form)?.field !== field,
		({ input }) => baselineProblem(input)?.text ?? ''
	);

/** A measure, new (version 0) or changed. A baseline has a date, and a share is measured against a target from 0 to 100%. */
export const planMeasureForm = v.pipe(
	givenMeasure,
	v.forward(baselineRule('value'), ['baselineValue']),
	v.forward(baselineRule('numerator'), ['baselineNumerator']),
	v.forward(baselineRule('denominator'), ['baselineDenominator']),
	v.forward(
		v.check((form) => baselineOf(form) === null || form.baselineOn !== null, 'Enter the day that the baseline is from'),
		['baselineOn']
	),
	v.forward(
		v.check(({ kind, targetValue }) => kind !== 'proportion' || targetValue === null || targetValue <= 100, 'The target of a share is between 0 and 100%'),
		['targetValue']
	),
	v.forward(
		v.check(({ targetValue, targetOn }) => targetOn === null || targetValue !== null, 'Enter the target, or leave its date empty'),
		['targetValue']
	),
	v.forward(
		v.check(({ baselineOn, targetOn }) => !baselineOn || !targetOn || targetOn > baselineOn, 'The date of the target must be after the baseline'),
		['targetOn']
	)
);

const aReading = { id: formId, readOn: optionalDate('The day of the reading'), ...figureFields, source: optionalText('the source', 300) };

/** A new reading, on the page of its measure. */
export const readingForm = v.object({ ...aReading, words: optionalText('what it says', 1000) });
/** A reading that takes the place of an earlier one; the earlier one stays readable. */
export const correctionForm = v.object({ ...aReading, replaces: formId, words: requiredText('Say why the reading is corrected', 'the reason', 1000) });
/** From which number on people are counted in public; under 3, a number says who it is. */
export const smallNumbersForm = v.object({
	version: rowVersion,
	smallUnder: v.pipe(
		optionalWhole('The smallest number', '5'),
		v.check((number) => number !== null && number >= 3 && number <= 20, 'Enter a whole number from 3 to 20'),
		v.transform((number) => number ?? 5)
	)
});

/** Readings that come with an update of an action: a list for each field, in the order of the measures; what is left empty is no reading. */
export const readingsInUpdate = {
	readingOf: v.optional(v.array(formId), []),
	readingNumerator: v.optional(v.array(figureFields.numerator), []),
	readingDenominator: v.optional(v.array(figureFields.denominator), []),
	readingValue: v.optional(v.array(figureFields.value), [])
};
export type ReadingsInUpdate = { [Field in keyof typeof readingsInUpdate]?: v.InferOutput<(typeof readingsInUpdate)[Field]> };

/** The readings that an update gives, without those left empty. */
export function readingsGiven({ readingOf = [], readingNumerator = [], readingDenominator = [], readingValue = [] }: ReadingsInUpdate) {
	return readingOf
		.map((measureId, index) => ({
			measureId,
			value: readingValue[index] ?? null,
			numerator: readingNumerator[index] ?? null,
			denominator: readingDenominator[index] ?? null
		}))
		.filter(({ value, numerator, denominator }) => value !== null || numerator !== null || denominator !== null);
}

export type GivenMeasure = v.InferOutput<typeof planMeasureForm>;
export type GivenReading = v.InferOutput<typeof readingForm>;
export type GivenCorrection = v.InferOutput<typeof correctionForm>;
export type SmallNumbers = v.InferOutput<typeof smallNumbersForm>;

/** What is compared and drawn: the percentage of a proportion, else the value; null for none of none. */
export function figureValue(kind: MeasureKind, { value, numerator, denominator }: Figure): number | null {
	if (kind !== 'proportion') return value;
	return numerator === null || !denominator ? null : (100 * numerator) / denominator;
}

/** "67% (98 of 146)", "12 children", "£1,240", "12.4 days (from 38)": a proportion is always printed with its numbers. */
export function figureInWords({ kind, unit }: Pick<PlanMeasure, 'kind' | 'unit'>, figure: Figure): string {
	const { value, numerator, denominator } = figure;
	if (kind === 'proportion') {
		const counts = `${inFigures(numerator ?? 0)} of ${inFigures(denominator ?? 0)}`;
		return denominator ? `${percentage(numerator ?? 0, denominator)} (${counts})` : counts;
	}
	const amount = withUnit(value ?? 0, unit);
	return kind === 'amount' && denominator !== null ? `${amount} (from ${inFigures(denominator)})` : amount;
}

/** "80% or more by 31 March 2027", "10 days or less", "5 children or fewer". */
export function targetInWords({ kind, unit, direction, target }: Pick<PlanMeasure, 'kind' | 'unit' | 'direction' | 'target'>): string {
	if (!target) return '';
	const amount = kind === 'proportion' ? `${inFigures(target.value)}%` : withUnit(target.value, unit);
	// Nothing lies beyond none and all.
	const atTheEnd = direction === 'higher' ? kind === 'proportion' && target.value === 100 : target.value === 0;
	const limit = atTheEnd ? '' : direction === 'higher' ? ' or more' : kind === 'count' ? ' or fewer' : ' or less';
	return `${amount}${limit}${target.on ? ` by ${formatDate(target.on)}` : ''}`;
}

/** A number with its unit: a sign for money stands before it, any other unit after it. */
export function withUnit(value: number, unit: string): string {
	return unit.startsWith('£') ? `£${inFigures(value)}${unit.slice(1)}` : `${inFigures(value)}${unit === '%' ? '' : unit && ' '}${unit}`;
}

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

/** "1,240" and "12.4". */
export function inFigures(number: number): string {
	return figures.format(number);
}

/** In whole per cent, but never none or all where it was some. */
function percentage(numerator: number, denominator: number): string {
	const rounded = Math.round((100 * numerator) / denominator);
	if (rounded === 0 && numerator > 0) return 'under 1%';
	return rounded === 100 && numerator < denominator ? 'over 99%' : `${rounded}%`;
}
