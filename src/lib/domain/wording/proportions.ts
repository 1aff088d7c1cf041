import { sentencesOf, type Stretch } from './sentence.ts';

export type Count = { n: number; m: number };

export type ProportionFault = {
	kind: 'word disagrees' | 'percentage disagrees' | 'percentage without its numbers' | 'count above its total';
	match: string;
	start: number;
	end: number;
	/** What does not agree, and what to do, as a sentence. */
	message: string;
};

/**
 * What each proportion word means in a letter, as shares of the whole. The one scale of the product: the letter's note on words prints it and
 * the checks use it. `over` and `under` leave their bound out, `from` and `to` keep it.
 */
export const proportionScale: { words: string[]; meaning: string; from?: number; over?: number; to?: number; under?: number }[] = [
	{ words: ['none'], meaning: 'none of them', from: 0, to: 0 },
	{ words: ['very few', 'a few', 'few'], meaning: 'up to a fifth', over: 0, to: 0.2 },
	{ words: ['a minority', 'the minority', 'a small minority'], meaning: 'less than half', over: 0, under: 0.5 },
	{ words: ['some'], meaning: 'less than half', over: 0, under: 0.5 },
	{ words: ['about half', 'around half', 'roughly half', 'nearly half', 'half'], meaning: 'between two fifths and three fifths', from: 0.4, to: 0.6 },
	{ words: ['many'], meaning: 'two fifths or more', from: 0.4, under: 1 },
	{ words: ['most', 'the majority', 'a majority', 'the great majority'], meaning: 'more than half', over: 0.5, under: 1 },
	{ words: ['almost all', 'nearly all', 'the vast majority'], meaning: 'nine in ten or more', from: 0.9, under: 1 },
	{ words: ['all', 'every one'], meaning: 'all of them', from: 1, to: 1 }
];

const numberWords =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(' ');
const number = `(?:\\d{1,6}|none|${numberWords.join('|')})`;
const countPattern = new RegExp(
	`\\b(${number})(?: \\w+){0,3}? ?(\\(\\d+(?:\\.\\d+)?(?:%| per cent)\\) )?(?:out of|of|in) (?:the |all |these |those |our )?(${number})\\b(?! ?(?:%|per cent))`,
	'gi'
);
const percentPattern = /(?<![\d.])(\d{1,6}(?:\.(\d{1,6}))?)\s?(?:%|per cent\b)/gi;
const countWithPercent = new RegExp(`\\b(${number})(?: (?!of\\b)[\\w’'-]+){0,4}? \\(\\d+(?:\\.\\d+)?\\s?(?:%|per cent)\\)`, 'gi');
const wordPattern = new RegExp(
	`(?<!\\b(?:how|as|so|too|at|above|over|first of|not|after|for) )\\b(${proportionScale
		.flatMap(({ words }) => words)
		.sort((a, b) => b.length - a.length)
		.join('|')})\\b` +
		'(?! (?:ethnic|recent|important|effective|vulnerable|likely|common|notably|significant|need|at risk|weeks?|months?|days?|years?|hours?|time|times|way|of the time|too|the less|the time|along|but|other|more|fewer)\\b)',
	'gi'
);
/** A word and a count are about different things when one of these stands between them. */
const clauseMark = /[;:]|\b(?:that|but|and|which|who|whose|while|although|though|whereas|because|where|when|with)\b/i;

type Counted = Count & { at: number; end: number };
type Percent = { value: number; places: number; at: number; end: number };

/**
 * Proportion words and percentages that do not agree with the counts of their sentence. `counts` are those known from the evidence behind the
 * text (a roll-up, a measure): with exactly one, a word is held against it where the sentence gives no numbers of its own.
 * Rule: "never a percentage without its numbers; proportion words agree with the counts".
 */
export function checkProportions(text: string, counts: Count[] = []): ProportionFault[] {
	return sentencesOf(text).flatMap((sentence) => {
		const counted = countsIn(sentence.text);
		const percents = percentsIn(sentence.text);
		return [
			...impossibleCounts(sentence, counted),
			...percentFaults(sentence, counted, percents, counts),
			...wordFaults(sentence, counted, percents, counts)
		].sort((a, b) => a.start - b.start);
	});
}

/** Whether a share fits a proportion word of the scale; undefined when the word is not in it. */
export function agreesWithWord(word: string, share: number): boolean | undefined {
	const entry = proportionScale.find(({ words }) => words.includes(word.toLowerCase()));
	if (!entry) return undefined;
	const { from = 0, over = -1, to = 1, under = 2 } = entry;
	return share >= from && share > over && share <= to && share < under;
}

function impossibleCounts(sentence: Stretch, counted: Counted[]): ProportionFault[] {
	return counted
		.filter(({ n, m }) => n > m)
		.map(({ n, m, at, end }) => fault(sentence, 'count above its total', at, end, `${n} is more than ${m}. Check both numbers`));
}

function percentFaults(sentence: Stretch, counted: Counted[], percents: Percent[], known: Count[]): ProportionFault[] {
	return percents.flatMap((percent) => {
		const own = nearest(counted, percent, (count) => !percents.some((other) => other !== percent && isBetween(other, count, percent)));
		const { at, end } = percent;
		if (own)
			return agrees(percent, own)
				? []
				: [fault(sentence, 'percentage disagrees', at, end, `${own.n} of ${own.m} is ${asPercent(own)}. Correct the percentage or the numbers`)];
		const n = countBeside(sentence.text, percent);
		if (n === undefined) return [fault(sentence, 'percentage without its numbers', at, end, 'Give the numbers beside the percentage, such as "9 of 16 (56%)"')];
		const total = known.length === 1 ? known[0] : undefined;
		if (!total || agrees(percent, { n, m: total.m })) return [];
		return [fault(sentence, 'percentage disagrees', at, end, `${n} of ${total.m} is ${asPercent({ n, m: total.m })}. Correct the percentage or the numbers`)];
	});
}

