import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';

/** Another part of the same file that this adviser added and is to be checked, the first of them; undefined when there is none. */
export async function nextPiece(db: Database, region: RegionAccess, piece: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('reading_piece')
		.innerJoin('source_document', 'source_document.id', 'reading_piece.document_id')
		.select('reading_piece.id')
		.where('source_document.added_by', '=', region.person.id)
		.where('reading_piece.document_id', '=', (eb) => eb.selectFrom('reading_piece as decided').select('decided.document_id').where('decided.id', '=', piece))
		.where('reading_piece.state', '=', 'to-check')
		.orderBy('reading_piece.position')
		.executeTakeFirst();
	return row?.id;
}
