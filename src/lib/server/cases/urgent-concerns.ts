import { sql } from 'kysely';
import type { ConcernStep, NewConcern, NewStep } from '#domain/concern.ts';
import { newId } from '#domain/id.ts';
import { NotAllowed, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { Permission } from '#domain/permissions.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone, insertOnce } from '../history/once.ts';
import { concernsFor } from './read-cases.ts';

export type Concern = {
	id: string;
	text: string;
	raisedAt: string;
	by: string;
	caseNumber: number | null;
	steps: { step: ConcernStep; words: string; at: string; by: string }[];
};

export type ConcernPage = {
	/** The host's telephone for a child at risk, from the agreement; null before it is stated. */
	telephone: string | null;
	contacts: { name: string; post: string; telephone: string }[];
	concerns: Concern[];
	cases: { id: string; number: number }[];
};

const needs: Record<ConcernStep, Permission> = { told: 'concern:tell', acknowledged: 'concern:acknowledge', closed: 'concern:tell' };

/**
 * Raises an urgent concern. It asks for no agreement and waits for nothing: a child at risk comes first. Sent twice, it is raised once.
 * Throws NotAllowed without `concern:raise`, RuleBroken for a case that this person was not given.
 */
export async function raiseConcern(db: Database, review: ReviewAccess, { id, caseId, text }: NewConcern): Promise<void> {
	review.require('concern:raise');
	await act(db, review, { what: 'urgent concern raised', seenWith: 'concern:read-all' }, async (trx) => {
		const found = caseId && (await trx.selectFrom('case_record').select('id').where('id', '=', caseId).where('review_id', '=', review.id).executeTakeFirst());
		if (caseId && (!found || !review.may('cases:read'))) throw new RuleBroken('Choose a case from the list, or none', 'caseId');
		await insertOnce(trx, 'urgent_concern', { id, review_id: review.id, case_id: caseId, text, raised_by: review.user.id });
		return { about: { concern: id, case: caseId }, texts: { text } };
	});
}

/**
 * Records a step of a concern: told and closed by the leading roles, acknowledged by the host lead or, for them, a leading role. Each step stands once.
 * Throws NotAllowed, NotFound for a concern of elsewhere, RuleBroken for a step that stands already or a closing before the host was told.
 */
export async function takeStep(db: Database, review: ReviewAccess, { concernId, step, words }: NewStep): Promise<void> {
	review.require('concern:read-all', needs[step]);
	await act(db, review, { what: `urgent concern ${step}`, seenWith: 'concern:read-all' }, async (trx) => {
		const concern = await trx.selectFrom('urgent_concern').select('id').where('id', '=', concernId).where('review_id', '=', review.id).executeTakeFirst();
		if (!concern) throw new NotFound('concern');
		const taken = await trx.selectFrom('urgent_concern_step').selectAll().where('concern_id', '=', concernId).execute();
		const same = taken.find((one) => one.step === step);
		if (same?.by_account === review.user.id && same.words === words) throw new AlreadyDone();
		if (same) throw new RuleBroken('Someone recorded this step meanwhile. Look at it below', 'words');
		if (step === 'closed' && taken.length === 0) throw new RuleBroken('Record that the host was told before you close the concern', 'words');
		if (taken.some((one) => one.step === 'closed')) throw new RuleBroken('This concern is closed', 'words');
		await trx.insertInto('urgent_concern_step').values({ id: newId(), concern_id: concernId, step, words, by_account: review.user.id }).execute();
		return { about: { concern: concernId, step }, texts: { words } };
	});
}

/**
 * The page of urgent concerns, in one query: the numbers to call first, then what this person may see (the leading roles and the host lead all of them,
 * others the ones they raised). Throws NotAllowed for whoever may neither raise nor see any.
 */
export async function readConcerns(db: Database, review: ReviewAccess): Promise<ConcernPage> {
	if (!review.may('concern:raise') && !review.may('concern:read-all') && !review.may('notes:read')) throw new NotAllowed('concern:read-all');
	const cases = review.may('cases:read');
	const { rows } = await sql<ConcernPage>`select
		(select urgent_telephone from review_agreement where review_id = ${review.id}) as telephone,
		(select coalesce(json_agg(row), '[]') from (select name, post, telephone from member where review_id = ${review.id} and role = 'host-lead' order by position, name) row) as contacts,
		(select coalesce(json_agg(row), '[]') from (select c.id, c.text, to_char(c.raised_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "raisedAt", account.name as by,
			case when ${cases} then case_record.number end as "caseNumber",
			(select coalesce(json_agg(taken), '[]') from (select s.step, s.words, to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, person.name as by
				from urgent_concern_step s join account person on person.id = s.by_account where s.concern_id = c.id order by s.at) taken) as steps
			from urgent_concern c join account on account.id = c.raised_by left join case_record on case_record.id = c.case_id
			where c.review_id = ${review.id} and ${concernsFor(review)} order by c.raised_at desc, c.id) row) as concerns,
		(select coalesce(json_agg(row), '[]') from (select id, number from case_record where review_id = ${review.id} and ${cases} order by number) row) as cases`.execute(
		db
	);
	return rows[0]!;
}
