import { NotFound } from '#domain/outcomes.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';
import { actOnRegion } from '../../history/act.ts';

/** Puts a document of one's own that could not be read back in the queue. Throws NotFound where there is none, or nothing of it was kept. */
export async function readAgain(db: Database, region: RegionAccess, { id }: { id: string }): Promise<void> {
	await actOnRegion(db, region, 'document read again', async (trx) => {
		const row = await trx
			.updateTable('source_document')
			.set((eb) => ({ state: 'waiting', attempts: 0, failure: '', version: eb('version', '+', 1) }))
			.where('id', '=', id)
			.where('added_by', '=', region.person.id)
			.where('state', '=', 'failed')
			.where((eb) => eb.exists(eb.selectFrom('source_chunk').select('number').whereRef('document_id', '=', 'source_document.id')))
			.returning('name')
			.executeTakeFirst();
		if (!row) throw new NotFound('document');
		return { about: { regionReview: id, document: id }, texts: { name: row.name } };
	});
}
