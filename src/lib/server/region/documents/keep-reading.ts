import { sql, type Insertable } from 'kysely';
import { newId } from '#domain/id.ts';
import { notListed, type ReadFile, type ReadHost, type ReadItem, type ReadPiece } from '#domain/reading/reading.ts';
import type { ItemDetails, SuggestedItem } from '#domain/reading/source-document.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ReadingItemRow, ReadingPieceRow } from '../../db/tables.ts';
import type { Claim } from './claim-document.ts';
import type { PieceDetails } from './piece-details.ts';

/** Which reader it was, kept with what it recognised, so that readings of different years can be told apart. */
export const readerVersion = '1';

/** A statement takes 65,535 values; an item has about twenty. */
const rowsAtOnce = 500;

/**
 * Keeps what was recognised in a document: its lines, its pieces, their items as suggestions. In one transaction, and only for the process that holds the claim:
 * gives false, and leaves nothing, where another has it by now.
 */
export async function keepReading(db: Database, claim: Claim, read: ReadFile): Promise<boolean> {
	return db.transaction().execute(async (trx) => {
		const kept = await trx
			.updateTable('source_document')
			.set({
				state: 'read',
				failure: '',
				reading_until: null,
				pages: read.pages,
				lines: JSON.stringify(read.lines),
				reading: JSON.stringify({ warnings: read.warnings }),
				reader_version: readerVersion,
				read_at: sql`now()`
			})
			.where('id', '=', claim.id)
			.where('state', '=', 'reading')
			.where('attempts', '=', claim.attempt)
			.executeTakeFirst();
		if (kept.numUpdatedRows === 0n) return false;
		for (const [position, piece] of read.pieces.entries()) await keepPiece(trx, claim.id, position, withDates(piece, read.pieces));
		return true;
	});
}

async function keepPiece(trx: Transaction, documentId: string, position: number, piece: ReadPiece): Promise<void> {
	const [host] = piece.hosts;
	const authority = host ? await authorityOf(trx, host) : null;
	const details: PieceDetails = {
		people: piece.people,
		themes: piece.themes,
		kloes: piece.kloes,
		activities: piece.activities,
		// An installation may have authorities that the reference list does not: by its whole name each is known for certain.
		warnings: piece.warnings.filter((warning) => !(authority && host && warning === notListed(host.name))),
		hosts: authority && host && !host.gssCode ? [{ ...host, gssCode: authority, confidence: 'high' }, ...piece.hosts.slice(1)] : piece.hosts,
		lines: piece.lines,
		suggested: { kind: piece.kind, framework: piece.framework, title: piece.title, authority, dates: piece.dates }
	};
	const id = newId();
	const row: Insertable<ReadingPieceRow> = {
		id,
		document_id: documentId,
		position,
		kind: piece.kind,
		framework_key: piece.framework,
		authority_code: authority,
		title: piece.title,
		host_as_printed: host?.name ?? '',
		visit_start: piece.dates.visitStart,
		visit_end: piece.dates.visitEnd,
		letter_on: piece.dates.letter,
		published_on: piece.dates.published,
		details: JSON.stringify(details)
	};
	await trx.insertInto('reading_piece').values(row).execute();
	const ids = piece.items.map(() => newId());
	const items = piece.items.map((item, place) => itemRow(item, { id: ids[place]!, pieceId: id, number: place + 1 }));
	for (let from = 0; from < items.length; from += rowsAtOnce)
		await trx
			.insertInto('reading_item')
			.values(items.slice(from, from + rowsAtOnce))
			.execute();
	for (const [place, item] of piece.items.entries()) {
		const fuller = item.repeats === null ? undefined : ids[item.repeats];
		if (fuller) await trx.updateTable('reading_item').set({ repeats: fuller }).where('id', '=', ids[place]!).execute();
	}
}

/** A plan that has no date of its own is known by that of the letter that it came with. */
function withDates(piece: ReadPiece, beside: ReadPiece[]): ReadPiece {
	if (piece.kind !== 'action plan' || Object.values(piece.dates).some((date) => date !== null)) return piece;
	const letter = beside.find(({ kind, dates }) => kind !== 'action plan' && kind !== 'committee report' && Object.values(dates).some((date) => date !== null));
	return letter ? { ...piece, dates: letter.dates } : piece;
}

/** The host's code where this installation has it, else the one authority of this installation that has exactly the printed name. */
async function authorityOf(trx: Transaction, { gssCode, name }: ReadHost): Promise<string | null> {
	const { rows } = await sql<{ code: string | null }>`select coalesce(
		(select gss_code from authority where gss_code = ${gssCode}),
		(select min(gss_code) from authority where lower(${name}) in (lower(name), lower(official_name)) having count(*) = 1)) as code`.execute(trx);
	return rows[0]?.code ?? null;
}

/** A suggestion as it is kept. */
export function itemRow(item: ReadItem, { id, pieceId, number }: { id: string; pieceId: string; number: number }): Insertable<ReadingItemRow> {
	const details: ItemDetails = {};
	if (item.deadline) details.deadline = item.deadline;
	if (item.forWhom) details.forWhom = item.forWhom;
	if (item.grade) details.grade = item.grade;
	if (item.action) details.action = item.action;
	const suggested: SuggestedItem = { kind: item.kind, theme: item.theme, text: item.text, details };
	return {
		id,
		piece_id: pieceId,
		number,
		kind: item.kind,
		theme: item.theme,
		label: item.label,
		force: item.force,
		text: item.text,
		details: JSON.stringify(details),
		page: item.page,
		span: JSON.stringify(item.span),
		confidence: item.confidence,
		reason: item.reason,
		suggested: JSON.stringify(suggested)
	};
}
