import { sql } from 'kysely';
import type { PieceChoice } from '#domain/reading/source-document.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';
import { checkOpen, ownPiece } from './own-item.ts';

/** Confirms every item of high confidence that nobody has looked at yet; gives how many. Throws NotFound, RuleBroken once the part was decided. */
export async function confirmHigh(db: Database, region: RegionAccess, { piece }: Pick<PieceChoice, 'piece'>): Promise<number> {
	let count = 0;
	await actOnRegion(db, region, 'items of high confidence confirmed', async (trx) => {
		const { id, state, document_id } = await ownPiece(trx, region, { piece });
		checkOpen(state);
		const confirmed = await trx
			.updateTable('reading_item')
			.set((eb) => ({
				state: 'confirmed',
				changed_by: region.person.id,
				changed_by_name: region.person.name,
				changed_at: sql<string>`now()`,
				version: eb('version', '+', 1)
			}))
			.where('piece_id', '=', id)
			.where('state', '=', 'to-check')
			.where('confidence', '=', 'high')
			.where('kind', '<>', 'unclear')
			.returning('id')
			.execute();
		count = confirmed.length;
		return { about: { regionReview: document_id, piece: id, items: confirmed.map((item) => item.id) } };
	});
	return count;
}
