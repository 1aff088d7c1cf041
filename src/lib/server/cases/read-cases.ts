import { sql, type RawBuilder } from 'kysely';
import type { CaseAnswer } from '#domain/case.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';

export type ListGroup = { id: string; name: string; onHostList: number | null; chosen: number; version: number };
export type AuditQuestion = { id: string; text: string; shortText: string; guidance: string; version: number; answers: number };
export type SampledCase = { id: string; number: number; groupId: string | null; groupName: string | null; howChosen: string; urgent: boolean };
export type GivenAnswer = { caseId: string; questionId: string; reader: 1 | 2; answer: CaseAnswer | null };
export type ConcernLine = { id: string; text: string; at: string; by: string; number: number | null; steps: { step: string; at: string }[] };
export type CaseBoard = { groups: ListGroup[]; questions: AuditQuestion[]; cases: SampledCase[]; answers: GivenAnswer[]; concerns: ConcernLine[] };

/**
 * The page of the case sample, in one query: the host's list for all who may see it; the sample, its judgements and the number chosen from each group only
 * for those who were given cases; urgent concerns only for those who may see each. Throws NotAllowed without `case-list:read`.
 */
export async function readCases(db: Database, review: ReviewAccess): Promise<CaseBoard> {
	review.require('case-list:read');
	const cases = review.may('cases:read');
	const concerns = concernsFor(review);
	const { rows } = await sql<CaseBoard>`select
		${list(sql`select id, name, on_host_list as "onHostList", version, case when ${cases} then (select count(*) from case_record where case_group_id = case_group.id) else 0 end as chosen
			from case_group where review_id = ${review.id} order by position, id`)} as groups,
		${list(sql`select id, text, short_text as "shortText", guidance, version, (select count(*) from case_answer where question_id = case_question.id and answer is not null) as answers
			from case_question where review_id = ${review.id} and ${cases} order by position, id`)} as questions,
		${list(sql`select case_record.id, number, case_group_id as "groupId", case_group.name as "groupName", how_chosen as "howChosen",
			exists (select from urgent_concern c where c.case_id = case_record.id and ${concerns}
				and not exists (select from urgent_concern_step where concern_id = c.id and step = 'closed')) as urgent
			from case_record left join case_group on case_group.id = case_group_id where case_record.review_id = ${review.id} and ${cases} order by number`)} as cases,
		${list(sql`select case_id as "caseId", question_id as "questionId", reader, answer
			from case_answer join case_record on case_record.id = case_id where review_id = ${review.id} and ${cases}`)} as answers,
		${list(sql`select c.id, c.text, to_char(c.raised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, account.name as by, case_record.number,
			${list(sql`select step, to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from urgent_concern_step s where concern_id = c.id order by s.at`)} as steps
			from urgent_concern c join account on account.id = c.raised_by left join case_record on case_record.id = c.case_id and ${cases}
			where c.review_id = ${review.id} and ${concerns} order by c.raised_at desc`)} as concerns`.execute(db);
	return rows[0]!;
}

/** SQL over `urgent_concern c`: all of them for those who may see all, one's own for whoever raised it. */
export function concernsFor(review: ReviewAccess): RawBuilder<unknown> {
	if (review.may('concern:read-all')) return sql`true`;
	return review.may('notes:read') ? sql`c.raised_by = ${review.user.id}` : sql`false`;
}

function list(rows: RawBuilder<unknown>): RawBuilder<unknown> {
	return sql`(select coalesce(json_agg(row), '[]') from (${rows}) row)`;
}
