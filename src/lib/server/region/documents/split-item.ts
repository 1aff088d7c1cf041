import { sql, type Selectable } from 'kysely';
import type { Line, Span } from '#domain/reading/reading.ts';
import { splitReason, type Split } from '#domain/reading/source-document.ts';
import { findText } from '#domain/reading/source-parts.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ReadingItemRow } from '../../db/tables.ts';
import { actOnRegion } from '../../history/act.ts';
import { AlreadyDone } from '../../history/once.ts';
import { ownItem } from './own-item.ts';

/** Makes two items of one: the first keeps its number and history, the second comes after it and is to be checked. Throws NotFound, Conflict. */
export async function splitItem(db: Database, region: RegionAccess, { id, newId, version, first, second }: Split): Promise<void> {
	await actOnRegion(db, region, 'item split in two', async (trx) => {
		if (await trx.selectFrom('reading_item').select('id').where('id', '=', newId).executeTakeFirst()) throw new AlreadyDone();
		const item = await ownItem(trx, region, { id, version });
		const lines = await linesOf(trx, item.document_id);
		const by = { changed_by: region.person.id, changed_by_name: region.person.name, changed_at: sql<string>`now()` };
		await trx
			.updateTable('reading_item')
			.set((eb) => ({ number: eb('number', '+', 1) }))
			.where('piece_id', '=', item.piece_id)
			.where('number', '>', item.number)
			.execute();
		await trx
			.updateTable('reading_item')
			.set((eb) => ({ ...by, text: first, span: spanOf(item, lines, first), state: 'to-check', version: eb('version', '+', 1) }))
			.where('id', '=', item.id)
			.execute();
		const { document_id: _, ...rest } = columnsOf(item);
		const row = { ...rest, ...by, id: newId, number: item.number + 1, text: second, span: spanOf(item, lines, second), suggested: null };
		await trx
			.insertInto('reading_item')
			.values({ ...row, reason: `${splitReason} ${item.number}`, state: 'to-check', version: 1 })
			.execute();
		return { about: { regionReview: item.document_id, item: item.id, second: newId }, texts: { was: item.text, first, second } };
	});
}

function columnsOf(item: Selectable<ReadingItemRow> & { document_id: string; piece_state?: string }) {
	const { piece_state: _, ...rest } = item;
	return rest;
}

/** The place of a part of the item's text within its own place, as it is stored; where it was written otherwise, the whole place. */
function spanOf(item: { span: string | null }, lines: Line[], text: string): string | null {
	if (item.span === null) return null;
	const span = JSON.parse(item.span) as Span;
	return JSON.stringify(findText(lines, { from: span.from.line, to: span.to.line }, text) ?? span);
}

/** The lines of a document, as they were read and corrected. */
export async function linesOf(trx: Transaction, documentId: string): Promise<Line[]> {
	const { lines } = await trx.selectFrom('source_document').select('lines').where('id', '=', documentId).executeTakeFirstOrThrow();
	return JSON.parse(lines ?? '[]') as Line[];
}
