import type { Confidence } from '#domain/reading/reading.ts';
import { goodWords } from './words/good-words.ts';
import { lessWords } from './words/less-words.ts';
import { anyOf } from './words/phrases.ts';
import { toldOpenings, toldStems } from './words/told-words.ts';
import { trendsIn } from './words/trends.ts';
import { deniedLacks, undoneWords } from './words/undone-words.ts';

export type Judged = { kind: 'strength' | 'area' | 'mixed' | 'neutral' | 'unclear'; confidence: Confidence; words: string[] };

const good = anyOf(goodWords);
const less = anyOf(lessWords);
const undone = anyOf(undoneWords);
const deniedLack = anyOf(deniedLacks);
const turning =
	/\b(?:however|but|although|though|whilst|while|(?<!\b(?:not|as|has|have|had|is|are|was|were) )yet(?! to\b)|nevertheless|nonetheless|albeit|despite|conversely|on the other hand|that said|at the same time|even so|except|(?:which|that|and|it) now needs?)\b/i;
/** Words that take back what is said within the next few, up to a comma. */
const denies =
	/\b(?:not|never|no|nor|less|more|needs? to be|should be|could be|must be|to be|rather than|insufficiently|lack of|lacks?|limited|little|few|further|greater|ensure|improve|strengthen|develop|become|make|would(?: like)?|(?:did|do|does|could|can|was|were|is|are)n[’']t|cannot)\b(?:\s+[\w’'-]+){0,4}?\s+$/i;
const told = new RegExp(String.raw`^(?:(?:${toldOpenings.join('|')}) (?:to |out |on |up )?|(?:${toldStems.join('|')})(?:e|es|ing|ting)?)\b`, 'i');
/** What begins with such a word and tells of something. */
const notTold =
	/^(?:\w+ing\b.*\b(?:is|are|was|were|has|have)\b|(?:support|plans?|audits?|challenge|training|help|reports?|records?|recording|planning|commissioning|training|learning|monitoring) (?:is|are|was|were|has|have|for|from|in|at|by|of|and|that|with)\b|(?:work|use|support|plan|record|report|review|audit|focus|design|share|change|track|test|look|step|record|challenge|monitor|train)s? (?:with [\w ]{3,40} (?:is|are|was|were|has|have)|of|before|in|and|from|for|between|at|by|is|are|was|were|has|have)\b|increasing|developing|improving|emerging|building)/i;

/** The kind of a statement by its own words, with the words that told. Nothing is guessed: what says neither is neutral, and what could be either is unclear. */
export function judge(text: string): Judged {
	const sentences = text.split(/(?<=[.!?])\s+(?=\p{Lu}|“|")|(?<=;)\s+|\n/u).filter((sentence) => /\p{L}{2}/u.test(sentence));
	const judged = sentences.map(sentenceOf);
	const turned = sentences.some(
		(sentence, index) =>
			turning.test(sentence) && (judged[index]?.good.length || judged.slice(0, index).some((one) => one.leans > 0)) && (judged[index]?.less.length ?? 0) > 0
	);
	const [up, down] = [judged.filter(({ leans }) => leans > 0).length, judged.filter(({ leans }) => leans < 0).length];
	const words = judged.flatMap((one) => [...one.good, ...one.less]);
	const distinct = [...new Set(words.map((word) => word.toLowerCase()))].slice(0, 6);
	const counted = words.length === 0 ? countOf(text) : null;
	if (counted !== null && counted !== 'unclear') return { kind: counted, confidence: 'low', words: ['the count in it'] };
	if (words.length === 0) return { kind: 'neutral', confidence: 'low', words: [] };
	if (turned) return { kind: 'mixed', confidence: 'medium', words: distinct };
	if (up > 0 && down > 0) {
		if (down >= 3 * up) return { kind: 'area', confidence: 'low', words: distinct };
		if (up >= 3 * down) return { kind: down > 1 ? 'mixed' : 'strength', confidence: 'low', words: distinct };
		return { kind: 'mixed', confidence: up + down > 3 ? 'medium' : 'low', words: distinct };
	}
	if (up > 0) return { kind: 'strength', confidence: judged.reduce((sum, one) => sum + one.good.length, 0) > 1 ? 'medium' : 'low', words: distinct };
	if (down > 0) return { kind: 'area', confidence: judged.reduce((sum, one) => sum + one.less.length, 0) > 1 ? 'medium' : 'low', words: distinct };
	return { kind: 'unclear', confidence: 'low', words: distinct };
}

/** "In 9 of 10 records" says how often something was so: mostly is a strength, half or less is an area; what lies between is left open. */
function countOf(text: string): 'strength' | 'area' | 'unclear' | null {
	const found = /\b(\d{1,3}) (?:out )?of (?:the )?(\d{1,3})\b/i.exec(text);
	const part = found ? Number(found[1]) / Number(found[2]) : null;
	if (part === null || !(part <= 1)) return null;
	return part >= 0.8 ? 'strength' : part <= 0.5 ? 'area' : 'unclear';
}

function sentenceOf(sentence: string): { good: string[]; less: string[]; leans: number } {
	const { better, worse, rest } = trendsIn(sentence);
	const without = [...rest.matchAll(deniedLack)].map(([word]) => word);
	const blank = (found: string) => ' '.repeat(found.length);
	const known = rest.replaceAll(deniedLack, blank).replaceAll(undone, blank);
	const ups = [...better, ...without, ...[...known.matchAll(good)].map(([word]) => word)];
	const downs = [...worse, ...[...known.matchAll(less)].map(([word]) => word)];
	// "not always effective" is one lack, not a strength and a lack.
	const denied = [...known.matchAll(good)].filter(({ index }) => denies.test(known.slice(Math.max(0, index - 60), index))).length;
	// What should be, or what it would be for, is a wish and no fact; a turn ends it.
	const wish =
		/\b(?:should|needs? to|must|ought|(?:may|might) (?:wish|want|like) to|could|would benefit|recommend\w*|ensur\w+ that|ensure|in order to|so that|opportunit\w+ to|need for)\b/i.exec(
			known
		);
	const turn = wish ? known.slice(wish.index).search(turning) : -1;
	const wished = wish ? [...known.matchAll(good)].filter(({ index }) => index > wish.index && (turn < 0 || index < wish.index + turn)).length : 0;
	const isTold = told.test(sentence.trim()) && !notTold.test(sentence.trim());
	const gained = Math.max(0, ups.length - Math.max(denied, wished));
	const lost = downs.length + (isTold ? 2 : 0);
	const leans = gained > lost ? 1 : lost > gained || (lost > 0 && isTold) ? -1 : gained > 0 && lost > 0 ? (turning.test(sentence) ? 0 : -0.5) : 0;
	return { good: ups, less: isTold && downs.length === 0 ? [sentence.trim().split(/\s/)[0] ?? ''] : downs, leans };
}
