import type { ReadItem } from '#domain/reading/reading.ts';
import { plainHeading } from './headings.ts';

export type Judged = { theme: string; grade: string; group: string; page: number; line: number; text: string; reason: string };

/** What a judgement is about, in the words that the grade tables print, where a sentence says it. */
export function judgedTheme(theme: string): string {
	const plain = plainHeading(theme);
	if (/safeguarding children board|\blscb\b/.test(plain)) return 'Effectiveness of the Local Safeguarding Children Board';
	if (
		/^(?:the )?overall (?:judgement|effectiveness)\b|^(?:the )?(?:local authority[’']s |council[’']s )?children(?:[’']s)? (?:social care )?services\b|^(?:this|the) local authority$|^services for (?:vulnerable )?children\b/.test(
			plain
		)
	)
		return 'Overall effectiveness';
	const graded = /^(?:the )?(?:graded )?judg(?:e)?ment (?:for|about|on|of) (?:the )?(.+?)$/.exec(plain)?.[1];
	if (graded) return graded.charAt(0).toUpperCase() + graded.slice(1);
	return theme.trim().replace(/^\d+(?:\.\d+)*[.)]?\s+/, '');
}

/** Judgements once each: the grade that a heading repeats is the same judgement. Two of one name in two parts of a report are told apart by the part. */
export function judgementItems(found: Judged[]): ReadItem[] {
	const kept: Judged[] = [];
	for (const one of found) {
		const same = kept.find((other) => isSame(one.theme, other.theme) && (one.group === other.group || !one.group || !other.group));
		if (!same) kept.push(one);
	}
	return kept.map((one) => {
		const twice = one.group && kept.some((other) => other !== one && keyOf(other.theme) === keyOf(one.theme));
		return {
			kind: 'judgement',
			theme: twice ? `${one.group}: ${one.theme.charAt(0).toLowerCase()}${one.theme.slice(1)}` : one.theme,
			label: '',
			force: null,
			text: one.text,
			page: one.page,
			span: { from: { line: one.line, at: 0 }, to: { line: one.line, at: one.text.length } },
			confidence: 'high',
			reason: one.reason,
			repeats: null,
			grade: one.grade
		};
	});
}

function isSame(one: string, other: string): boolean {
	const [a, b] = [keyOf(one), keyOf(other)];
	if (a === b) return true;
	const [short, long] = a.length < b.length ? [a, b] : [b, a];
	return short.split(' ').length >= 3 && long.startsWith(short);
}

/** The words that tell themes apart, however a table and a heading put them. */
function keyOf(theme: string): string {
	return plainHeading(theme)
		.replaceAll(/[^a-z ]+/g, ' ')
		.replaceAll(/\b(?:the|of|experiences?|and|progress|judgement|is|are|that|it|for)\b/g, ' ')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
