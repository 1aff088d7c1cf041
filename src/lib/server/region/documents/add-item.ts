import { sql } from 'kysely';
import { NotFound } from '#domain/outcomes.ts';
import type { Span } from '#domain/reading/reading.ts';
import type { AddedItem, ItemDetails } from '#domain/reading/source-document.ts';
import { findText } from '#domain/reading/source-parts.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { checkDecided, chosenTheme } from './decide-item.ts';
import { checkOpen, ownPiece } from './own-item.ts';
import { readPieceDetails } from './piece-details.ts';
import { linesOf } from './split-item.ts';

/**
 * Adds what the reader missed, confirmed from the start. Its place is found by its words, and its number is the one of that place; written otherwise than
 * the document has it, it comes last. Throws NotFound, RuleBroken.
 */
export async function addItem(db: Database, region: RegionAccess, added: AddedItem): Promise<void> {
	await actOnRegion(db, region, 'item added', async (trx) => {
		const piece = await ownPiece(trx, region, { piece: added.piece });
		checkOpen(piece.state);
		const there = await trx.selectFrom('reading_item').select('piece_id').where('id', '=', added.id).executeTakeFirst();
		if (there?.piece_id === piece.id) throw new AlreadyDone();
		if (there) throw new NotFound('item');
		const details = detailsOf(added);
		const { theme } = checkDecided({ kind: added.kind, theme: chosenTheme(added.newTheme || added.theme), details }, null);
		const lines = await linesOf(trx, piece.document_id);
		const span = findText(lines, readPieceDetails(piece.details).lines, added.text);
		await trx
			.insertInto('reading_item')
			.values({
				id: added.id,
				piece_id: piece.id,
				number: await makeRoom(trx, piece.id, span),
				kind: added.kind,
				theme,
				text: added.text,
				details: JSON.stringify(details),
				page: span ? (lines[span.from.line]?.page ?? null) : added.page,
				span: span && JSON.stringify(span),
				confidence: 'high',
				reason: 'Added by a person',
				suggested: null,
				state: 'confirmed',
				changed_by: region.person.id,
				changed_by_name: region.person.name,
				changed_at: sql<string>`now()`
			})
			.execute();
		return { about: { regionReview: piece.document_id, item: added.id, kind: added.kind, theme }, texts: { text: added.text } };
	});
}

function detailsOf({ kind, deadline, forWhom, grade, lead, timescale, text, theme }: AddedItem): ItemDetails {
	if (kind === 'judgement') return grade ? { grade } : {};
	if (kind === 'recommendation') return { ...(deadline && { deadline }), ...(forWhom && { forWhom }) };
	if (kind !== 'action') return {};
	const area = chosenTheme(theme) ?? '';
	return { action: { area, action: text, lead, responsible: '', evidence: '', timescale, links: '', progress: '', rag: '' } };
}

/** The number of an item at this place; those after it move up by one. */
async function makeRoom(trx: Transaction, pieceId: string, span: Span | null): Promise<number> {
	const rows = await trx.selectFrom('reading_item').select(['number', 'span']).where('piece_id', '=', pieceId).orderBy('number').execute();
	const next = span && rows.find((row) => row.span !== null && isAfter(JSON.parse(row.span) as Span, span));
	if (!next) return (rows.at(-1)?.number ?? 0) + 1;
	await trx
		.updateTable('reading_item')
		.set((eb) => ({ number: eb('number', '+', 1) }))
		.where('piece_id', '=', pieceId)
		.where('number', '>=', next.number)
		.execute();
	return next.number;
}

function isAfter({ from }: Span, before: Span): boolean {
	return from.line > before.from.line || (from.line === before.from.line && from.at > before.from.at);
}
