import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

/** How often a document is taken up before it is given up. */
export const mostAttempts = 3;
/** For so many seconds a document is one process's alone; it asks again while it reads. */
export const leaseSeconds = 60;

/** `attempt` is the key with which its result is kept: a process that was thought dead keeps nothing. */
export type Claim = { id: string; name: string; attempt: number };

/**
 * Takes the oldest document that waits, or that a process which was cut off left behind, in one statement: two processes never have the same one.
 * What was cut off too often is given up first, with the reason. Undefined when there is nothing to read.
 */
export async function claimDocument(db: Database): Promise<Claim | undefined> {
	await db
		.updateTable('source_document')
		.set({
			state: 'failed',
			reading_until: null,
			failure: sql`name || ' was begun three times and reading it was cut off each time. Save it again as PDF in its own program, and add that'`
		})
		.where('state', '=', 'reading')
		.where('attempts', '>=', mostAttempts)
		.where('reading_until', '<', sql<string>`now()`)
		.execute();
	const row = await db
		.updateTable('source_document')
		.set((eb) => ({ state: 'reading', attempts: eb('attempts', '+', 1), reading_until: untilThen }))
		.where('id', '=', (eb) =>
			eb
				.selectFrom('source_document')
				.select('id')
				.where((or) => or.or([or('state', '=', 'waiting'), or.and([or('state', '=', 'reading'), or('reading_until', '<', sql<string>`now()`)])]))
				.orderBy('added_at')
				.orderBy('id')
				.limit(1)
				.forUpdate()
				.skipLocked()
		)
		.returning(['id', 'name', 'attempts'])
		.executeTakeFirst();
	return row && { id: row.id, name: row.name, attempt: row.attempts };
}

/** Says that the document is still being read. */
export async function stillReading(db: Database, { id, attempt }: Claim): Promise<void> {
	await db
		.updateTable('source_document')
		.set({ reading_until: untilThen })
		.where('id', '=', id)
		.where('state', '=', 'reading')
		.where('attempts', '=', attempt)
		.execute();
}

const untilThen = sql<string>`now() + make_interval(secs => ${sql.lit(leaseSeconds)})`;
