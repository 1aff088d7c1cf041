import type { AuditQuestion, GivenAnswer, SampledCase } from '#server/cases/read-cases.ts';

/** "16 of 16 read, 3 by a second reader (1 differs)": how far the sample is judged. */
export function countReaders(cases: SampledCase[], questions: AuditQuestion[], answers: GivenAnswer[]): string {
	const given = answers.filter((one) => one.answer !== null);
	const readBy = (reader: 1 | 2) =>
		cases.filter((one) => questions.length > 0 && given.filter((answer) => answer.caseId === one.id && answer.reader === reader).length >= questions.length);
	const second = new Set(given.filter((one) => one.reader === 2).map((one) => one.caseId));
	const first = new Map(given.filter((one) => one.reader === 1).map((one) => [`${one.caseId} ${one.questionId}`, one.answer]));
	const differ = new Set(
		given
			.filter((one) => one.reader === 2 && first.has(`${one.caseId} ${one.questionId}`) && first.get(`${one.caseId} ${one.questionId}`) !== one.answer)
			.map((one) => one.caseId)
	);
	const differs = differ.size === 0 ? 'none differs' : differ.size === 1 ? '1 differs' : `${differ.size} differ`;
	return `${readBy(1).length} of ${cases.length} read${second.size > 0 ? `, ${second.size} by a second reader (${differs})` : ''}`;
}

/** The ways in which cases were chosen, with how many each gave, the most used first. */
export function howChosen(cases: SampledCase[]): { words: string; cases: number }[] {
	const ways = Map.groupBy(
		cases.filter((one) => one.howChosen),
		(one) => one.howChosen
	);
	return [...ways].map(([words, chosen]) => ({ words, cases: chosen.length })).sort((a, b) => b.cases - a.cases);
}
