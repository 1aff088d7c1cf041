import type { ReadItem } from '#domain/reading/reading.ts';
import { stems } from '../letters/repeats.ts';

/**
 * Links the findings of a summary to the paragraph of the narrative that says the same more fully, so that they are not counted twice. `summaries`: the places in
 * `items` of what stands in a summary. Words that only few paragraphs have count for more.
 */
export function linkSummaries(items: ReadItem[], summaries: ReadonlySet<number>): void {
	if (summaries.size === 0) return;
	const all = items.map(({ text, kind }) => (kind === 'recommendation' || kind === 'judgement' ? new Set<string>() : stems(text)));
	const spread = new Map<string, number>();
	for (const words of all) for (const word of words) spread.set(word, (spread.get(word) ?? 0) + 1);
	const weight = (word: string) => 1 / Math.sqrt(spread.get(word) ?? 1);
	const narrative = items.flatMap((_, index) => (summaries.has(index) || all[index]?.size === 0 ? [] : [index]));
	for (const index of summaries) {
		const [item, own] = [items[index], all[index]];
		if (!item || !own || own.size === 0) continue;
		const whole = [...own].reduce((sum, word) => sum + weight(word), 0);
		let best = { at: -1, part: 0 };
		for (const at of narrative) {
			const full = all[at];
			let [part, count] = [0, 0];
			for (const word of own) {
				if (!full?.has(word)) continue;
				part += weight(word) / whole;
				count += 1;
			}
			if (count >= Math.min(4, own.size) && part > best.part) best = { at, part };
		}
		// In the same theme a summary is known to repeat: less will do.
		if (best.part >= (items[best.at]?.theme === item.theme ? 0.3 : 0.4)) item.repeats = best.at;
	}
}