function wordFaults(sentence: Stretch, counted: Counted[], percents: Percent[], known: Count[]): ProportionFault[] {
	return [...sentence.text.matchAll(wordPattern)]
		.filter((match) => isOfSomething(sentence.text, match))
		.flatMap((match) => {
			const word = match[1] as string;
			const place = { at: match.index, end: match.index + word.length };
			const shares = [...counted.filter(({ n, m }) => m > 0 && n <= m), ...percents].filter((count) => !(count.at <= place.at && place.at < count.end));
			const beside = nearest(shares, place, (count) => sameClause(sentence.text, count, place));
			const only = known.length === 1 ? known[0] : undefined;
			const share = beside ? shareOf(beside) : counted.length + percents.length === 0 && only ? only.n / only.m : undefined;
			if (share === undefined || agreesWithWord(word, share) !== false) return [];
			const meaning = proportionScale.find(({ words }) => words.includes(word.toLowerCase()))?.meaning ?? '';
			const numbers = beside && 'm' in beside ? `${beside.n} of ${beside.m} is ${asPercent(beside)}` : `The share is ${Math.round(share * 100)}%`;
			return [
				fault(sentence, 'word disagrees', place.at, place.end, `${numbers}, and “${word.toLowerCase()}” means ${meaning}. Change the word or the numbers`)
			];
		});
}

/** "Gave none" and "the half" speak of no share; "none of the plans" and "half (8 of 16)" do. */
function isOfSomething(text: string, match: RegExpExecArray): boolean {
	const after = text.slice(match.index + match[0].length);
	if (/^none$/i.test(match[0])) return /^ of\b/.test(after);
	if (/^half$/i.test(match[0])) return /^(?: of\b| the\b|,| \()/.test(after) && !/\b(?:the|first|second|last|other) $/i.test(text.slice(0, match.index));
	return true;
}

function countsIn(text: string): Counted[] {
	return [...text.matchAll(countPattern)]
		.map((match) => ({
			n: toNumber(match[1] as string),
			m: toNumber(match[3] as string),
			at: match.index,
			end: match.index + match[0].length,
			joint: match[0]
		}))
		.filter(({ joint, m }) => m > 0 && (/\bof\b/i.test(joint) || !/\bin (?:19|20)\d\d$/i.test(joint)) && !isLooseIn(joint))
		.map(({ n, m, at, end }) => ({ n, m, at, end }));
}

/** "in" joins numbers only side by side ("one in five"); "3 strengths in 12 themes" is no share. Years are no totals. */
function isLooseIn(joint: string): boolean {
	if (/\bof (?:19|20)\d\d$/i.test(joint)) return true;
	return !/\bof\b/i.test(joint) && !/^\S+ in \S+$/i.test(joint);
}

function percentsIn(text: string): Percent[] {
	return [...text.matchAll(percentPattern)].map((match) => ({
		value: Number(match[1]),
		places: (match[2] ?? '').length,
		at: match.index,
		end: match.index + match[0].length
	}));
}

/** The count in "nine (56%)" or "nine cases (56%)". */
function countBeside(text: string, percent: Percent): number | undefined {
	const match = [...text.matchAll(countWithPercent)].find(({ index, 0: whole }) => index < percent.at && percent.end <= index + whole.length);
	return match ? toNumber(match[1] as string) : undefined;
}

/** Rounded either way at the half, to as many places as the text gives: 12.5 may be written 12% or 13%. */
function agrees({ value, places }: Percent, { n, m }: Count): boolean {
	return Math.abs(value - (100 * n) / m) <= 0.5 / 10 ** places + 1e-9;
}

function nearest<T extends { at: number; end: number }>(all: T[], place: { at: number; end: number }, fits: (one: T) => boolean): T | undefined {
	const distance = (one: T) => Math.max(one.at - place.end, place.at - one.end);
	return all.filter((one) => distance(one) <= 80 && fits(one)).sort((a, b) => distance(a) - distance(b))[0];
}

function sameClause(text: string, count: { at: number; end: number }, place: { at: number; end: number }): boolean {
	const between = count.at > place.end ? text.slice(place.end, count.at) : text.slice(count.end, place.at);
	return between.length <= 60 && !clauseMark.test(between);
}

function isBetween(other: Percent, count: Counted, percent: Percent): boolean {
	return (other.at > count.at && other.at < percent.at) || (other.at > percent.at && other.at < count.at);
}

function shareOf(count: Counted | Percent): number {
	return 'm' in count ? count.n / count.m : count.value / 100;
}

function toNumber(text: string): number {
	const lower = text.toLowerCase();
	return lower === 'none' ? 0 : /^\d/.test(lower) ? Number(lower) : numberWords.indexOf(lower);
}

function asPercent({ n, m }: Count): string {
	return `${Math.round((100 * n) / m)}%`;
}

function fault(sentence: Stretch, kind: ProportionFault['kind'], at: number, end: number, message: string): ProportionFault {
	return { kind, match: sentence.text.slice(at, end), start: sentence.start + at, end: sentence.start + end, message };
}
