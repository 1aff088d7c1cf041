import { sql } from 'kysely';
import { newId } from '#domain/id.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Line, Span } from '#domain/reading/reading.ts';
import { asTyped, cellLines, type Retyped } from '#domain/reading/typed-table.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { actOnRegion } from '../../history/act.ts';
import { planActions } from '../../reading/recognise/plans/plans.ts';
import { itemRow } from './keep-reading.ts';
import { keepLines, ownLines } from './own-lines.ts';
import { readPieceDetails } from './piece-details.ts';

type Change = { from: number; to: number; grows: number };

/**
 * Puts a table that was typed in again in place of lines that did not read well. What was suggested of them goes, what a person had confirmed stays without a
 * place; where the new table has the headings of a plan, each of its rows is suggested as an action. An empty table leaves the lines out. `version` is that of
 * the document. Throws NotFound, Conflict, RuleBroken once the part was taken in.
 */
export async function retypeTable(db: Database, region: RegionAccess, { id, version, from, to, rows }: Retyped): Promise<void> {
	await actOnRegion(db, region, 'table of a document typed in again', async (trx) => {
		const { row, lines } = await ownLines(trx, region, id);
		const was = lines.slice(from, to + 1);
		checkVersion(row, version, () => ({ rows: asTyped(was) }), 'document');
		if (to >= lines.length) throw new NotFound('line');
		const typed = rows.length > 0 ? cellLines(rows, { page: was[0]!.page, table: nextTable(lines) }) : [{ ...was[0]!, text: '' }];
		const change = { from, to, grows: typed.length - was.length };
		const piece = await movePieces(trx, id, change);
		lines.splice(from, was.length, ...typed);
		await keepLines(trx, id, lines);
		await moveItems(trx, region, id, change);
		if (rows.length > 0) await suggestActions(trx, piece, lines, { from, to: from + typed.length - 1 });
		return { about: { regionReview: id, document: id, line: from }, texts: { was: asTyped(was), text: asTyped(typed) } };
	});
}

function nextTable(lines: Line[]): number {
	return lines.reduce((most, { cell }) => Math.max(most, cell?.table ?? -1), -1) + 1;
}

/** The part that the table stands in, with its lines as they are now; the parts after it move. */
async function movePieces(trx: Transaction, documentId: string, { from, to, grows }: Change): Promise<string> {
	const pieces = await trx.selectFrom('reading_piece').select(['id', 'details', 'state']).where('document_id', '=', documentId).forUpdate().execute();
	const read = pieces.map(({ details, ...piece }) => ({ ...piece, details: readPieceDetails(details) }));
	const own = read.find(({ details: { lines } }) => lines.from <= from && to <= lines.to);
	if (!own) throw new RuleBroken('The table stands in two parts of the file. Type in each by itself', 'to');
	if (own.state !== 'to-check') throw new RuleBroken('This part was decided already. Open it again to change its text', 'rows');
	for (const { id, details } of read) {
		if (details.lines.to < from) continue;
		details.lines = { from: details.lines.from > to ? details.lines.from + grows : details.lines.from, to: details.lines.to + grows };
		await trx
			.updateTable('reading_piece')
			.set({ details: JSON.stringify(details) })
			.where('id', '=', id)
			.execute();
	}
	return own.id;
}

/** Items after the table move with their lines. Of those in it, what nobody had decided is removed. */
async function moveItems(trx: Transaction, region: RegionAccess, documentId: string, { from, to, grows }: Change): Promise<void> {
	const items = await trx
		.selectFrom('reading_item')
		.innerJoin('reading_piece', 'reading_piece.id', 'reading_item.piece_id')
		.select(['reading_item.id', 'reading_item.span', 'reading_item.state'])
		.where('reading_piece.document_id', '=', documentId)
		.where('reading_item.span', 'is not', null)
		.execute();
	for (const item of items) {
		const span = JSON.parse(item.span ?? '') as Span;
		if (span.to.line < from) continue;
		const after = span.from.line > to;
		const moved: Span = { from: { ...span.from, line: span.from.line + grows }, to: { ...span.to, line: span.to.line + grows } };
		await trx
			.updateTable('reading_item')
			.set({ span: after ? JSON.stringify(moved) : null })
			.$if(!after && item.state === 'to-check', (query) =>
				query.set((eb) => ({
					state: 'removed',
					changed_by: region.person.id,
					changed_by_name: region.person.name,
					changed_at: sql<string>`now()`,
					version: eb('version', '+', 1)
				}))
			)
			.where('id', '=', item.id)
			.execute();
	}
}

async function suggestActions(trx: Transaction, pieceId: string, lines: Line[], place: { from: number; to: number }): Promise<void> {
	const { items } = planActions(lines, place);
	const { last } = await trx
		.selectFrom('reading_item')
		.select((eb) => eb.fn.coalesce(eb.fn.max('number'), sql<number>`0`).as('last'))
		.where('piece_id', '=', pieceId)
		.executeTakeFirstOrThrow();
	const rows = items.map((item, index) =>
		itemRow({ ...item, reason: 'A row of a table that was typed in again' }, { id: newId(), pieceId, number: last + index + 1 })
	);
	if (rows.length > 0) await trx.insertInto('reading_item').values(rows).execute();
}
