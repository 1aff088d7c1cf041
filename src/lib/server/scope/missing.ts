import { sql } from 'kysely';
import { NotFound } from '#domain/outcomes.ts';
import type { Transaction } from '../db/connect.ts';
import { AlreadyDone } from '../history/once.ts';

/**
 * What to throw when a thing that is to be taken away is not in this review: AlreadyDone when it is nowhere (the form was sent twice),
 * NotFound when it stands in another review.
 */
export async function missing(trx: Transaction, table: 'theme' | 'kloe' | 'member' | 'activity' | 'document' | 'measure', id: string): Promise<Error> {
	const { rows } = await sql`select 1 from ${sql.table(table)} where id = ${id}`.execute(trx);
	return rows.length === 0 ? new AlreadyDone() : new NotFound(table);
}
