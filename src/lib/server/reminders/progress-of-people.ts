import type { ExpressionBuilder } from 'kysely';
import type { Database, Transaction } from '../db/connect.ts';
import type { Tables } from '../db/tables.ts';

/** A progress review that is planned and has not been held, and one of the people who lead the plan or the review. */
export type ProgressOfPerson = { accountId: string; reviewId: string; host: string; id: string; months: number; plannedOn: string; version: number };

/** The progress reviews ahead of people who lead a plan or a review and still have access. One query, the next one first. */
export async function progressOfPeople(db: Database | Transaction, accountIds: string[], day: string): Promise<ProgressOfPerson[]> {
	const rows = await db
		.selectFrom('account')
		.innerJoinLateral(
			(eb) => progressAhead(eb, day).as('ahead'),
			(join) => join.onTrue()
		)
		.select('account.id as accountId')
		.selectAll('ahead')
		.where('account.id', 'in', accountIds)
		.orderBy('plannedOn')
		.orderBy('ahead.id')
		.execute();
	return rows;
}

/** The progress reviews ahead of the account of a query. */
export function progressAhead(eb: ExpressionBuilder<Tables, 'account'>, day: string) {
	return eb
		.selectFrom('member')
		.innerJoin('review', 'review.id', 'member.review_id')
		.innerJoin('progress_review', 'progress_review.review_id', 'review.id')
		.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
		.select(['review.id as reviewId', 'authority.official_name as host', 'progress_review.id', 'months', 'planned_on as plannedOn', 'progress_review.version'])
		.whereRef('member.account_id', '=', 'account.id')
		.where('member.role', 'in', ['manager', 'lead', 'host-lead'])
		.where((member) => member.or([member('access_until', 'is', null), member('access_until', '>=', day)]))
		.where('review.stage', 'in', ['final', 'follow-up'])
		.where('held_on', 'is', null)
		.where('planned_on', '>=', day);
}
