import { sql } from 'kysely';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Span } from '#domain/reading/reading.ts';
import type { Correction } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { actOnRegion } from '../../history/act.ts';
import { keepLines, ownLines } from './own-lines.ts';

/**
 * Puts right a line that did not read well. Items that have its words get the right ones too, unless their part was taken in; an empty text leaves the line
 * out. `version` is that of the document. Throws NotFound, Conflict.
 */
export async function correctLine(db: Database, region: RegionAccess, { id, version, line, text }: Correction): Promise<void> {
	await actOnRegion(db, region, 'text of a document corrected', async (trx) => {
		const { row, lines } = await ownLines(trx, region, id);
		checkVersion(row, version, () => ({ text: lines[line]?.text ?? '' }), 'document');
		const old = lines[line];
		if (!old) throw new NotFound('line');
		if (old.text === text) throw new RuleBroken('The text is as it was. Change it, or go back', 'text');
		lines[line] = { ...old, text };
		await keepLines(trx, id, lines);
		await correctItems(trx, region, { id, line, was: old.text, text });
		return { about: { regionReview: id, document: id, line }, texts: { was: old.text, text } };
	});
}

async function correctItems(
	trx: Transaction,
	region: RegionAccess,
	{ id, line, was, text }: { id: string; line: number; was: string; text: string }
): Promise<void> {
	const items = await trx
		.selectFrom('reading_item')
		.innerJoin('reading_piece', 'reading_piece.id', 'reading_item.piece_id')
		.select(['reading_item.id', 'reading_item.text', 'reading_item.span'])
		.where('reading_piece.document_id', '=', id)
		.where('reading_piece.state', '=', 'to-check')
		.where('reading_item.span', 'is not', null)
		.execute();
	for (const item of items) {
		const span = JSON.parse(item.span ?? '') as Span;
		if (span.from.line > line || span.to.line < line) continue;
		const from = span.from.line === line ? Math.min(span.from.at, text.length) : 0;
		const wholeEnd = span.to.line > line || span.to.at >= was.length;
		const to = span.to.line > line ? text.length : wholeEnd ? text.length : Math.min(span.to.at, text.length);
		const [before, after] = [was.slice(from, wholeEnd ? was.length : span.to.at), text.slice(from, to)];
		if (span.to.line === line) span.to.at = to;
		if (span.from.line === line) span.from.at = from;
		const words = before !== '' && item.text.includes(before) ? item.text.replace(before, () => after).trim() : item.text;
		await trx
			.updateTable('reading_item')
			.set((eb) => ({
				text: words === '' ? item.text : words,
				span: JSON.stringify(span),
				changed_by: region.person.id,
				changed_by_name: region.person.name,
				changed_at: sql<string>`now()`,
				version: eb('version', '+', 1)
			}))
			.where('id', '=', item.id)
			.execute();
	}
}
