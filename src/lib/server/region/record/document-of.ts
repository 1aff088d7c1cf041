import { sql } from 'kysely';

export type SourceDocument = { id: string; pdf: boolean };

/** The document that a row of the record was read from, for a query that has `piece_id` of that row; null for a review that was written here. */
export function documentOf(pieceId = 'region_review.piece_id') {
	return sql<SourceDocument | null>`(select json_build_object('id', source_document.id, 'pdf', source_document.media_type = 'application/pdf')
		from reading_piece join source_document on source_document.id = reading_piece.document_id where reading_piece.id = ${sql.ref(pieceId)})`;
}
