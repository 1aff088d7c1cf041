import type { ReadFile, ReadItem, ReadPiece } from '#domain/reading/reading.ts';
import type { ExpectedDocument, Expectation } from './expectation.ts';
import { judgeFacts } from './judge-facts.ts';
import { judgeActions, judgeFindings, judgeRecommendations } from './judge-lists.ts';
import { tally, type Judged } from './tally.ts';

/** What was read of one file against what was expected of it: one judgement for each document that it holds. */
export function judgeFile({ name, setAside, documents }: Expectation, { pieces }: ReadFile): Judged[] {
	const left = [...pieces];
	const take = (kind: string): ReadPiece | undefined => {
		const at = left.findIndex((piece) => piece.kind === kind);
		return at === -1 ? undefined : left.splice(at, 1)[0];
	};
	const paired = documents.map((document) => [document, take(document.kind)] as const);
	return paired.map(([document, piece], index) => {
		const instead = piece ?? left.shift();
		// Whatever is read beside the expected documents is counted with the last of them.
		const beside = index === paired.length - 1 ? left.flatMap(({ items }) => items) : [];
		return { name, kind: document.kind, setAside, ...judgeDocument(document, name, instead, beside) };
	});
}

function judgeDocument(document: ExpectedDocument, name: string, piece: ReadPiece | undefined, beside: ReadItem[]): Pick<Judged, 'shares' | 'misses'> {
	const sums = tally();
	const items = [...(piece?.items ?? []), ...beside];
	const once = items.filter(({ repeats }) => repeats === null);
	judgeFacts(document, name, piece, sums);
	judgeRecommendations(document, once, sums);
	judgeFindings(
		document,
		once,
		items.filter(({ repeats }) => repeats !== null),
		sums
	);
	judgeActions(document, once, sums);
	if (document.findings.length + document.recommendations.length === 0 && document.complete.includes('findings')) {
		const invented = once.filter(({ kind }) => ['strength', 'area', 'mixed', 'recommendation'].includes(kind));
		sums.fact('nothing invented where there is nothing', invented.length === 0, '0', String(invented.length));
	}
	return { shares: sums.shares, misses: sums.misses };
}
