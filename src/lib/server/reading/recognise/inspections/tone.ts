import type { Confidence } from '#domain/reading/reading.ts';
import { denied, good, relief } from './words/good.ts';
import { harmless } from './words/harmless.ts';
import { inPassing, less } from './words/less.ts';

export type Tone = { kind: 'strength' | 'area' | 'mixed' | 'neutral'; confidence: Confidence; words: string[] };

type Weighed = { ups: string[]; downs: string[]; turned: boolean };

/** Whether a sentence turns from the one to the other. */
const turning = /\b(?:however|but|although|though|whilst|while|despite|yet|nevertheless|albeit)\b/i;
/** How a sentence begins that says the opposite of what went before. */
const opposite = /^(?:however|unfortunately|in contrast|conversely|on the other hand|despite this|nevertheless|that said)\b,?/i;

/**
 * What a paragraph of inspectors' prose says of the service, by its words: sentence by sentence, then together. Neutral where no sentence says either: it tells what
 * is done, or what was looked at.
 */
export function toneOf(text: string): Tone {
	const sentences = text.split(/(?<=[.!?])\s+(?=[\p{Lu}‘“"'(])/u);
	let [up, down, weight, downs, faint] = [0, 0, 0, 0, 0];
	const words = new Set<string>();
	for (const sentence of sentences) {
		const one = weigh(sentence);
		for (const word of [...one.ups, ...one.downs].slice(0, 3)) words.add(word.toLowerCase());
		weight += one.ups.length + one.downs.length;
		if (one.downs.length === 0 && opposite.test(sentence) && up > 0 && down === 0) {
			words.add('however');
			down += 1;
			downs += 1;
			continue;
		}
		if (one.ups.length > 0 && (one.downs.length === 0 || one.ups.length > 2 * one.downs.length || one.turned)) up += 1;
		if (one.downs.length > 0) down += 1;
		downs += one.downs.length;
		if (!one.turned) faint += one.downs.filter((word) => inPassing.test(word)).length;
	}
	const told = [...words].slice(0, 6);
	if (up === 0 && down === 0) return { kind: 'neutral', confidence: 'low', words: [] };
	if (down === 0) return { kind: 'strength', confidence: weight > 2 ? 'high' : 'medium', words: told };
	// One word in passing, with no turn of the sentence, does not take back what all the others say.
	if (faint === downs && downs === 1 && up >= 2) return { kind: 'strength', confidence: 'medium', words: told };
	if (up === 0) return { kind: 'area', confidence: weight > 2 ? 'high' : 'medium', words: told };
	// One small reservation, or one kind word, in a long paragraph is still both.
	return { kind: 'mixed', confidence: up >= 2 && down >= 2 ? 'high' : 'medium', words: told };
}

/** The kind of one sentence of an inspectorate's report by its own words: what it praises, what it finds wanting, both, or neither. */
export function kindOfSentence(sentence: string): Tone['kind'] {
	return toneOf(sentence.replace(opposite, '')).kind;
}

function weigh(sentence: string): Weighed {
	const plain = sentence.replaceAll(harmless, (found) => ' '.repeat(found.length));
	const downs = [...plain.matchAll(less)].map(([word]) => word);
	const without = plain.replaceAll(denied, (found) => ' '.repeat(found.length));
	const ups = [...without.matchAll(good)].map(([word]) => word);
	if (ups.length + downs.length === 0) ups.push(...[...sentence.matchAll(relief)].map(([word]) => word));
	return { ups, downs, turned: turning.test(sentence) };
}
