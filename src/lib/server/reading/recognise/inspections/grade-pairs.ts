import { gradeOf } from './grades.ts';
import { isJudgedTheme } from './judged-themes.ts';

const gradeWords = /\b(?:outstanding|good|requires? improvement(?: to be good)?|adequate|inadequate)\b/gi;
/** The heads of the columns, where a cell has swallowed them. */
const columnHead = /^(?:(?:key|graded) judge?ments?|judge?ments?(?: grades?)?|grades?)\s+/i;

export type Pairs = { pairs: { theme: string; grade: string }[]; /** What else the cell of the theme holds, behind it. */ rest: string };

/**
 * The judgements of a row whose cells hold more than one theme and its grade, as they do where no tag tells the rows apart: heads of columns, rows that ran together,
 * the paragraph below. Null where that does not come out.
 */
export function gradePairs(themes: string, grades: string): Pairs | null {
	const given = gradesIn(grades);
	if (given.length === 0) return null;
	const named = themesIn(themes.replace(columnHead, ''));
	if (named.length < given.length || (given.length > 1 && named.length !== given.length)) return null;
	if (named[0]?.from !== 0) return null;
	const taken = named.slice(0, given.length);
	return {
		pairs: taken.map(({ theme }, index) => ({ theme, grade: given[index] ?? '' })),
		rest: themes.replace(columnHead, '').split(/\s+/).slice(taken.at(-1)?.to).join(' ')
	};
}

/** The grades that a text is made of, heads of columns aside; none where it says anything else. */
function gradesIn(text: string): string[] {
	const plain = text.replace(columnHead, '').replaceAll(/\s+/g, ' ').trim();
	if (gradeOf(plain)) return [gradeOf(plain) ?? ''];
	const found = plain.match(gradeWords) ?? [];
	return plain.replaceAll(gradeWords, '').trim() === '' ? found.flatMap((one) => gradeOf(one) ?? []) : [];
}

/** The names of graded themes in a text, the longest from each place. */
function themesIn(text: string): { theme: string; from: number; to: number }[] {
	const words = text.split(/\s+/).filter(Boolean);
	const found: { theme: string; from: number; to: number }[] = [];
	for (let from = 0; from < words.length; from++) {
		for (let to = Math.min(words.length, from + 22); to > from; to--) {
			const theme = words.slice(from, to).join(' ');
			if (!isJudgedTheme(theme)) continue;
			found.push({ theme, from, to });
			from = to - 1;
			break;
		}
	}
	return found;
}
