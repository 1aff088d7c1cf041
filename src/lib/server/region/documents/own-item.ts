import type { Selectable } from 'kysely';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Transaction } from '../../db/connect.ts';
import type { ReadingItemRow, ReadingPieceRow } from '../../db/tables.ts';
import { checkVersion } from '../../db/write-version.ts';

export type OwnItem = Selectable<ReadingItemRow> & { document_id: string };
export type OwnPiece = Selectable<ReadingPieceRow>;

/** An item of a document that this adviser added, to be changed. Throws NotFound, RuleBroken once its part was taken in, Conflict when it has changed. */
export async function ownItem(trx: Transaction, region: RegionAccess, { id, version }: { id: string; version: number }): Promise<OwnItem> {
	const row = await trx
		.selectFrom('reading_item')
		.innerJoin('reading_piece', 'reading_piece.id', 'reading_item.piece_id')
		.innerJoin('source_document', 'source_document.id', 'reading_piece.document_id')
		.selectAll('reading_item')
		.select(['reading_piece.document_id', 'reading_piece.state as piece_state'])
		.where('reading_item.id', '=', id)
		.where('source_document.added_by', '=', region.person.id)
		.forUpdate('reading_item')
		.executeTakeFirst();
	if (!row) throw new NotFound('item');
	checkOpen(row.piece_state);
	checkVersion(row, version, ({ text, kind, theme }) => ({ text, kind, theme }), 'item');
	return row;
}

/** A part of a document that this adviser added. Throws NotFound, or Conflict when it has changed. */
export async function ownPiece(trx: Transaction, region: RegionAccess, { piece, version }: { piece: string; version?: number }): Promise<OwnPiece> {
	const row = await trx
		.selectFrom('reading_piece')
		.innerJoin('source_document', 'source_document.id', 'reading_piece.document_id')
		.selectAll('reading_piece')
		.where('reading_piece.id', '=', piece)
		.where('source_document.added_by', '=', region.person.id)
		.forUpdate('reading_piece')
		.executeTakeFirst();
	if (!row) throw new NotFound('part of a document');
	if (version !== undefined) checkVersion(row, version, ({ title, kind }) => ({ title, kind }), 'part of a document');
	return row;
}

/** What was taken in, or left out, is opened again before it is changed. */
export function checkOpen(state: string): void {
	if (state !== 'to-check') throw new RuleBroken('This was decided meanwhile. Open it again to change it');
}
