import { carefulNames, plainNames, strictNames, surnames } from './given-names.ts';
import { knownAcronyms, namedCue, personCue, personTitle, personVerb, placeOpeners, placeWords, tradeWords, twoWordPlaces } from './trade-words.ts';

export type NameFound = { start: number; end: number };

type Word = { text: string; lower: string; start: number; end: number; capital: boolean; opensSentence: boolean };
type Strength = 'plain' | 'careful' | 'strict' | 'none';

/** "A dip in August explained": a month or a town, whatever verb follows. */
const timeOrPlaceBefore = /\b(?:in|by|since|until|till|from|before|after|during|of|at|near|last|next|this|each|every|early|late|mid)[ -]$/i;

/**
 * Words that look like a person's name, left to right, none overlapping. Given names are known from a list; a surname is known by what stands
 * before it (a given name, an initial, a title). A capital word alone is not a name: it may be a town, a team or the start of a sentence.
 */
export function findNames(text: string): NameFound[] {
	const words = wordsOf(text);
	const found: NameFound[] = [];
	for (let at = 0; at < words.length; at++) {
		const last = lastWordOfName(text, words, at);
		if (last < 0) continue;
		found.push({ start: startWithTitle(text, words[at] as Word), end: (words[last] as Word).end });
		at = last;
	}
	return [...found, ...familiesIn(text, found)].sort((a, b) => a.start - b.start);
}

/** How surely a word is a given name; the word in lower case, without its possessive ending. */
export function givenNameStrength(lower: string): Strength {
	const first = lower.split('-')[0] ?? lower;
	if (plainNames.has(lower) || (lower.includes('-') && plainNames.has(first))) return 'plain';
	if (carefulNames.has(lower)) return 'careful';
	return strictNames.has(lower) ? 'strict' : 'none';
}

/** How far before and after a word its company is looked at; a fixed reach keeps a text of any length quick. */
const reach = 48;

function leadUp(text: string, at: number): string {
	return text.slice(Math.max(0, at - reach), at);
}

