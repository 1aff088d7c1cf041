import { sql } from 'kysely';
import type { RegionAccess } from '../../access/open-region.ts';
import { maySeeDocument } from '../documents/see-documents.ts';

export type SourceDocument = { id: string; pdf: boolean };

/** The document that a row of the record was read from, where this adviser may see all of it, for a query that has `piece_id` of that row; null for a review that was written here. */
export function documentOf(region: RegionAccess, pieceId = 'region_review.piece_id') {
	return sql<SourceDocument | null>`(select json_build_object('id', source_document.id, 'pdf', source_document.media_type = 'application/pdf')
		from reading_piece join source_document on source_document.id = reading_piece.document_id where reading_piece.id = ${sql.ref(pieceId)} and ${maySeeDocument(region)})`;
}
