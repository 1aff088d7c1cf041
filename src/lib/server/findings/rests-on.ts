import { sql } from 'kysely';
import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Transaction } from '../db/connect.ts';

const columns = { headline_finding: 'headline_id', recommendation_finding: 'recommendation_id' };

/** Sets the findings that a headline or a recommendation rests on. Throws NotFound when one is not in this review or was merged away. */
export async function setRestsOn(
	trx: Transaction,
	review: ReviewAccess,
	{ table, id, findingIds }: { table: keyof typeof columns; id: string; findingIds: string[] }
): Promise<void> {
	const [link, column, wanted] = [sql.table(table), sql.ref(columns[table]), [...new Set(findingIds)]];
	await sql`delete from ${link} where ${column} = ${id}`.execute(trx);
	const { rows } = await sql`insert into ${link} (${column}, finding_id) select ${id}::uuid, id from finding
		where review_id = ${review.id} and merged_into is null and id in (${sql.join(wanted)}) returning finding_id`.execute(trx);
	if (rows.length < wanted.length) throw new NotFound('finding');
}

/** Whether a headline or a recommendation rests on just these findings: only then is a form that comes again the one that was saved. */
export async function restsOnJust(
	trx: Transaction,
	{ table, id, findingIds }: { table: keyof typeof columns; id: string; findingIds: string[] }
): Promise<boolean> {
	const [link, column] = [sql.table(table), sql.ref(columns[table])];
	const { rows } = await sql<{ finding: string }>`select finding_id as finding from ${link} where ${column} = ${id}`.execute(trx);
	const wanted = new Set(findingIds);
	return rows.length === wanted.size && rows.every(({ finding }) => wanted.has(finding));
}
