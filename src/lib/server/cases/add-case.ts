import type { CaseGiven } from '#domain/case.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { insertOnce } from '../history/once.ts';

/**
 * Adds a case to the sample. The product gives the next number; numbers of cases taken out are not given again while a higher one stands.
 * Throws NotAllowed without `cases:write`, RuleBroken for a group of another review. A form sent twice adds one case.
 */
export async function addCase(db: Database, review: ReviewAccess, { id, groupId, howChosen }: CaseGiven): Promise<void> {
	review.require('cases:write');
	await act(db, review, { what: 'case added', seenWith: 'cases:read' }, async (trx) => {
		await checkGroup(trx, review, groupId);
		// The head of the history chain is held: two people adding cases never get one number.
		const last = await trx
			.selectFrom('case_record')
			.select((eb) => eb.fn.max<number | null>('number').as('number'))
			.where('review_id', '=', review.id)
			.executeTakeFirst();
		const number = (last?.number ?? 0) + 1;
		await insertOnce(trx, 'case_record', { id, review_id: review.id, number, case_group_id: groupId, how_chosen: howChosen });
		return { about: { case: id, number, group: groupId }, texts: { howChosen } };
	});
}

/** Changes the group of a case, or how it was chosen. Throws NotAllowed without `cases:write`, NotFound outside this review, Conflict, RuleBroken. */
export async function changeCase(db: Database, review: ReviewAccess, { id, version, groupId, howChosen }: CaseGiven): Promise<void> {
	review.require('cases:write');
	await act(db, review, { what: 'case changed', seenWith: 'cases:read' }, async (trx) => {
		const now = await trx.selectFrom('case_record').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		checkVersion(now, version, (row) => ({ howChosen: row.how_chosen }), 'case');
		await checkGroup(trx, review, groupId);
		await trx
			.updateTable('case_record')
			.set({ case_group_id: groupId, how_chosen: howChosen, version: version + 1 })
			.where('id', '=', id)
			.execute();
		return { about: { case: id, group: groupId }, texts: { howChosen, before: now.how_chosen } };
	});
}

/** Takes a case out of the sample while nothing was said of it. Throws NotAllowed without `cases:write`, NotFound, RuleBroken once it was judged or noted. */
export async function dropCase(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('cases:write');
	await act(db, review, { what: 'case taken out', seenWith: 'cases:read' }, async (trx) => {
		const now = await trx
			.selectFrom('case_record')
			.select((eb) => [
				'number',
				eb.exists(eb.selectFrom('case_answer').select('case_id').whereRef('case_id', '=', 'case_record.id')).as('judged'),
				eb.exists(eb.selectFrom('note').select('id').whereRef('case_id', '=', 'case_record.id')).as('noted'),
				eb.exists(eb.selectFrom('urgent_concern').select('id').whereRef('case_id', '=', 'case_record.id')).as('urgent')
			])
			.where('id', '=', id)
			.where('review_id', '=', review.id)
			.executeTakeFirst();
		if (!now) throw new NotFound('case');
		if (now.judged || now.noted || now.urgent) throw new RuleBroken('This case was judged or written about, so it stays in the sample');
		await trx.deleteFrom('case_record').where('id', '=', id).execute();
		return { about: { case: id, number: now.number } };
	});
}

async function checkGroup(trx: Transaction, review: ReviewAccess, groupId: string | null): Promise<void> {
	if (!groupId) return;
	const group = await trx.selectFrom('case_group').select('id').where('id', '=', groupId).where('review_id', '=', review.id).executeTakeFirst();
	if (!group) throw new RuleBroken('Choose a group from the list', 'groupId');
}
