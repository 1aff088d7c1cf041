import { mergeJudged, standing, type Judged } from '#domain/case.ts';
import { Conflict, NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';

export type Reader = 1 | 2;

/**
 * Judges a case by the audit tool, as its first or its second reader. Only what this form changed is written: answers that someone else gave meanwhile stay.
 * Throws NotAllowed without `cases:write`, NotFound outside this review, Conflict with the answers that both changed, RuleBroken when the second reader is
 * the first: a second opinion is someone else's.
 */
export async function judgeCase(
	db: Database,
	review: ReviewAccess,
	{ caseId, reader, rows }: { caseId: string; reader: Reader; rows: Judged[] }
): Promise<void> {
	review.require('cases:write');
	await act(db, review, { what: reader === 1 ? 'case judged' : 'case judged by a second reader', seenWith: 'cases:read' }, async (trx) => {
		const answers = await answersOf(trx, review, caseId);
		const first = answers.find((answer) => answer.reader === 1 && answer.answered_by === review.user.id);
		if (reader === 2 && first) throw new RuleBroken('You read this case first. The second reader is someone else in the team');
		const now = new Map(answers.filter((answer) => answer.reader === reader).map((answer) => [answer.question_id, answer]));
		const { changed, theirs } = mergeJudged(rows, now);
		if (Object.keys(theirs).length > 0) throw new Conflict(theirs, 0);
		if (changed.length === 0) throw new AlreadyDone();
		await checkQuestions(trx, review, changed);
		for (const { id, answer, comment } of changed) {
			const row = { answer: answer || null, comment, answered_by: review.user.id, answered_at: new Date().toISOString() };
			await trx
				.insertInto('case_answer')
				.values({ case_id: caseId, question_id: id, reader, ...row })
				.onConflict((on) => on.columns(['case_id', 'question_id', 'reader']).doUpdateSet((eb) => ({ ...row, version: eb('case_answer.version', '+', 1) })))
				.execute();
		}
		const texts = Object.fromEntries(changed.map((row) => [row.id, standing(row.answer, row.comment)]));
		return { about: { case: caseId, reader, questions: changed.map((row) => row.id) }, texts };
	});
}

async function answersOf(trx: Transaction, review: ReviewAccess, caseId: string) {
	const found = await trx.selectFrom('case_record').select('id').where('id', '=', caseId).where('review_id', '=', review.id).executeTakeFirst();
	if (!found) throw new NotFound('case');
	return trx.selectFrom('case_answer').select(['question_id', 'reader', 'answer', 'comment', 'answered_by']).where('case_id', '=', caseId).execute();
}

async function checkQuestions(trx: Transaction, review: ReviewAccess, rows: Judged[]): Promise<void> {
	const ids = rows.map((row) => row.id);
	const found = await trx.selectFrom('case_question').select('id').where('review_id', '=', review.id).where('id', 'in', ids).execute();
	const missing = ids.find((id) => !found.some((question) => question.id === id));
	if (missing)
		throw new RuleBroken('This question was taken out of the audit tool meanwhile. Copy your comment, then open the case again', `comment-${missing}`);
}
