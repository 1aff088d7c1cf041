import type { Line } from '#domain/reading/reading.ts';

const welsh = new Set(
	'yn y yr mae ac a ar i o gan wedi ei eu hyn fod bod plant gwasanaethau cyngor gwaith oedd roedd nad na ddim hefyd sydd bydd mewn am at rhwng dros gyda heb trwy fel neu ond pan eich ein adolygiad cymheiriaid awdurdod lleol teuluoedd'.split(
		' '
	)
);
const english = new Set(
	'the and of to in is are was were that with for on as by this be have has it their they not from at which or we you children council team'.split(' ')
);

/** Whether a text is Welsh: it has many small words of that language and few of English. */
export function isWelsh(text: string): boolean {
	const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
	const [cy, en] = [words.filter((word) => welsh.has(word)).length, words.filter((word) => english.has(word)).length];
	return words.length >= 6 && cy >= words.length * 0.16 && cy > en * 2.5;
}

/** How much of a document is in Welsh: all of it, part, or none. */
export function welshPart(lines: readonly Line[]): 'all' | 'part' | 'none' {
	const long = lines.filter(({ text }) => text.length > 40);
	const found = long.filter(({ text }) => isWelsh(text)).length;
	if (found === 0 || long.length === 0) return 'none';
	return found >= long.length * 0.7 ? 'all' : found >= 3 ? 'part' : 'none';
}
