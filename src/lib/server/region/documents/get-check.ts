import { sql } from 'kysely';
import { NotFound } from '#domain/outcomes.ts';
import type { Confidence, ItemKind, Line, Span } from '#domain/reading/reading.ts';
import { missingOfHead, type DocumentState, type ItemDetails, type ItemState, type PieceState, type SuggestedItem } from '#domain/reading/source-document.ts';
import { partName, partOfItem, partsOf } from '#domain/reading/source-parts.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { readPieceDetails, type PieceDetails } from './piece-details.ts';
import { maySeeDocument } from './see-documents.ts';

export type CheckItem = {
	id: string;
	number: number;
	kind: ItemKind;
	theme: string;
	label: string;
	force: string | null;
	text: string;
	details: ItemDetails;
	page: number | null;
	span: Span | null;
	confidence: Confidence;
	reason: string;
	/** The number of the fuller wording that it repeats. */
	repeats: number | null;
	suggested: SuggestedItem | null;
	state: ItemState;
	changedBy: string;
	version: number;
	part: number;
};

export type Piece = {
	id: string;
	position: number;
	kind: string;
	framework: string | null;
	title: string;
	authority: string | null;
	host: string | null;
	hostEndedOn: string | null;
	hostAsPrinted: string;
	visitStart: string | null;
	visitEnd: string | null;
	letterOn: string | null;
	publishedOn: string | null;
	state: PieceState;
	decidedBy: string;
	version: number;
	details: PieceDetails;
	/** The row of the record that was made of it, and who may see that. */
	recorded: { id: string; publicAddress: string; audience: '' | 'region' | 'england'; agreedBy: string; agreedOn: string | null } | null;
};

type DocumentRow = {
	id: string;
	name: string;
	mediaType: string;
	pages: number;
	state: DocumentState;
	version: number;
	mine: boolean;
	addedBy: string;
	addedAt: string;
	lines: string | null;
	reading: string | null;
	kept: boolean;
	pieces: (Omit<Piece, 'details'> & { details: string })[] | null;
};

export type Totals = { all: number; confirmed: number; toCheck: number; high: number; removed: number; kinds: Record<ItemKind, number> };

/**
 * A document with one of its parts, its lines and its items, in two queries. `part` is a stretch of its lines; without one, the first that has something to
 * check. Throws NotFound where this adviser may not see it, or it has not been read.
 */
export async function getCheck(
	db: Database,
	region: RegionAccess,
	{ documentId, pieceId, part }: { documentId: string; pieceId: string | null; part: number | null }
) {
	const { pieces: rows, lines: stored, reading, ...document } = await getDocument(db, region, documentId);
	const pieces = (rows ?? []).map((row): Piece => ({ ...row, details: readPieceDetails(row.details) }));
	const piece = pieceId ? pieces.find(({ id }) => id === pieceId) : (pieces.find(({ state }) => state === 'to-check') ?? pieces[0]);
	if (pieceId && !piece) throw new NotFound('part of a document');
	const lines = JSON.parse(stored ?? '[]') as Line[];
	const warnings = (JSON.parse(reading ?? '{}') as { warnings?: string[] }).warnings ?? [];
	const items = piece ? await itemsOf(db, piece.id) : [];
	const parts = partsOf(lines, piece?.details.lines ?? { from: 0, to: lines.length });
	const placed = items.map((item): CheckItem => ({ ...item, part: partOfItem(parts, item) }));
	const firstOpen = placed.find(({ state }) => state === 'to-check')?.part ?? placed[0]?.part ?? 1;
	const current = parts.find(({ number }) => number === (part ?? firstOpen)) ?? parts[0];
	return {
		document: { ...document, warnings },
		pieces,
		piece: piece && { ...piece, missing: missingOfHead({ ...piece, year: piece.details.year ?? null }) },
		parts: parts.map((one) => ({ ...one, name: partName(one, document.pages) })),
		part: current?.number ?? 1,
		lines: current ? lines.slice(current.from, current.to + 1).map((line, place) => ({ ...line, number: current.from + place })) : [],
		items: placed,
		totals: totalsOf(placed)
	};
}
export type Check = Awaited<ReturnType<typeof getCheck>>;

