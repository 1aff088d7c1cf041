import { sql } from 'kysely';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type MenuCounts = { notes: number; cases: number; findings: number; people: number; documents: number };

/** The numbers beside the menu of a review, in one query. The host never learns how many notes, cases or findings there are: those stay 0. */
export async function countForMenu(db: Database, review: ReviewAccess): Promise<MenuCounts> {
	const count = (table: string, permitted: boolean) =>
		permitted ? sql<number>`(select count(*) from ${sql.table(table)} where review_id = ${review.id})` : sql<number>`0::bigint`;
	const { rows } = await sql<MenuCounts>`select
		${count('note', review.may('notes:read'))} as notes,
		${count('case_record', review.may('cases:read'))} as cases,
		${review.may('findings:read') ? sql`(select count(*) from finding where review_id = ${review.id} and merged_into is null)` : sql`0::bigint`} as findings,
		${count('member', review.may('members:read'))} as people,
		${count('document', review.may('documents:read'))} as documents`.execute(db);
	return rows[0] as MenuCounts;
}
