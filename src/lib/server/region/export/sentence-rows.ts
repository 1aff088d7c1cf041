import type { Sheet, SheetRow } from '../../documents/write/sheet.ts';
import type { Sentence, SpokenReview } from '../issues/read-sentences.ts';

const findingKinds: Record<Sentence['kind'], string> = {
	strength: 'Strength',
	area: 'Area for development',
	mixed: 'Mixed',
	recommendation: 'Recommendation'
};

export const sentenceColumns: Sheet['columns'] = [
	{ header: 'Authority', width: 18, kind: 'text' },
	{ header: 'Year', width: 7, kind: 'number' },
	{ header: 'Review', width: 24, kind: 'text' },
	{ header: 'Kind of review', width: 13, kind: 'text' },
	{ header: 'Date', width: 16, kind: 'date' },
	{ header: 'Kind', width: 14, kind: 'text' },
	{ header: 'Sentence', width: 56, kind: 'text' },
	{ header: 'Whole paragraph, where it says more', width: 40, kind: 'text' },
	{ header: 'Label in the document', width: 18, kind: 'text' },
	{ header: 'Theme in the document', width: 20, kind: 'text' },
	{ header: 'Page', width: 7, kind: 'number' },
	{ header: 'Published at', width: 24, kind: 'text' },
	{ header: 'Why under this issue', width: 20, kind: 'text' }
];

/** A row a sentence, in the words of its document. */
export function sentenceRows(reviews: SpokenReview[]): SheetRow[] {
	return reviews.flatMap((review) =>
		review.sentences.map(({ kind, text, said, label, theme, page, words, confirmed }) => ({
			cells: [
				review.authority,
				review.year,
				review.title,
				review.kind,
				review.day,
				findingKinds[kind],
				said ?? text,
				said ? text : '',
				label,
				theme,
				page,
				review.publicAddress,
				confirmed ? 'Confirmed by a person' : `Suggested: ${words}`
			]
		}))
	);
}
