import type { ReadItem } from '#domain/reading/reading.ts';
import type { ExpectedItem } from './expectation.ts';
import { fingerprint, type Print } from './normalise.ts';

export type Match<Expected> = { expected: Expected; got: ReadItem | undefined; exact: boolean };

/** Each expected item with the one that was read for it: the same text first, then the same beginning, then the same end; each read item once. */
export function matchItems<Expected extends ExpectedItem>(expected: Expected[], read: ReadItem[]): Match<Expected>[] {
	const left = new Map(read.map((item) => [item, fingerprint(item.text)]));
	const matches = expected.map((item): Match<Expected> => ({ expected: item, got: undefined, exact: false }));
	for (const part of ['whole', 'first', 'last'] satisfies (keyof Print)[]) {
		for (const match of matches.filter(({ got }) => !got)) {
			const found = [...left].find(([, print]) => print[part] === match.expected[part])?.[0];
			if (!found) continue;
			left.delete(found);
			match.got = found;
			match.exact = part === 'whole';
		}
	}
	return matches;
}
