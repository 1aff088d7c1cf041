import type { CaseQuestion } from '#domain/case.ts';
import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { act } from '../history/act.ts';
import { AlreadyDone, insertOnce } from '../history/once.ts';

/** Adds a question to the audit tool, after the others. Throws NotAllowed without `cases:read` and `scope:write`: the leading roles. */
export async function addQuestion(db: Database, review: ReviewAccess, { id, text, shortText, guidance }: CaseQuestion): Promise<void> {
	review.require('cases:read', 'scope:write');
	await act(db, review, { what: 'audit question added', seenWith: 'cases:read' }, async (trx) => {
		const position = (await inOrder(trx, review)).length;
		await insertOnce(trx, 'case_question', { id, review_id: review.id, position, text, short_text: shortText, guidance });
		return { about: { question: id }, texts: { text, shortText, guidance } };
	});
}

/** Words a question anew; its answers stay. Throws NotAllowed as `addQuestion`, NotFound outside this review, Conflict. */
export async function changeQuestion(db: Database, review: ReviewAccess, { id, version, text, shortText, guidance }: CaseQuestion): Promise<void> {
	review.require('cases:read', 'scope:write');
	await act(db, review, { what: 'audit question changed', seenWith: 'cases:read' }, async (trx) => {
		const now = await trx.selectFrom('case_question').selectAll().where('id', '=', id).where('review_id', '=', review.id).executeTakeFirst();
		if (now && now.version !== version && now.text === text && now.short_text === shortText && now.guidance === guidance) throw new AlreadyDone();
		checkVersion(now, version, (row) => ({ text: row.text, shortText: row.short_text, guidance: row.guidance }), 'question');
		await trx
			.updateTable('case_question')
			.set({ text, short_text: shortText, guidance, version: version + 1 })
			.where('id', '=', id)
			.execute();
		return { about: { question: id }, texts: { text, shortText, guidance, before: now.text } };
	});
}

/** Moves a question one place up or down; at the end already, nothing changes. Throws NotAllowed as `addQuestion`, NotFound outside this review. */
export async function moveQuestion(db: Database, review: ReviewAccess, { id, direction }: { id: string; direction: 'up' | 'down' }): Promise<void> {
	review.require('cases:read', 'scope:write');
	await act(db, review, { what: 'audit question moved', seenWith: 'cases:read' }, async (trx) => {
		const rows = await inOrder(trx, review);
		const from = rows.findIndex((row) => row.id === id);
		if (from < 0) throw new NotFound('question');
		const to = from + (direction === 'up' ? -1 : 1);
		const [moved, other] = [rows[from], rows[to]];
		if (!moved || !other) throw new AlreadyDone();
		[rows[from], rows[to]] = [other, moved];
		for (const [position, row] of rows.entries()) {
			if (row.position !== position) await trx.updateTable('case_question').set({ position }).where('id', '=', row.id).execute();
		}
		return { about: { question: id, direction } };
	});
}

/** Takes a question out while no case was judged by it and no finding rests on it. Throws NotAllowed as `addQuestion`, NotFound, RuleBroken. */
export async function dropQuestion(db: Database, review: ReviewAccess, { id }: { id: string }): Promise<void> {
	review.require('cases:read', 'scope:write');
	await act(db, review, { what: 'audit question taken out', seenWith: 'cases:read' }, async (trx) => {
		const now = await trx
			.selectFrom('case_question')
			.select((eb) => [
				'text',
				eb.exists(eb.selectFrom('case_answer').select('case_id').whereRef('question_id', '=', 'case_question.id')).as('answered'),
				eb.exists(eb.selectFrom('finding_question').select('finding_id').whereRef('question_id', '=', 'case_question.id')).as('used')
			])
			.where('id', '=', id)
			.where('review_id', '=', review.id)
			.executeTakeFirst();
		if (!now) throw new NotFound('question');
		if (now.answered || now.used) throw new RuleBroken('Cases were judged by this question, so it stays. You can word it anew', `drop-${id}`);
		await trx.deleteFrom('case_question').where('id', '=', id).execute();
		return { about: { question: id }, texts: { text: now.text } };
	});
}

async function inOrder(trx: Transaction, review: ReviewAccess): Promise<{ id: string; position: number }[]> {
	return trx.selectFrom('case_question').select(['id', 'position']).where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
}
