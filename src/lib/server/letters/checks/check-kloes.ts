import type { LetterContent } from '../../documents/build/letter-content.ts';
import { checkKey, type Check } from './check.ts';

/**
 * Questions that were asked and get no answer: none written where the letter prints answers, and otherwise no finding that carries the question.
 * One recorded as not looked at is answered.
 */
export function checkKloes(content: LetterContent): Check[] {
	const printed = content.sections.filter((section) => section.layout === 'kloe-answers' || section.layout === 'appendix-kloes');
	const scope = content.sections.find((section) => section.layout === 'scope');
	return content.kloes.flatMap((kloe): Check[] => {
		if (kloe.notLookedAt !== null) return [];
		const section = printed.find((one) => !one.settings.kloesOf || one.settings.kloesOf === kloe.askedBy);
		const answered = section ? kloe.answer.trim() !== '' : kloe.answer.trim() !== '' || content.findings.some((finding) => finding.kloeIds.includes(kloe.id));
		if (answered) return [];
		const says = section
			? 'Write the answer, or record that the team did not look at it.'
			: 'Mark the findings that answer it, write an answer, or record that the team did not look at it.';
		return [
			{ key: checkKey('kloe', kloe.id, kloe.question), kind: 'kloe', sectionId: (section ?? scope)?.id ?? null, findingId: null, quote: kloe.question, says }
		];
	});
}
