import { commonWords } from './common-words.ts';

const keyboardRows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', 'qazwsxedcrfvtgbyhnujmikolp', '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik'];
const lookAlikes: Record<string, string> = {
	'0': 'o',
	'1': 'i',
	'3': 'e',
	'4': 'a',
	'5': 's',
	'7': 't',
	'8': 'b',
	'@': 'a',
	$: 's',
	'!': 'i',
	'€': 'e',
	'£': 'l'
};
const longestWord = 16;

/**
 * Whether a password is among those that are tried first: common words, names, years, runs of letters or keys, or `about` (the person's own name and address),
 * with or without look-alike signs and a few characters added. Three different common words pass: length is what counts (the advice of the National Cyber Security Centre).
 */
export function isEasyToGuess(password: string, about: string[] = []): boolean {
	const typed = password.toLowerCase();
	if (new Set(typed).size < 5 || isRepeated(typed)) return true;
	const own = about.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2);
	const { unknown, words } = explain(typed, new Set([...commonWords, ...own]));
	return unknown < 5 && words.size < 3;
}

/** The fewest letters and digits of the text that known words, runs and years leave unexplained, and the words that explain the rest. */
function explain(text: string, known: Set<string>): { unknown: number; words: Set<string> } {
	const signs = text.split('');
	const plain = signs.map((sign) => lookAlikes[sign] ?? sign).join('');
	const best = [{ unknown: 0, words: new Set<string>() }];
	for (let end = 1; end <= text.length; end++) {
		const before = best[end - 1]!;
		let found = { unknown: before.unknown + (/[\p{L}\p{N}]/u.test(signs[end - 1]!) ? 1 : 0), words: before.words };
		for (let start = Math.max(0, end - longestWord); start <= end - 3; start++) {
			const from = best[start]!;
			if (from.unknown >= found.unknown) continue;
			const piece = text.slice(start, end);
			const word = [piece, plain.slice(start, end)].find((candidate) => known.has(candidate));
			if (word || isRun(piece)) found = { unknown: from.unknown, words: word ? new Set([...from.words, word]) : from.words };
		}
		best[end] = found;
	}
	return best[text.length]!;
}

/** aaa, abcd, 4321, keys that lie side by side, or a year. */
function isRun(piece: string): boolean {
	if (/^(19|20)\d\d$/.test(piece)) return true;
	const steps = new Set([...piece].slice(1).map((sign, index) => sign.charCodeAt(0) - piece.charCodeAt(index)));
	if (steps.size === 1 && [0, 1, -1].includes([...steps][0]!)) return true;
	return piece.length > 3 && keyboardRows.some((row) => row.includes(piece) || [...row].reverse().join('').includes(piece));
}

/** One short piece over and over. */
function isRepeated(text: string): boolean {
	for (let length = 1; length <= 6; length++) {
		const unit = text.slice(0, length);
		if (unit.repeat(Math.ceil(text.length / length)).slice(0, text.length) === text) return true;
	}
	return false;
}
