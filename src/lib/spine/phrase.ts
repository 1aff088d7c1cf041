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

/** The phrases as one finder: where any of them stands in a text. Several places may overlap. */
export function finder(phrases: Phrase[]): (text: string) => Found[] {
	const plain = phrases.filter((phrase) => !phrase.includes(' & '));
	const one = plain.length > 0 ? expression(plain) : null;
	const pairs = phrases.filter((phrase) => phrase.includes(' & ')).map((phrase) => phrase.split(' & ').map((part) => expression([part])));
	return (text) => {
		const found = one ? places(text, one) : [];
		for (const parts of pairs) {
			for (const sentence of sentences(text)) {
				const hits = parts.map((part) => places(sentence.text, part)[0]);
				for (const hit of hits.every(Boolean) ? hits : []) found.push({ start: sentence.start + hit!.start, end: sentence.start + hit!.end });
			}
		}
		return found.sort((a, b) => a.start - b.start);
	};
}

function expression(phrases: Phrase[]): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(pattern).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

function places(text: string, one: RegExp): Found[] {
	return [...text.matchAll(one)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
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
