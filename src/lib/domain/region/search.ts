import { recordKinds, type RecordKind } from './region.ts';

/** What a result is: a finding of one of four kinds, an action of a plan, or other words of the letter or report. */
export const foundKinds = ['strength', 'area', 'mixed', 'recommendation', 'action', 'passage'] as const;
export type FoundKind = (typeof foundKinds)[number];
export const foundKindLabels: Record<FoundKind, string> = {
	strength: 'Strength',
	area: 'Area for development',
	mixed: 'Mixed',
	recommendation: 'Recommendation',
	action: 'Action of a plan',
	passage: 'Other words of the document'
};

/** What was typed and chosen; an empty choice is none. */
export type RegionSearch = {
	words: string;
	authority: string;
	kind: RecordKind | '';
	what: FoundKind | '';
	issue: string;
	from: number | null;
	to: number | null;
	page: number;
};

/** As many results are looked through and put in order; of more, only that there are more is told. */
export const mostResults = 1000;
export const resultsOnPage = 20;
/** The longest search; an address has to hold it. */
export const longestSearch = 1000;

/** A search as an address names it. Whatever is not a choice counts as none. */
export function regionSearch(query: URLSearchParams): RegionSearch {
	const oneOf = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | '' => choices.find((choice) => choice === query.get(name)) ?? '';
	return {
		words: (query.get('q') ?? '').replaceAll('\0', ' ').trim(),
		authority: query.get('authority') ?? '',
		kind: oneOf('kind', recordKinds),
		what: oneOf('what', foundKinds),
		issue: query.get('issue') ?? '',
		from: year(query.get('from')),
		to: year(query.get('to')),
		page: Math.min(Math.max(1, Math.trunc(Number(query.get('page')) || 1)), Math.ceil(mostResults / resultsOnPage))
	};
}

function year(value: string | null): number | null {
	return value && /^[12]\d{3}$/.test(value) ? Number(value) : null;
}

/** A piece of a result's words; those that were looked for are marked. */
export type SnippetPart = { text: string; marked: boolean };

const start = '\u{e000}';
const stop = '\u{e001}';

/** The marks that the database sets around the words that were looked for: characters that no letter has. */
export const snippetMarks = { start, stop };

/** The parts of a snippet; marked words that stand side by side are one part, so that a phrase is seen as one. */
export function snippetParts(snippet: string): SnippetPart[] {
	return snippet
		.replaceAll(/\u{e001}(\s+)\u{e000}/gu, '$1')
		.split(start)
		.flatMap((piece, index): SnippetPart[] => {
			if (index === 0) return [{ text: piece, marked: false }];
			const [marked = '', ...rest] = piece.split(stop);
			return [
				{ text: marked, marked: true },
				{ text: rest.join(''), marked: false }
			];
		})
		.filter(({ text }) => text !== '');
}
