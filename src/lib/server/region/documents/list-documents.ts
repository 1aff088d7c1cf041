import { sql } from 'kysely';
import { documentStandings, type DocumentStanding, type PieceState } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { maySeeDocument } from './see-documents.ts';

export const documentPageSize = 50;

export type ListedPiece = {
	id: string;
	kind: string;
	host: string | null;
	hostAsPrinted: string;
	date: string | null;
	state: PieceState;
	items: number;
	toCheck: number;
	low: number;
};

export type ListedDocument = {
	id: string;
	name: string;
	standing: DocumentStanding;
	/** Whether it has its turn now, or waits for it. */
	begun: boolean;
	failure: string;
	pages: number | null;
	kept: boolean;
	mine: boolean;
	addedBy: string;
	addedAt: string;
	readAt: string | null;
	first: { id: string; name: string } | null;
	pieces: ListedPiece[];
};

export type DocumentList = {
	documents: ListedDocument[];
	count: number;
	counts: Record<DocumentStanding, number>;
	/** How far the reading is of what was added together, while any of it is still being read. */
	progress: { ready: number; of: number };
};

/**
 * The documents that this adviser may see, in two queries: those that need a look first (unreadable, low confidence, host not certain), then those to check,
 * those being read, those that are done. `standing` and `words` (of a name or a council) narrow the list; the counts are of all of them.
 */
export async function listDocuments(
	db: Database,
	region: RegionAccess,
	{ page, standing, words }: { page: number; standing: DocumentStanding | null; words: string }
): Promise<DocumentList> {
	const counts = await sql<{ standing: DocumentStanding; count: number; beside: number }>`
		with seen as (${seen(region)})
		select standing, count(*) as count, count(*) filter (where batch in (select batch from seen where standing = 'reading')) as beside
		from seen group by standing`.execute(db);
	const pattern = `%${words.toLowerCase().replaceAll(/[\\%_]/g, '\\$&')}%`;
	const { rows } = await sql<ListedDocument & { count: number }>`
		with seen as (${seen(region)})
		select id, name, standing, begun, failure, pages, kept, mine, "addedBy", "addedAt", "readAt", first, pieces, count(*) over () as count from seen
		where (${standing}::text is null or standing = ${standing})
			and (${words} = '' or lower(name) like ${pattern} or exists (select 1 from json_array_elements(pieces) piece where lower(piece ->> 'host') like ${pattern}))
		order by array_position(${[...documentStandings]}::text[], standing), low desc, "addedAt" desc, id
		limit ${documentPageSize} offset ${(page - 1) * documentPageSize}`.execute(db);
	const none = Object.fromEntries(documentStandings.map((one) => [one, 0])) as Record<DocumentStanding, number>;
	const of = counts.rows.reduce((sum, { beside }) => sum + beside, 0);
	const reading = counts.rows.find((row) => row.standing === 'reading')?.count ?? 0;
	return {
		progress: { ready: of - reading, of },
		documents: rows.map(({ count: _, ...document }) => document),
		count: rows[0]?.count ?? 0,
		counts: { ...none, ...Object.fromEntries(counts.rows.map((row) => [row.standing, row.count])) }
	};
}

const seen = (region: RegionAccess) => sql`
	select source_document.id, source_document.batch_id as batch, source_document.name, source_document.failure, source_document.pages, source_document.added_by_name as "addedBy",
		source_document.added_at as "addedAt", source_document.read_at as "readAt", source_document.added_by = ${region.person.id} as mine, source_document.state = 'reading' as begun,
		exists (select 1 from source_chunk where source_chunk.document_id = source_document.id) as kept,
		(select json_build_object('id', earlier.id, 'name', earlier.name) from (select id, name from source_document where ${maySeeDocument(region)}) earlier
			where earlier.id = source_document.duplicate_of) as first,
		coalesce(found.pieces, '[]') as pieces, coalesce(found.low, 0) as low,
		case when source_document.state = 'failed' then 'failed' when source_document.state = 'duplicate' then 'duplicate'
			when source_document.state <> 'read' then 'reading' when coalesce(found.open, 0) = 0 then 'done'
			when found.uncertain > 0 or found.low > 0 then 'look' else 'check' end as standing
	from source_document left join lateral (
		select json_agg(json_build_object('id', reading_piece.id, 'kind', reading_piece.kind, 'host', authority.name, 'hostAsPrinted', reading_piece.host_as_printed,
				'date', coalesce(reading_piece.visit_end, reading_piece.visit_start, reading_piece.letter_on, reading_piece.published_on),
				'state', reading_piece.state, 'items', item.items, 'toCheck', item.to_check, 'low', item.low) order by reading_piece.position) as pieces,
			count(*) filter (where reading_piece.state = 'to-check') as open,
			sum(item.low) filter (where reading_piece.state = 'to-check') as low,
			count(*) filter (where reading_piece.state = 'to-check' and reading_piece.details::json ->> 'headBy' is null and (
				reading_piece.kind = 'other' or reading_piece.authority_code is null
				or coalesce(reading_piece.visit_end, reading_piece.visit_start, reading_piece.letter_on, reading_piece.published_on) is null
				or reading_piece.details::json #>> '{hosts,0,confidence}' <> 'high'
				or json_array_length(coalesce(reading_piece.details::json -> 'warnings', '[]')) > 0)) as uncertain
		from reading_piece left join authority on authority.gss_code = reading_piece.authority_code
		cross join lateral (
			select count(*) filter (where state <> 'removed') as items, count(*) filter (where state = 'to-check') as to_check,
				count(*) filter (where state = 'to-check' and confidence = 'low') as low
			from reading_item where reading_item.piece_id = reading_piece.id) item
		where reading_piece.document_id = source_document.id) found on true
	where ${maySeeDocument(region)}`;
