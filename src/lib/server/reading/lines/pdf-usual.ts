import { rowText, type Row } from './pdf-rows.ts';

/** What is usual in a document: the size of its text, and the distance of two lines of a paragraph for each size. */
export type Usual = { size: number; leading: Map<number, number> };

/** The usual size and leading of a document's rows, by the letters that have it. */
export function usualOf(pages: Row[][]): Usual {
	const sizes = new Map<number, number>();
	const gaps = new Map<number, Map<number, number>>();
	for (const rows of pages) {
		for (const [index, row] of rows.entries()) {
			const size = half(row.size);
			sizes.set(size, (sizes.get(size) ?? 0) + rowText(row).length);
			const next = rows[index + 1];
			const gap = next && half(next.size) === size ? half(next.y - row.y) : 0;
			if (gap < 0.8 * size || gap > 2.2 * size) continue;
			const mine = gaps.get(size) ?? new Map<number, number>();
			gaps.set(size, mine.set(gap, (mine.get(gap) ?? 0) + 1));
		}
	}
	const leading = new Map([...gaps].map(([size, mine]) => [size, commonest(mine)]));
	return { size: sizes.size > 0 ? commonest(sizes) : 11, leading };
}

export function leadingOf(size: number, usual: Usual): number {
	return usual.leading.get(half(size)) ?? size * 1.3;
}

function half(value: number): number {
	return Math.round(value * 2) / 2;
}

function commonest(counts: Map<number, number>): number {
	return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
