import type { Judged, Measure, Share } from './tally.ts';

export type Summary = { group: string; measure: Measure; share: Share };

/** Sums what was judged, by kind of document, seen and set aside apart; groups and measures in the order in which they came. */
export function summarise(judged: Judged[]): Summary[] {
	const sums = new Map<string, Summary>();
	for (const { kind, setAside, shares } of judged) {
		const group = `${kind}, ${setAside ? 'set aside' : 'seen'}`;
		for (const [measure, { right, of }] of shares) {
			const key = `${group}: ${measure}`;
			const sum = sums.get(key) ?? { group, measure, share: { right: 0, of: 0 } };
			sum.share = { right: sum.share.right + right, of: sum.share.of + of };
			sums.set(key, sum);
		}
	}
	return [...sums.values()];
}

/** In how many of a hundred; 100 where there was nothing to be right about. */
export function percent({ right, of }: Share): number {
	return of === 0 ? 100 : (100 * right) / of;
}
