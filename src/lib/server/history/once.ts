import type { Insertable, Transaction as KyselyTransaction } from 'kysely';
import { NotFound } from '#domain/outcomes.ts';
import type { Transaction } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';

/** Thrown inside an act whose form was sent twice; `act` turns it into "done, once". */
export class AlreadyDone extends Error {
	override name = 'AlreadyDone';
}

type Numbered = { [Table in keyof Tables]: Tables[Table] extends { id: unknown; review_id: unknown } ? Table : never }[keyof Tables];

/**
 * Inserts a row whose id was made with its form. A form sent twice finds the row there and throws AlreadyDone;
 * an id that stands in another review throws NotFound.
 */
export async function insertOnce<Table extends Numbered>(
	trx: Transaction,
	table: Table,
	row: Insertable<Tables[Table]> & { id: string; review_id: string }
): Promise<void> {
	// Kysely cannot type a table that is a parameter; seen as any one of the numbered tables, the statements are the same.
	const rows = trx as unknown as KyselyTransaction<{ note: { id: string; review_id: string } }>;
	const name = table as unknown as 'note';
	const inserted = await rows
		.insertInto(name)
		.values(row)
		.onConflict((on) => on.column('id').doNothing())
		.returning('id')
		.executeTakeFirst();
	if (inserted) return;
	const there = await rows.selectFrom(name).select('review_id').where('id', '=', row.id).executeTakeFirst();
	if (there?.review_id === row.review_id) throw new AlreadyDone();
	throw new NotFound(table);
}
