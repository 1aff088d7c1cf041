import { checkKey, type Check, type SettledCheck } from '../../../letters/checks/check.ts';
import { checkWords, type Words } from '../../../letters/checks/check-wording.ts';
import type { ProgressLetterMaterial } from '../../../documents/build/reports/progress-letter.ts';

/**
 * What to settle before a progress letter is shared: a missing date or view, words that may identify somebody, proportion words that do not agree with their
 * counts. The rules are those of the review's own letter. Pure.
 */
export function progressChecks({ letter, areas }: ProgressLetterMaterial): SettledCheck[] {
	const checks: Check[] = [
		...(letter.date ? [] : [missing('date', 'The letter has no date', 'Enter the date of the letter.')]),
		...areas
			.filter(({ area, view }) => !view && area.response !== 'declined')
			.map(({ area }) => missing(area.id, `Area ${area.number}`, 'The peers have not given their view of it.')),
		...checkWords([
			prose('introduction', letter.introduction),
			...areas.flatMap(({ area, position, view }) =>
				[position?.done, position?.difference, position?.next, view?.words].flatMap((words) => (words ? [ofArea(area.id, words)] : []))
			),
			prose('close', letter.close)
		])
	];
	const once = [...new Map(checks.map((check) => [check.key, check])).values()];
	const reasons = new Map(letter.kept.map((one) => [one.key, { reason: one.reason, by: one.by }]));
	return once.map((check) => ({ ...check, kept: reasons.get(check.key) ?? null }));
}

/** Introduction and closing words thank people by name on purpose. */
function prose(place: string, words: string): Words {
	return { sectionId: place, place, findingId: null, text: words, named: true };
}

function ofArea(areaId: string, words: string): Words {
	return { sectionId: areaId, place: areaId, findingId: null, text: words, named: false };
}

function missing(place: string, quote: string, says: string): Check {
	return { key: checkKey('empty', place, quote), kind: 'empty', sectionId: place, findingId: null, quote, says };
}
