import { sql, type RawBuilder } from 'kysely';
import { mostResults } from '#domain/region/search.ts';
import type { Database } from '../../db/connect.ts';

/** Tables of the record that hold words. */
export type Searched = 'region_finding' | 'region_action' | 'region_passage';

/**
 * The rows of a table that have the words, of the newest reviews first, a few more than are shown. By review, the walk goes from one to the next and ends when there
 * are enough: `coalesce` keeps the index of words out of it. Else that index finds them all.
 */
export function wordsIn(
	table: Searched,
	byReview: boolean,
	{ query, weight, kind, wanted }: { query: RawBuilder<unknown>; weight: number; kind: RawBuilder<unknown>; wanted: RawBuilder<unknown> }
) {
	const columns = sql`${sql.table(table)}.id, ${kind} as what, seen.authority_code, seen.year, seen.id as review_id, ${sql.table(table)}.position`;
	const rankBy = (words: string) => sql`ts_rank_cd(${sql.ref(words)}, ${query}, 1) * ${sql.lit(weight)} as rank`;
	const hit = sql`hit.id, hit.what, hit.authority_code, hit.year, hit.review_id, hit.position`;
	const enough = sql`limit ${mostResults + 1}`;
	return byReview
		? sql`select ${hit}, ${rankBy('hit.search')} from (select * from seen order by year desc, id desc) as seen cross join lateral (
				select ${columns}, search from ${sql.table(table)} where region_review_id = seen.id and coalesce(search, '') @@ ${query} and ${wanted}
				order by position, id offset 0) as hit order by seen.year desc, seen.id desc ${enough}`
		: // What is ranked is fetched again for the few that are left: the words of all would have to be carried through the sorting.
			sql`select ${hit}, ${rankBy('ranked.search')} from (
				select ${columns} from ${sql.table(table)} join seen on seen.id = region_review_id
				where search @@ ${query} and ${wanted} order by seen.year desc, seen.id desc, position, id ${enough}) as hit join ${sql.table(table)} as ranked on ranked.id = hit.id`;
}

/** How many rows the database expects to have the words, from its statistics: no row is read. */
export async function likelyMatches(db: Database, query: RawBuilder<unknown>, table: Searched): Promise<number> {
	const { rows } = await sql<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>`
explain (format json) select from ${sql.table(table)} where search @@ ${query}`.execute(db);
	return rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
}
