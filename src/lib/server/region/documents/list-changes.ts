import { NotFound } from '#domain/outcomes.ts';
import type { ItemKind } from '#domain/reading/reading.ts';
import { changesOf, type ItemChange, type ItemDetails, type ItemState, type PieceState, type SuggestedItem } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { maySeeDocument } from './see-documents.ts';

export type ChangedItem = {
	id: string;
	piece: string;
	number: number;
	changes: ItemChange[];
	suggested: SuggestedItem | null;
	decided: SuggestedItem;
	state: ItemState;
	changedBy: string;
	changedAt: string | null;
};

export type DocumentChanges = {
	document: { id: string; name: string; mine: boolean; addedBy: string; addedAt: string; readAt: string | null; state: string; bytes: number };
	pieces: { id: string; kind: string; state: PieceState; host: string | null; title: string; asSuggested: number; toCheck: number }[];
	items: ChangedItem[];
};

/** What people made of what was suggested in a document, suggested beside decided, in two queries. Throws NotFound where this adviser may not see it. */
export async function listChanges(db: Database, region: RegionAccess, documentId: string): Promise<DocumentChanges> {
	if (!/^[0-9a-f-]{36}$/i.test(documentId)) throw new NotFound('document');
	const document = await db
		.selectFrom('source_document')
		.select(['id', 'name', 'added_by', 'added_by_name', 'added_at', 'read_at', 'state', 'bytes'])
		.where('id', '=', documentId)
		.where(maySeeDocument(region))
		.executeTakeFirst();
	if (!document) throw new NotFound('document');
	const rows = await db
		.selectFrom('reading_piece')
		.leftJoin('authority', 'authority.gss_code', 'reading_piece.authority_code')
		.leftJoin('reading_item', 'reading_item.piece_id', 'reading_piece.id')
		.select([
			'reading_piece.id as piece',
			'reading_piece.kind as piece_kind',
			'reading_piece.state as piece_state',
			'reading_piece.title',
			'authority.name as host'
		])
		.select([
			'reading_item.id',
			'reading_item.number',
			'reading_item.kind',
			'reading_item.theme',
			'reading_item.text',
			'reading_item.details',
			'reading_item.reason'
		])
		.select(['reading_item.suggested', 'reading_item.state', 'reading_item.changed_by_name', 'reading_item.changed_at'])
		.where('reading_piece.document_id', '=', documentId)
		.orderBy('reading_piece.position')
		.orderBy('reading_item.number')
		.execute();
	const items = rows.flatMap((row): ChangedItem[] => {
		if (row.id === null) return [];
		const suggested = row.suggested ? (JSON.parse(row.suggested) as SuggestedItem) : null;
		const decided = { kind: row.kind as ItemKind, theme: row.theme ?? '', text: row.text ?? '', details: JSON.parse(row.details ?? '{}') as ItemDetails };
		const state = row.state as ItemState;
		const changes = changesOf({ state, reason: row.reason ?? '', suggested, decided });
		return [
			{
				id: row.id,
				piece: row.piece,
				number: row.number ?? 0,
				changes,
				suggested,
				decided,
				state,
				changedBy: row.changed_by_name ?? '',
				changedAt: row.changed_at
			}
		];
	});
	const pieces = new Map(rows.map((row) => [row.piece, row]));
	return {
		document: {
			id: document.id,
			name: document.name,
			mine: document.added_by === region.person.id,
			addedBy: document.added_by_name,
			addedAt: document.added_at,
			readAt: document.read_at,
			state: document.state,
			bytes: document.bytes
		},
		pieces: [...pieces.values()].map(({ piece, piece_kind, piece_state, host, title }) => ({
			id: piece,
			kind: piece_kind,
			state: piece_state as PieceState,
			host,
			title,
			asSuggested: items.filter((item) => item.piece === piece && item.state === 'confirmed' && item.changes.length === 0).length,
			toCheck: items.filter((item) => item.piece === piece && item.state === 'to-check').length
		})),
		items: items.filter(({ changes }) => changes.length > 0)
	};
}
