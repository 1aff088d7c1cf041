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

/**
 * How closely two sentences match that are on one issue, by the stems of words that they share; never by a number that could be read as a score. Close: four
 * shared words that carry meaning, or two that are most of the shorter sentence. Likely: two. Possible: the issue alone.
 */
export function matchOf(earlier: string[], later: string[]): { strength: MatchStrength; shared: string[] } {
	const meaning = (stems: string[]) => new Set(stems.filter((stem) => stem.length > 2 && !everyday.has(stem)));
	const [one, other] = [meaning(earlier), meaning(later)];
	const shared = [...one].filter((stem) => other.has(stem)).sort();
	const share = shared.length / Math.max(1, Math.min(one.size, other.size));
	if (shared.length >= 4 || (shared.length >= 2 && share >= 0.4)) return { strength: 'close', shared };
	return { strength: shared.length >= 2 ? 'likely' : 'possible', shared };
}

/** The stems as the words of a text, in its order: "superv" as "supervision". */
export function wordsOf(stems: string[], text: string): string[] {
	const sought = stems.map((stem) => stem.slice(0, Math.max(3, stem.length - 1)));
	const words = (text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []).filter((word) => sought.some((stem) => word.toLowerCase().startsWith(stem)));
	return [...new Map(words.map((word) => [word.toLowerCase(), word.toLowerCase()])).values()];
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
