import { sql } from 'kysely';
import { RuleBroken } from '#domain/outcomes.ts';
import type { Head } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';
import { checkOpen, ownPiece } from './own-item.ts';
import { readPieceDetails } from './piece-details.ts';

/** A person says what a part of a document is, of whom and when. Throws NotFound, Conflict, RuleBroken for an impossible order of dates. */
export async function changeHead(db: Database, region: RegionAccess, head: Head): Promise<void> {
	if (head.visitStart && head.visitEnd && head.visitEnd < head.visitStart)
		throw new RuleBroken('The last day of the visit must be the first day or later', 'visitEnd');
	await actOnRegion(db, region, 'facts of a document checked', async (trx) => {
		const piece = await ownPiece(trx, region, head);
		checkOpen(piece.state);
		if (head.authority && !(await trx.selectFrom('authority').select('gss_code').where('gss_code', '=', head.authority).executeTakeFirst()))
			throw new RuleBroken('Choose a council from the list', 'authority');
		const details = { ...readPieceDetails(piece.details), year: head.year, headBy: region.person.name };
		await trx
			.updateTable('reading_piece')
			.set((eb) => ({
				kind: head.kind,
				authority_code: head.authority || null,
				title: head.title,
				framework_key: head.framework || null,
				visit_start: head.visitStart,
				visit_end: head.visitEnd,
				letter_on: head.letterOn,
				published_on: head.publishedOn,
				details: sql<string>`${JSON.stringify(details)}`,
				version: eb('version', '+', 1)
			}))
			.where('id', '=', piece.id)
			.execute();
		const { version: _, ...told } = head;
		return { about: { regionReview: piece.document_id, ...told }, texts: { title: head.title } };
	});
}
