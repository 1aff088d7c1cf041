import type { DocumentKind } from '#domain/reading/reading.ts';

/** `right` of `of`. */
export type Share = { right: number; of: number };

/** What is measured, as printed. */
export type Measure =
	| 'kind'
	| 'framework'
	| 'host'
	| 'dates'
	| 'grades'
	| 'grades read that are there'
	| 'recommendations exact'
	| 'recommendations found'
	| 'recommendations read that are there'
	| 'forces of the found'
	| 'recommendation lists exact'
	| 'findings exact'
	| 'findings found'
	| 'kinds of the found'
	| 'themes of the found'
	| 'pages of the found'
	| 'findings read that are there'
	| 'findings linked as repetitions'
	| 'actions found'
	| 'timescales of the found'
	| 'nothing invented where there is nothing';

/** A thing that was not read as expected. `expected` and `got` may be hashes or words of the document: for the person who looks, never kept. */
export type Miss = { page: number; what: string; expected: string; got: string };

export type Judged = { name: string; kind: DocumentKind; setAside: boolean; shares: [Measure, Share][]; misses: Miss[] };

/** Collects what was right and what was missed of one document. */
export function tally() {
	const shares: Judged['shares'] = [];
	const misses: Miss[] = [];
	const count = (measure: Measure, right: number, of: number) => void shares.push([measure, { right, of }]);
	const miss = (page: number, what: string, expected: string, got: string) => void misses.push({ page, what, expected, got });
	const fact = (measure: Measure, right: boolean, expected: string, got: string) => {
		count(measure, right ? 1 : 0, 1);
		if (!right) miss(1, measure, expected, got);
	};
	return { shares, misses, count, miss, fact };
}

export type Tally = ReturnType<typeof tally>;
