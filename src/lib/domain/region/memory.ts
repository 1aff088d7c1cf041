import * as v from 'valibot';
import { formId } from '../review.ts';
import { choosableKinds } from './kind-on-issue.ts';

/** How sure it is that a later sentence speaks of the same as an earlier one. */
export const matchStrengths = {
	close: 'Close match',
	likely: 'Likely match',
	possible: 'Possible match'
} as const;
export type MatchStrength = keyof typeof matchStrengths;

/** Stems that stand in every other sentence of a letter, and so say nothing about a match. */
const everyday = new Set(
	(
		'child children young peopl person famili social worker work servic need council author local well good better best mani most some few alway yet still also consist clear ' +
		'clear clearli effect effectiv ensur improv qualiti team staff practic support make made use seen see howev sometim often plan area enough get give given take know'
	).split(' ')
);

/** The stems of a sentence that say what it is about. */
export function meaningOf(stems: string[]): Set<string> {
	return new Set(stems.filter((stem) => stem.length > 2 && !everyday.has(stem)));
}

/**
 * How closely two sentences match that are on one issue, by how many stems that carry meaning they share, and how many the one with fewer has; never by a
 * number that could be read as a score. Close: four, or two that are most of the shorter sentence. Likely: two. Possible: the issue alone.
 */
export function strengthOf(shared: number, ofFewer: number): MatchStrength {
	if (shared >= 4 || (shared >= 2 && shared / Math.max(1, ofFewer) >= 0.4)) return 'close';
	return shared >= 2 ? 'likely' : 'possible';
}

/** The stems as the words of a text, in its order: "superv" as "supervision". */
export function wordsOf(stems: string[], text: string): string[] {
	return [...new Set(wordsIn(text).filter((word) => stems.some((stem) => isOf(word, stem))))];
}

/** The stems that are of no word of a text. */
export function stemsBeside(text: string, stems: Set<string>): Set<string> {
	const words = wordsIn(text);
	return words.length > 0 ? new Set([...stems].filter((stem) => !words.some((word) => isOf(word, stem)))) : stems;
}

function wordsIn(text: string): string[] {
	return (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).map((word) => word.toLowerCase());
}

function isOf(word: string, stem: string): boolean {
	return word.startsWith(stem.slice(0, Math.max(3, stem.length - 1)));
}

/** "2nd", "3rd", "11th". */
export function ordinal(number: number): string {
	const tens = number % 100;
	const ending = tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
	return `${number}${ending}`;
}

export const matchForm = v.object({
	earlierId: formId,
	laterId: formId,
	issue: v.pipe(v.string(), v.nonEmpty()),
	decision: v.picklist(['confirmed', 'rejected', 'undone'], 'Confirm the match or reject it')
});

export const issueDecisionForm = v.object({
	issue: v.pipe(v.string(), v.nonEmpty('Choose an issue')),
	decision: v.picklist(['confirmed', 'rejected', 'undone'], 'Confirm the issue or reject it'),
	kind: v.optional(v.picklist(choosableKinds, 'Choose what it says of the issue'))
});
