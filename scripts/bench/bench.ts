/** One line of the table: what was measured, its median or ratio, and the most that it may be. */
export type Figure = { what: string; value: number; unit: 'ms' | 'times' | 'KB' | 'MB' | 'queries' | '%'; atMost?: number };

/** What a file `NAME.bench.ts` exports. */
export type Bench = { name: string; run: () => Promise<Figure[]> };

/** Runs the work a few times to warm it up, then `times` times, one after another; gives the median of their milliseconds. */
export async function medianMs(work: () => unknown, times = 15, warmUps = 3): Promise<number> {
	for (let i = 0; i < warmUps; i++) await work();
	const taken: number[] = [];
	for (let i = 0; i < times; i++) {
		const start = performance.now();
		await work();
		taken.push(performance.now() - start);
	}
	return median(taken);
}

/** The middle one; of an even number, the mean of the two in the middle. Throws where there is none. */
export function median(values: number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const upper = sorted[Math.floor(sorted.length / 2)];
	const lower = sorted[Math.ceil(sorted.length / 2) - 1];
	if (upper === undefined || lower === undefined) throw new RangeError('Nothing was measured');
	return (upper + lower) / 2;
}
