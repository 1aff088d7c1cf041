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
	return { yes, partial, no, notApplicable: count('not-applicable'), of, percent: of < fewest ? null : Math.round((yes / of) * 100) };
}

/** "9 of 16 (56%)", the numbers always beside the percentage; "Not answered yet" where nothing counts. */
export function describeRollUp({ yes, of, percent }: RollUp): string {
	if (of === 0) return 'Not answered yet';
	return percent === null ? `${yes} of ${of}` : `${yes} of ${of} (${percent}%)`;
}

/** "5 partial, 2 no": the rest of what counts. */
export function describeRest({ partial, no }: RollUp): string {
	return `${partial} partial, ${no} no`;
}