async function getDocument(db: Database, region: RegionAccess, documentId: string): Promise<DocumentRow> {
	if (!/^[0-9a-f-]{36}$/i.test(documentId)) throw new NotFound('document');
	const { rows } = await sql<DocumentRow>`
		select id, name, media_type as "mediaType", coalesce(pages, 1) as pages, state, version, added_by = ${region.person.id} as mine,
			added_by_name as "addedBy", added_at as "addedAt", lines, reading,
			exists (select 1 from source_chunk where source_chunk.document_id = source_document.id) as kept,
			(select json_agg(json_build_object('id', reading_piece.id, 'position', position, 'kind', reading_piece.kind, 'framework', reading_piece.framework_key,
				'title', reading_piece.title, 'authority', reading_piece.authority_code, 'host', authority.name, 'hostEndedOn', authority.ended_on, 'hostAsPrinted', host_as_printed,
				'visitStart', reading_piece.visit_start, 'visitEnd', reading_piece.visit_end, 'letterOn', reading_piece.letter_on, 'publishedOn', reading_piece.published_on,
				'state', reading_piece.state, 'decidedBy', decided_by_name, 'version', reading_piece.version, 'details', details,
				'recorded', case when region_review.id is not null then json_build_object('id', region_review.id, 'publicAddress', public_address,
					'audience', coalesce(agreed_audience, ''), 'agreedBy', agreed_by, 'agreedOn', agreed_on) end) order by position)
			from reading_piece left join authority on authority.gss_code = reading_piece.authority_code left join region_review on region_review.piece_id = reading_piece.id
			where reading_piece.document_id = source_document.id) as pieces
		from source_document where id = ${documentId} and state = 'read' and ${maySeeDocument(region)}`.execute(db);
	if (!rows[0]) throw new NotFound('document');
	return rows[0];
}

async function itemsOf(db: Database, pieceId: string): Promise<Omit<CheckItem, 'part'>[]> {
	const rows = await db
		.selectFrom('reading_item')
		.leftJoin('reading_item as fuller', 'fuller.id', 'reading_item.repeats')
		.select([
			'reading_item.id',
			'reading_item.number',
			'reading_item.kind',
			'reading_item.theme',
			'reading_item.label',
			'reading_item.force',
			'reading_item.text'
		])
		.select(['reading_item.details', 'reading_item.page', 'reading_item.span', 'reading_item.confidence', 'reading_item.reason', 'fuller.number as repeats'])
		.select(['reading_item.suggested', 'reading_item.state', 'reading_item.changed_by_name', 'reading_item.version'])
		.where('reading_item.piece_id', '=', pieceId)
		.orderBy('reading_item.number')
		.orderBy('reading_item.id')
		.execute();
	return rows.map(({ changed_by_name, ...row }) => ({
		...row,
		kind: row.kind as ItemKind,
		confidence: row.confidence as Confidence,
		state: row.state as ItemState,
		details: JSON.parse(row.details) as ItemDetails,
		span: row.span === null ? null : (JSON.parse(row.span) as Span),
		suggested: row.suggested === null ? null : (JSON.parse(row.suggested) as SuggestedItem),
		changedBy: changed_by_name
	}));
}

function totalsOf(items: CheckItem[]): Totals {
	const there = items.filter(({ state }) => state !== 'removed');
	const kinds = Object.fromEntries(
		(['strength', 'area', 'mixed', 'recommendation', 'judgement', 'action', 'neutral', 'unclear'] as const).map((kind) => [
			kind,
			there.filter((item) => item.kind === kind).length
		])
	) as Record<ItemKind, number>;
	const toCheck = there.filter(({ state }) => state === 'to-check');
	return {
		all: there.length,
		confirmed: there.length - toCheck.length,
		toCheck: toCheck.length,
		high: toCheck.filter(({ confidence, kind }) => confidence === 'high' && kind !== 'unclear').length,
		removed: items.length - there.length,
		kinds
	};
}
