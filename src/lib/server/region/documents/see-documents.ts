import { sql, type Expression, type SqlBool } from 'kysely';
import { maySee, type RegionAccess } from '../../access/open-region.ts';

/**
 * The documents that this adviser may see, as the condition of a query over `source_document`: those they added, and those of which everything that was taken
 * in may be seen by name. One part that nobody agreed to keeps the whole file to whoever added it, since the text of all parts stands in it.
 */
export function maySeeDocument(region: RegionAccess): Expression<SqlBool> {
	const recorded = sql`select 1 from region_review join authority on authority.gss_code = region_review.authority_code
		where region_review.piece_id = reading_piece.id and ${maySee(region)}`;
	return sql<SqlBool>`(source_document.added_by = ${region.person.id} or (
		exists (select 1 from reading_piece where reading_piece.document_id = source_document.id and reading_piece.state = 'accepted')
		and not exists (select 1 from reading_piece where reading_piece.document_id = source_document.id and reading_piece.state <> 'left-out'
			and not exists (${recorded}))))`;
}
