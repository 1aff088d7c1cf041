import type { ReadItem } from '#domain/reading/reading.ts';

const common = new Set(
	'a an and are as at be been being but by can could did do does for from had has have how in into is it its more most of on or our out so some such than that the their them there these they this those to was we were what when which who will with within would you your council team review peer children young people need needs should further across including very also all well'.split(
		' '
	)
);

/** The words that carry a sentence, cut to their stems. */
export function stems(text: string): Set<string> {
	const words =
		text
			.toLowerCase()
			.normalize('NFKD')
			.replaceAll(/[’']s\b/g, '')
			.match(/[a-z]{3,}/g) ?? [];
	return new Set(
		words
			.filter((word) => !common.has(word))
			.map((word) => word.replace(/(?:ations?|ments?|ingly|ings?|edly|ness|ies|ied|ed|es|s|ly|e|y)$/, '').slice(0, 7))
			.filter((word) => word.length > 2)
	);
}

/** How much of the shorter text stands in the longer one, from 0 to 1, and how many words they share. */
function shared(summary: Set<string>, full: Set<string>): { part: number; count: number } {
	let count = 0;
	for (const word of summary) if (full.has(word)) count += 1;
	// A long paragraph of a summary may hold all of one finding beside much else.
	const part = summary.size === 0 ? 0 : count / summary.size;
	return { part: full.size >= 6 && full.size < summary.size ? Math.max(part, (count / full.size) * 0.9) : part, count };
}

/**
 * Links each item of a summary, or of an answer in an appendix, to the fuller wording that it repeats, so that it is not counted twice. `summaries` holds the
 * places of the items that stand in a summary.
 */
export function linkRepeats(items: ReadItem[], summaries: ReadonlySet<number>): void {
	const all = items.map(({ text }) => stems(text));
	items.forEach((item, index) => {
		const own = all[index];
		if (!own || item.kind === 'action' || item.kind === 'judgement') return;
		const inSummary = summaries.has(index);
		let best = { at: -1, score: 0 };
		items.forEach((other, at) => {
			const full = all[at];
			// Only what is fuller, or the same said before, is repeated; recommendations repeat recommendations alone.
			if (at === index || !full || other.repeats === index || (item.kind === 'recommendation') !== (other.kind === 'recommendation')) return;
			if (inSummary ? summaries.has(at) : at > index || !isSame(item.text, other.text) || other.theme === item.theme || summaries.has(at)) return;
			if (item.kind !== other.kind && item.kind !== 'mixed' && other.kind !== 'mixed' && !isSame(item.text, other.text)) return;
			const { part, count } = shared(own, full);
			const whole = own.size <= 3 ? 1 : inSummary ? 0.5 : 0.66;
			const score = part * Math.min(1, count / 3);
			if (part >= whole && count >= Math.min(3, own.size) && score > best.score) best = { at, score };
		});
		if (best.at >= 0) item.repeats = best.at;
	});
	// A chain ends at the fullest wording.
	for (const item of items) {
		const seen = new Set<number>();
		while (item.repeats !== null && !seen.has(item.repeats)) {
			seen.add(item.repeats);
			const next = items[item.repeats]?.repeats ?? null;
			if (next === null || items[next] === item) break;
			item.repeats = next;
		}
	}
}

function isSame(one: string, other: string): boolean {
	const plain = (text: string) =>
		text
			.toLowerCase()
			.replaceAll(/[^a-z0-9]+/g, ' ')
			.trim();
	return plain(one) === plain(other);
}
