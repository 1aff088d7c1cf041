import { NotFound } from '#domain/outcomes.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';

/**
 * Removes a document of one's own for good: its file, its text, what was recognised, and what was taken in from it. The history keeps its name, its hash
 * and which rows of the record went with it. Throws NotFound.
 */
export async function removeDocument(db: Database, region: RegionAccess, { id }: { id: string }): Promise<void> {
	await actOnRegion(db, region, 'document removed', async (trx) => {
		const recorded = await trx
			.selectFrom('region_review')
			.innerJoin('reading_piece', 'reading_piece.id', 'region_review.piece_id')
			.select('region_review.id')
			.where('reading_piece.document_id', '=', id)
			.execute();
		// One's own copies of it hold no file; they lead to it, and go with it.
		await trx.deleteFrom('source_document').where('duplicate_of', '=', id).where('added_by', '=', region.person.id).execute();
		const gone = await trx
			.deleteFrom('source_document')
			.where('id', '=', id)
			.where('added_by', '=', region.person.id)
			.returning(['name', 'sha256'])
			.executeTakeFirst();
		if (!gone) throw new NotFound('document');
		return { about: { regionReview: id, document: id, sha256: gone.sha256, records: recorded.map((row) => row.id) }, texts: { name: gone.name } };
	});
}
