import { NotFound } from '#domain/outcomes.ts';
import type { Line } from '#domain/reading/reading.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Transaction } from '../../db/connect.ts';

/** The lines of a document that this adviser added and that was read, held until the change is done. Throws NotFound. */
export async function ownLines(trx: Transaction, region: RegionAccess, id: string): Promise<{ row: { id: string; version: number }; lines: Line[] }> {
	const row = await trx
		.selectFrom('source_document')
		.select(['id', 'lines', 'version'])
		.where('id', '=', id)
		.where('added_by', '=', region.person.id)
		.where('state', '=', 'read')
		.forUpdate()
		.executeTakeFirst();
	if (!row) throw new NotFound('document');
	return { row, lines: JSON.parse(row.lines ?? '[]') as Line[] };
}

/** Keeps the lines of a document as a person put them right. */
export async function keepLines(trx: Transaction, id: string, lines: Line[]): Promise<void> {
	await trx
		.updateTable('source_document')
		.set((eb) => ({ lines: JSON.stringify(lines), version: eb('version', '+', 1) }))
		.where('id', '=', id)
		.execute();
}
