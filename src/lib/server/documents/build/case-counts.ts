/** The answers of all cases to one question. Not-applicable is left out of the total. */
export type CountedAnswers = { yes: number; partial: number; no: number; notApplicable: number };

/** How many cases the question applied to. */
export function applied(answers: CountedAnswers): number {
	return answers.yes + answers.partial + answers.no;
}

/** "9 of 16 (56%)": never a percentage without its numbers. */
export function nOfM(n: number, m: number): string {
	return m === 0 ? 'none applied' : `${n} of ${m} (${Math.round((n / m) * 100)}%)`;
}
