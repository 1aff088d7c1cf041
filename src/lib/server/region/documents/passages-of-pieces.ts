import type { Line, Span } from '#domain/reading/reading.ts';
import type { Transaction } from '../../db/connect.ts';
import type { EnteredPassage } from '../record/write-passages.ts';
import { readPieceDetails } from './piece-details.ts';

/** The paragraphs of some parts of a document that are in none of `items`, those that were taken in, each under the heading before it. */
export async function passagesOfPieces(trx: Transaction, pieces: string[], items: { span: string | null }[]): Promise<EnteredPassage[]> {
	const parts = await trx
		.selectFrom('reading_piece')
		.innerJoin('source_document', 'source_document.id', 'reading_piece.document_id')
		.select(['reading_piece.details', 'source_document.lines'])
		.where('reading_piece.id', 'in', pieces)
		.orderBy('reading_piece.position')
		.execute();
	const taken = new Set<number>();
	for (const { span } of items) {
		const { from, to } = span ? (JSON.parse(span) as Span) : { from: { line: 1 }, to: { line: 0 } };
		for (let line = from.line; line <= to.line; line += 1) taken.add(line);
	}
	return parts.flatMap(({ details, lines }) => passagesOf(JSON.parse(lines ?? '[]') as Line[], readPieceDetails(details).lines, taken));
}

function passagesOf(lines: Line[], { from, to }: { from: number; to: number }, taken: Set<number>): EnteredPassage[] {
	const passages: EnteredPassage[] = [];
	let theme = '';
	for (const [number, { role, text, page }] of lines.entries()) {
		if (number < from || number > to) continue;
		if (role === 'heading') theme = text;
		else if (!taken.has(number)) passages.push({ theme, text, page });
	}
	return passages;
}
