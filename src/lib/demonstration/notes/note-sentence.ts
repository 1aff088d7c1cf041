import type { Topic } from '../sentences/sentence.ts';

export type Perspective = 'children' | 'parents' | 'practitioners' | 'managers' | 'leaders' | 'members' | 'partners' | 'case-records' | 'documents' | 'data';
export type Leans = 'strength' | 'area' | 'mixed' | 'neutral';

/** A note as a peer might jot it, with vetted alternatives in braces. `exact`: somebody's own words, in quotation marks. */
export type NoteSentence = { topic: Topic; perspective: Perspective; leans: Leans; text: string; exact: boolean };

type Row = [topic: Topic, leans: Leans, text: string];

/** Notes from one perspective. A text in quotation marks is kept as exact words. */
export function heardFrom(perspective: Perspective, rows: Row[]): NoteSentence[] {
	return rows.map(([topic, leans, text]) => ({ topic, perspective, leans, text, exact: /^“[^”]*”$/.test(text) }));
}
