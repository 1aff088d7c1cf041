import { seeded, fillAlternatives } from './seeded.ts';
import { sentences } from './sentences/index.ts';
import type { Kind, Sentence, Topic } from './sentences/sentence.ts';

/** A theme of the letter and what it draws on; `key` null is the Overview. */
export type ThemeTopics = { key: string | null; topics: readonly Topic[] };

export type GeneratedFinding = { themeKey: string | null; kind: Kind; text: string; shortText: string; topic: Topic };

/**
 * So many findings spread over the themes, strengths first in each, from the written sentences. No sentence is used twice in a review, so no theme
 * has a duplicate. The same seed gives the same findings. Throws RangeError when the themes' topics hold fewer sentences than asked for.
 */
export function generateFindings(seed: string, { themes, count }: { themes: readonly ThemeTopics[]; count: number }): GeneratedFinding[] {
	const random = seeded(seed);
	const taken = new Set<string>();
	const pools = themes.map(({ key, topics }) => {
		const pool = random.shuffle(sentences.filter((sentence) => topics.includes(sentence.topic) && !taken.has(sentence.text)));
		for (const { text } of pool) taken.add(text);
		return { key, pool, wanted: 0 };
	});
	if (taken.size < count) throw new RangeError(`Only ${taken.size} sentences for ${count} findings`);
	// A turn for each theme in order, so that small themes fill up and large ones take the rest.
	for (let left = count; left > 0;) {
		for (const theme of pools) if (left > 0 && theme.wanted < theme.pool.length) [theme.wanted, left] = [theme.wanted + 1, left - 1];
	}
	return pools.flatMap(({ key, pool, wanted }) =>
		inLetterOrder(spread(pool).slice(0, wanted)).map(({ kind, text, short, topic }) => ({
			themeKey: key,
			kind,
			text: fillAlternatives(text, random),
			shortText: short,
			topic
		}))
	);
}

/**
 * The pool in an order whose beginning is even: a small review still has strengths and areas in each theme, and touches each topic before it
 * returns to one.
 */
function spread(pool: readonly Sentence[]): Sentence[] {
	const turns = ['strength', 'area', 'strength', 'area', 'mixed'] as const;
	const left = [...pool];
	const used = new Map<Topic, number>();
	const ordered: Sentence[] = [];
	for (let turn = 0; left.length > 0; turn++) {
		const kind = turns[turn % turns.length];
		const ofKind = left.filter((sentence) => sentence.kind === kind);
		const least = Math.min(...ofKind.map(({ topic }) => used.get(topic) ?? 0));
		const next = ofKind.find(({ topic }) => (used.get(topic) ?? 0) === least);
		if (!next) continue;
		used.set(next.topic, least + 1);
		left.splice(left.indexOf(next), 1);
		ordered.push(next);
	}
	return ordered;
}

function inLetterOrder<T extends { kind: Kind }>(chosen: T[]): T[] {
	return (['strength', 'mixed', 'area'] as const).flatMap((kind) => chosen.filter((sentence) => sentence.kind === kind));
}
