import { sql } from 'kysely';
import * as v from 'valibot';
import type { CaseAnswer } from '#domain/case.ts';
import { NotFound } from '#domain/outcomes.ts';
import { formId } from '#domain/review.ts';
import { findIdentity, type Identity } from '#domain/wording/looks-like-identity.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { concernsFor } from './read-cases.ts';
import type { Reader } from './judge-case.ts';

export type CasePage = {
	id: string;
	number: number;
	version: number;
	groupId: string | null;
	groupName: string | null;
	howChosen: string;
	previous: string | null;
	next: string | null;
	groups: { id: string; name: string }[];
	questions: { id: string; text: string; guidance: string; answer: CaseAnswer | null; comment: string; by: string | null }[];
	/** Whether the person at the keyboard is its first reader, and so cannot be its second. */
	readFirst: boolean;
	notes: number;
	urgent: boolean;
	/** Words of comments that look like a name or number, for a warning that never blocks. */
	identity: Identity[];
};

/**
 * One case with its questions and the answers of one reader, in one query. The second reader never sees the first one's answers here: their own comes first.
 * Throws NotAllowed without `cases:read`, NotFound outside this review.
 */
export async function readCase(db: Database, review: ReviewAccess, { caseId, reader }: { caseId: string; reader: Reader }): Promise<CasePage> {
	review.require('cases:read');
	if (!v.is(formId, caseId)) throw new NotFound('case');
	const { rows } = await sql<
		Omit<CasePage, 'identity'>
	>`select c0.id, c0.number, c0.version, c0.case_group_id as "groupId", case_group.name as "groupName", c0.how_chosen as "howChosen",
		(select id from case_record where review_id = ${review.id} and number < c0.number order by number desc limit 1) as previous,
		(select id from case_record where review_id = ${review.id} and number > c0.number order by number limit 1) as next,
		(select coalesce(json_agg(row), '[]') from (select id, name from case_group where review_id = ${review.id} order by position, id) row) as groups,
		(select coalesce(json_agg(row), '[]') from (select q.id, q.text, q.guidance, a.answer, coalesce(a.comment, '') as comment, account.name as by
			from case_question q left join case_answer a on a.question_id = q.id and a.case_id = c0.id and a.reader = ${reader} left join account on account.id = a.answered_by
			where q.review_id = ${review.id} order by q.position, q.id) row) as questions,
		exists (select from case_answer where case_id = c0.id and reader = 1 and answered_by = ${review.user.id}) as "readFirst",
		(select count(*) from note where case_id = c0.id) as notes,
		exists (select from urgent_concern c where c.case_id = c0.id and ${concernsFor(review)}) as urgent
		from case_record c0 left join case_group on case_group.id = c0.case_group_id where c0.id = ${caseId} and c0.review_id = ${review.id}`.execute(db);
	const found = rows[0];
	if (!found) throw new NotFound('case');
	return { ...found, identity: found.questions.flatMap((question) => findIdentity(question.comment)) };
}

/** What a new case can be drawn from, and the number that it will get. Throws NotAllowed without `cases:write`. */
export async function readCaseChoices(
	db: Database,
	review: ReviewAccess
): Promise<{ groups: { id: string; name: string; onHostList: number | null }[]; next: number }> {
	review.require('cases:write');
	const { rows } = await sql<{ groups: { id: string; name: string; onHostList: number | null }[]; next: number }>`select
		(select coalesce(json_agg(row), '[]') from (select id, name, on_host_list as "onHostList" from case_group where review_id = ${review.id} order by position, id) row) as groups,
		(select coalesce(max(number), 0) + 1 from case_record where review_id = ${review.id}) as next`.execute(db);
	return rows[0]!;
}
