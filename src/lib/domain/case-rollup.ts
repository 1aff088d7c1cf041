import type { CaseAnswer } from './case.ts';

/** The answers to one question over all cases. `of` leaves out not applicable and what is not answered yet; `percent` is of "yes", null where there are too few. */
export type RollUp = { yes: number; partial: number; no: number; notApplicable: number; of: number; percent: number | null };

/** Below this many, a percentage says more than the cases do. */
const fewest = 3;

/** Counts answers; null is a question not answered yet. Source of the rule: "9 of 16 (56%)", never a percentage without its numbers. */
export function rollUp(answers: (CaseAnswer | null)[]): RollUp {
	const count = (answer: CaseAnswer) => answers.filter((one) => one === answer).length;
	const [yes, partial, no] = [count('yes'), count('partial'), count('no')];
	const of = yes + partial + no;
	return { yes, partial, no, notApplicable: count('not-applicable'), of, percent: percentOf(yes, of) };
}

/** "9 of 16 (56%)", the numbers always beside the percentage, which is left out where there are too few; "none applied" of nothing. */
export function describeCount(n: number, of: number): string {
	const percent = percentOf(n, of);
	if (of === 0) return 'none applied';
	return percent === null ? `${n} of ${of}` : `${n} of ${of} (${percent}%)`;
}

function percentOf(n: number, of: number): number | null {
	return of < fewest ? null : Math.round((n / of) * 100);
}

/** "9 of 16 (56%)", the numbers always beside the percentage; "Not answered yet" where nothing counts. */
export function describeRollUp({ yes, of }: RollUp): string {
	return of === 0 ? 'Not answered yet' : describeCount(yes, of);
}

/** "5 partial, 2 no": the rest of what counts. */
export function describeRest({ partial, no }: RollUp): string {
	return `${partial} partial, ${no} no`;
}
