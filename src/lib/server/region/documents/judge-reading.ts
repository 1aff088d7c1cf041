import type { ItemKind } from '#domain/reading/reading.ts';
import { changesOf, type ItemChange, type ItemDetails, type ItemState, type SuggestedItem } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { readPieceDetails } from './piece-details.ts';
import { maySeeDocument } from './see-documents.ts';

/** What people made of the suggestions of one kind. `kept`: confirmed as it was suggested. */
export type Judged = { suggested: number; decided: number; kept: number; changes: Record<ItemChange, number> };
export type JudgedFacts = { decided: number; kind: number; host: number; dates: number };
export type ReadingJudged = { byKind: [ItemKind, Judged][]; byDocument: [string, Judged][]; facts: [string, JudgedFacts][]; documents: number };

/**
 * How well documents are read: what people decided beside what was suggested, over every document that this adviser may see, in two queries. Counted are
 * parts that were taken in, since only there every suggestion had its turn. No texts, no names.
 */
export async function judgeReading(db: Database, region: RegionAccess): Promise<ReadingJudged> {
	const pieces = await db
		.selectFrom('reading_piece')
		.innerJoin('source_document', 'source_document.id', 'reading_piece.document_id')
		.select(['reading_piece.id', 'reading_piece.kind', 'reading_piece.authority_code', 'reading_piece.details', 'reading_piece.document_id'])
		.select(['reading_piece.visit_start', 'reading_piece.visit_end', 'reading_piece.letter_on', 'reading_piece.published_on'])
		.where('reading_piece.state', '=', 'accepted')
		.where(maySeeDocument(region))
		.execute();
	const items = await db
		.selectFrom('reading_item')
		.innerJoin('reading_piece', 'reading_piece.id', 'reading_item.piece_id')
		.innerJoin('source_document', 'source_document.id', 'reading_piece.document_id')
		.select(['reading_piece.kind as document_kind', 'reading_item.kind', 'reading_item.theme', 'reading_item.text', 'reading_item.details'])
		.select(['reading_item.suggested', 'reading_item.state', 'reading_item.reason'])
		.where('reading_piece.state', '=', 'accepted')
		.where(maySeeDocument(region))
		.execute();
	const byKind = new Map<ItemKind, Judged>();
	const byDocument = new Map<string, Judged>();
	for (const item of items) {
		const suggested = item.suggested ? (JSON.parse(item.suggested) as SuggestedItem) : null;
		const decided = { kind: item.kind as ItemKind, theme: item.theme, text: item.text, details: JSON.parse(item.details) as ItemDetails };
		const state = item.state as ItemState;
		const changes = changesOf({ state, reason: item.reason, suggested, decided });
		count(byKind, suggested?.kind ?? decided.kind, { suggested, state, changes });
		count(byDocument, item.document_kind, { suggested, state, changes });
	}
	const facts = new Map<string, JudgedFacts>();
	for (const piece of pieces) {
		const { suggested } = readPieceDetails(piece.details);
		const now = facts.get(suggested.kind) ?? { decided: 0, kind: 0, host: 0, dates: 0 };
		const dates = [piece.visit_start, piece.visit_end, piece.letter_on, piece.published_on].join();
		const { visitStart, visitEnd, letter, published } = suggested.dates;
		facts.set(suggested.kind, {
			decided: now.decided + 1,
			kind: now.kind + Number(suggested.kind !== piece.kind),
			host: now.host + Number(suggested.authority !== null && suggested.authority !== piece.authority_code) + Number(suggested.authority === null),
			dates: now.dates + Number(dates !== [visitStart, visitEnd, letter, published].join())
		});
	}
	return { byKind: [...byKind], byDocument: [...byDocument], facts: [...facts], documents: new Set(pieces.map(({ document_id }) => document_id)).size };
}

function count<Key>(
	into: Map<Key, Judged>,
	key: Key,
	{ suggested, state, changes }: { suggested: SuggestedItem | null; state: ItemState; changes: ItemChange[] }
): void {
	const none = { kind: 0, theme: 0, text: 0, details: 0, removed: 0, split: 0, added: 0 };
	const judged = into.get(key) ?? { suggested: 0, decided: 0, kept: 0, changes: none };
	if (suggested) judged.suggested += 1;
	if (suggested && state !== 'to-check') judged.decided += 1;
	if (suggested && state === 'confirmed' && changes.length === 0) judged.kept += 1;
	if (state !== 'to-check') for (const change of changes) judged.changes[change] += 1;
	into.set(key, judged);
}