/** Index of the last word of the name that begins at this word, or -1 when none does. */
function lastWordOfName(text: string, words: Word[], at: number): number {
	const word = words[at] as Word;
	const before = leadUp(text, word.start);
	const after = text.slice(word.end, word.end + reach).replace(/^['’]s\b/, '');
	const strength = givenNameStrength(word.lower);
	const next = follower(text, words, at);
	if (personTitle.test(before) && word.capital && word.text.length > 1 && (strength !== 'none' || !tradeWords.has(word.lower)))
		return takeSurname(text, words, at);
	if (namedCue.test(before) && word.capital) return takeSurname(text, words, at);
	if (isInPlaceName(text, words, at)) return -1;
	const toldOfPerson = personCue.test(before) || personVerb.test(after);
	const besideSurname = next?.capital === true && surnames.has(next.lower) && !tradeWords.has(next.lower) && !placeWords.has(next.lower);
	switch (strength) {
		case 'plain':
			return word.capital || isShouted(word) || (word.text === word.lower && word.lower.length >= 4) ? takeSurname(text, words, at) : -1;
		case 'careful':
			if (!word.capital) return -1;
			if (toldOfPerson || besideSurname) return takeSurname(text, words, at);
			return word.opensSentence || isBesideCapital(text, words, at) || /^\s+(?:review|report|inquiry|judgment|model|law)\b/i.test(after) ? -1 : at;
		case 'strict':
			return word.capital && (toldOfPerson || besideSurname) && !timeOrPlaceBefore.test(before) ? takeSurname(text, words, at) : -1;
		case 'none':
			return pairWithSurname(text, words, at, besideSurname, before);
	}
}

/** "J Smith", "J. Smith", "Xanthe Okonkwo": no given name that we know, but plainly a person. */
function pairWithSurname(text: string, words: Word[], at: number, besideSurname: boolean, before: string): number {
	const word = words[at] as Word;
	const next = words[at + 1];
	if (!next?.capital || !/^[A-Z]/.test(word.text)) return -1;
	const gap = text.slice(word.end, next.start);
	if (word.text.length === 1) return /^\.? $/.test(gap) && besideSurnameOf(next) && !/[-\d]$/.test(before) ? at + 1 : -1;
	if (gap !== ' ' || !isUnknownCapital(word) || placeOpeners.has(word.lower) || twoWordPlaces.has(`${word.lower}-${next.lower}`)) return -1;
	const toldOfPerson = personCue.test(before) || personVerb.test(text.slice(next.end, next.end + reach));
	if (besideSurname && (!word.opensSentence || toldOfPerson)) return at + 1;
	return toldOfPerson && isUnknownCapital(next) && !placeWords.has(next.lower) && !word.opensSentence ? at + 1 : -1;
}

function besideSurnameOf(word: Word): boolean {
	return surnames.has(word.lower) && !tradeWords.has(word.lower);
}

/** A name takes the capital word after it along, unless that is a word of the trade: "Kayleigh Smith", but "Kayleigh Early Help". */
function takeSurname(text: string, words: Word[], at: number): number {
	const next = follower(text, words, at);
	if (!next?.capital) return at;
	const isName = surnames.has(next.lower) || givenNameStrength(next.lower) === 'plain' || isUnknownCapital(next);
	if (!isName || (tradeWords.has(next.lower) && !surnames.has(next.lower))) return at;
	const third = follower(text, words, at + 1);
	return third?.capital && surnames.has(third.lower) && !tradeWords.has(third.lower) ? at + 2 : at + 1;
}

/** "St Mary's", "Victoria Road", "Grace House": a place or a service. "Sarah Hill" may be either, and counts as a place only after "at" or "in". */
function isInPlaceName(text: string, words: Word[], at: number): boolean {
	const word = words[at] as Word;
	const previous = words[at - 1];
	if (previous && placeOpeners.has(previous.lower) && /^[A-Z]/.test(previous.text) && /^\.? $/.test(text.slice(previous.end, word.start))) return true;
	const next = words[at + 1];
	if (!next?.capital || !/^(?:['’]s)? $/.test(text.slice(word.end, next.start)) || !placeWords.has(next.lower)) return false;
	return !surnames.has(next.lower) || /\b(?:at|in|near|from|to|of|the)\s+$/i.test(leadUp(text, word.start));
}

/** A capital next to the word: part of a longer title such as "Early Help Grant" or "Hope Programme". */
function isBesideCapital(text: string, words: Word[], at: number): boolean {
	const [previous, word] = [words[at - 1], words[at] as Word];
	const capitalBefore = previous !== undefined && /^[A-Z]/.test(previous.text) && !previous.opensSentence && text.slice(previous.end, word.start) === ' ';
	return capitalBefore || follower(text, words, at)?.capital === true;
}

/** "the Smith family", which is how notes name a household; not "the Ashbourne family hub" or "the Somali family". */
function familiesIn(text: string, known: NameFound[]): NameFound[] {
	const pattern =
		/\b[Tt]he ((?:Mc|Mac|O['’])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?) (?:family|siblings|twins|household|brothers|sisters|boys|girls)\b(?! (?:hub|centre|service|support|plan|court|group|safeguarding|information|help|solutions|time|learning))/g;
	return [...text.matchAll(pattern)]
		.map((match) => ({ name: match[1] ?? '', start: match.index + 4, end: match.index + 4 + (match[1] ?? '').length }))
		.filter(({ name, start, end }) => !tradeWords.has(name.toLowerCase()) && !known.some((other) => other.start < end && start < other.end))
		.map(({ start, end }) => ({ start, end }));
}

function wordsOf(text: string): Word[] {
	return [...text.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu)].map((match) => {
		const word = match[0].replace(/['’]s$/i, '');
		const start = match.index;
		const before = text.slice(Math.max(0, start - 12), start);
		return {
			text: word,
			lower: word.toLowerCase().replaceAll('’', "'"),
			start,
			end: start + word.length,
			capital: /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word),
			opensSentence: start === 0 || /(?:[.!?:;\n\r•–—("“‘]|^)\s*(?:[-*]\s+)?["“‘(]*$/.test(before)
		};
	});
}

/** The next word, when nothing but a space stands between (a possessive ends a name). */
function follower(text: string, words: Word[], at: number): Word | undefined {
	const next = words[at + 1];
	return next && text.slice((words[at] as Word).end, next.start) === ' ' ? next : undefined;
}

function isUnknownCapital(word: Word): boolean {
	return word.capital && !tradeWords.has(word.lower) && !knownAcronyms.has(word.text.toUpperCase());
}

function isShouted(word: Word): boolean {
	return word.text.length >= 4 && word.text === word.text.toUpperCase() && !knownAcronyms.has(word.text);
}

function startWithTitle(text: string, word: Word): number {
	const before = leadUp(text, word.start);
	const title = personTitle.exec(before);
	return title ? word.start - before.length + title.index : word.start;
}
