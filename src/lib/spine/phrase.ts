/**
 * The small language that the spine's rules are written in, so that an adviser can read them:
 * - words stand as they are, in any case; a word with a capital is met only so written ("SEND" is not "send");
 * - `plan*` is any word that begins so; `(a|b c)` is either; `(a|b)?` may be missing;
 * - `...` is up to five other words; all words of a phrase stand in one sentence;
 * - `a & b` is both in one sentence, in either order.
 */
export type Phrase = string;

export type Found = { start: number; end: number };

const between = '[^\\p{L}\\p{N}.;:!?]+';
const gap = `(?:${between}[\\p{L}\\p{N}]+){0,5}?${between}`;

/**
 * The phrases as one finder: where any of them stands in a text. Several places may overlap. A phrase is only looked for where one of its words is at all:
 * a list of a thousand phrases then costs a fraction of a millisecond a sentence.
 */
export function finder(phrases: Phrase[]): (text: string) => Found[] {
	const seekers = phrases.map((phrase) => seeker(phrase.split(' & ')));
	return (text) => {
		const lower = text.toLowerCase();
		const found: Found[] = [];
		for (const { anchors, seek } of seekers) if (anchors.every((any) => any.some((anchor) => lower.includes(anchor)))) found.push(...seek(text));
		return found.sort((a, b) => a.start - b.start);
	};
}

function seeker(parts: Phrase[]): { anchors: string[][]; seek: (text: string) => Found[] } {
	const expressions = parts.map((part) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern(part)}(?![\\p{L}\\p{N}])`, 'gu'));
	const together = (text: string) =>
		sentences(text).flatMap((sentence) => {
			const hits = expressions.map((expression) => places(sentence.text, expression)[0]);
			if (!hits.every((hit) => hit !== undefined)) return [];
			return hits.map((hit) => ({ start: sentence.start + hit.start, end: sentence.start + hit.end }));
		});
	return { anchors: parts.map(anchorsOf), seek: parts.length === 1 ? (text) => places(text, expressions[0]!) : together };
}

function places(text: string, expression: RegExp): Found[] {
	return [...text.matchAll(expression)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Beginnings of words of which one at least stands in every text that has the phrase: its longest word, or a word of each way to say it. */
function anchorsOf(phrase: Phrase): string[] {
	const outside = longestWord(phrase.replaceAll(group, ' '));
	if (outside) return [outside];
	const [inside] = [...phrase.matchAll(group)].filter(([, , optional]) => optional === '').map(([, words]) => words ?? '');
	const nested: string[] = [];
	const ways = (inside ?? '').replaceAll(/\([^()]*\)/g, (words) => ` ${nested.push(words) - 1}` + '\u0000').split('|');
	return ways.flatMap(
		(way) => longestWord(way.replaceAll(/\d+\u0000/g, ' ')) || nested.flatMap((words) => words.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase())
	);
}

/** A bracket with what is in it, which may hold brackets. */
const group = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)(\??)/g;

function longestWord(words: string): string {
	return (words.match(/[\p{L}\p{N}]{2,}/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '').toLowerCase();
}

/** A phrase as a regular expression. */
function pattern(phrase: Phrase): string {
	const rest = phrase.match(/\.\.\.|\)\?|[()|]|[^\s()|]+/g) ?? [];
	const whole = alternatives(rest);
	if (rest.length > 0) throw new Error(`This phrase cannot be read: ${phrase}`);
	return whole;
}

/** Takes alternatives off the front of `rest`, up to a closing bracket or the end. */
function alternatives(rest: string[]): string {
	const ways = [sequence(rest)];
	while (rest[0] === '|') {
		rest.shift();
		ways.push(sequence(rest));
	}
	return ways.length > 1 ? `(?:${ways.join('|')})` : ways[0]!;
}

function sequence(rest: string[]): string {
	let whole = '';
	let join = '';
	while (rest.length > 0 && rest[0] !== '|' && rest[0] !== ')' && rest[0] !== ')?') {
		const token = rest.shift()!;
		if (token === '...') {
			join = gap;
			continue;
		}
		const part = token === '(' ? alternatives(rest) : word(token);
		const optional = token === '(' && rest.shift() === ')?';
		// A group that may be missing brings its own space: before it at the end of a phrase, else after it.
		if (optional && rest.length > 0 && ![')', ')?', '|'].includes(rest[0]!)) {
			whole += `${join}(?:${part}${between})?`;
			join = '';
		} else {
			whole += optional ? `(?:${join}${part})?` : join + part;
			join = between;
		}
	}
	return whole;
}

/** A hyphen is a space: "step-up" is found in "step up", and the other way round. */
function word(token: string): string {
	const beginning = token.endsWith('*');
	const letters = beginning ? token.slice(0, -1) : token;
	const exact = /\p{Lu}/u.test(letters);
	const written = [...letters].map((letter) => {
		if (letter === '-') return between;
		if (letter === '’') return "[’']";
		return exact || !/\p{Ll}/u.test(letter) ? letter : `[${letter}${letter.toUpperCase()}]`;
	});
	return written.join('') + (beginning ? "[\\p{L}\\p{N}’']*" : '');
}

function sentences(text: string): { text: string; start: number }[] {
	return [...text.matchAll(/[^.;!?]+/g)].map((match) => ({ text: match[0], start: match.index }));
}
