import { sql } from 'kysely';
import type { Transaction } from '../db/connect.ts';

/** The ids of a column with one put before another; at the end when `before` is null or no longer in the column. */
export function withBefore(column: { id: string }[], id: string, before: string | null): string[] {
	const others = column.map((row) => row.id).filter((other) => other !== id);
	const at = before === null ? -1 : others.indexOf(before);
	return at < 0 ? [...others, id] : [...others.slice(0, at), id, ...others.slice(at)];
}

/** Numbers rows in the order given, in one statement. The order is not words: versions stay. */
export async function putInOrder(trx: Transaction, table: 'finding' | 'headline' | 'recommendation', order: string[]): Promise<void> {
	if (order.length === 0) return;
	const places = sql.join(order.map((id, position) => sql`(${id}::uuid, ${position}::int)`));
	await sql`update ${sql.table(table)} as placed set position = place.position from (values ${places}) as place (id, position) where placed.id = place.id`.execute(
		trx
	);
}
