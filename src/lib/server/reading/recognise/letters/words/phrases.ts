/**
 * A list of words and phrases, parted by semicolons or lines. Each is a small pattern: `?` stands behind what may be left out, `(?:one|other)` is either, `\w+` any
 * word and `\w*` any end of one.
 */
export function phrases(list: TemplateStringsArray): string[] {
	return (list.raw[0] ?? '')
		.split(/;\s+|\n/)
		.map((phrase) => phrase.trim())
		.filter((phrase) => phrase !== '');
}

/** One expression that finds any of them as whole words, the one that is first in the list where two begin at the same place. */
export function anyOf(list: readonly string[]): RegExp {
	return new RegExp(`\\b(?:${list.join('|')})\\b`, 'gi');
}
