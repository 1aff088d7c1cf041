/** A fixed-seed source of choices: the same seed gives the same demonstration on every machine. */
export type Seeded = {
	/** From 0 to below 1. */
	next(): number;
	/** A whole number from `low` to `high`, both included. */
	whole(low: number, high: number): number;
	/** One of the list. Throws RangeError when it is empty. */
	pick<T>(list: readonly T[]): T;
	/** A shuffled copy. */
	shuffle<T>(list: readonly T[]): T[];
};

/** Mulberry32 over a hash of the seed: small, even enough for choosing words, and never for secrets. */
export function seeded(seed: string): Seeded {
	let state = 2166136261;
	for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
	const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
	return {
		next,
		whole,
		pick<T>(list: readonly T[]): T {
			if (list.length === 0) throw new RangeError('Nothing to pick from');
			return list[whole(0, list.length - 1)] as T;
		},
		shuffle<T>(list: readonly T[]): T[] {
			const copy = [...list];
			for (let last = copy.length - 1; last > 0; last--) {
				const other = whole(0, last);
				[copy[last], copy[other]] = [copy[other] as T, copy[last] as T];
			}
			return copy;
		}
	};
}

/** Fills each "{one|another}" of a written sentence with one of its alternatives. */
export function fillAlternatives(written: string, random: Seeded): string {
	return written.replace(/\{([^{}]*)\}/g, (_, alternatives: string) => random.pick(alternatives.split('|')));
}
