import { createHash } from 'node:crypto';

const ends = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;

/** The text as words that two readings of the same print agree on: see docs/decisions/reading-expectations.md. */
function plain(text: string): string {
	return (
		text
			.normalize('NFKC')
			.toLowerCase()
			.replace(/\u00ad\s*/g, '')
			.replace(/[‘’‚‛`´]/g, "'")
			.replace(/[“”„‟]/g, '"')
			// Cut at a line's end or printed with a hyphen: the same word.
			.replace(/\s*\p{Pd}+\s*/gu, '')
			// The number of a footnote, behind a word or behind the mark that ends it.
			.replace(/(?<=\p{L}[.,;:)'"]?)\d{1,2}(?=[\s.,;:)]|$)/gu, '')
			.replace(ends, '')
			.replace(/\s+/g, ' ')
	);
}

/** The normalised text, without any white space: what is hashed. */
export function normalise(text: string): string {
	return plain(text).replaceAll(' ', '');
}

export type Print = { whole: string; first: string; last: string };

/** What is kept of a text: the hash of all of it, and shorter ones of its first eight words and of its last eight. */
export function fingerprint(text: string): Print {
	const words = plain(text).split(' ');
	return { whole: hash(text), first: hash(words.slice(0, 8).join(' ')).slice(0, 16), last: hash(words.slice(-8).join(' ')).slice(0, 16) };
}

function hash(text: string): string {
	return createHash('sha256').update(normalise(text)).digest('hex');
}
