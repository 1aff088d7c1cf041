import { newId } from '#domain/id.ts';
import { standing, type CaseAnswer } from '#domain/case.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import { addCase } from '#server/cases/add-case.ts';
import { judgeCase, type Reader } from '#server/cases/judge-case.ts';
import type { Database } from '#server/db/connect.ts';

/** A case added to the sample through the product's own act. Gives its id. */
export async function aCase(db: Database, review: ReviewAccess, given: { groupId?: string | null; howChosen?: string } = {}): Promise<string> {
	const id = newId();
	await addCase(db, review, { id, version: 0, groupId: given.groupId ?? null, howChosen: given.howChosen ?? 'Every fourth case on the host’s list' });
	return id;
}

/** A question of the audit tool. Gives its id. */
export async function aQuestion(db: Database, review: ReviewAccess, text = 'Was the child seen alone?'): Promise<string> {
	const id = newId();
	const { count } = await db
		.selectFrom('case_question')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.where('review_id', '=', review.id)
		.executeTakeFirstOrThrow();
	await db
		.insertInto('case_question')
		.values({ id, review_id: review.id, position: count, text, short_text: text.slice(0, 30) })
		.execute();
	return id;
}

/** Judges a case as if its page had been opened when nothing was answered: question -> answer. */
export async function judged(db: Database, review: ReviewAccess, caseId: string, answers: Record<string, CaseAnswer>, reader: Reader = 1): Promise<void> {
	const rows = Object.entries(answers).map(([id, answer]) => ({ id, answer, comment: '', was: standing(null, '') }));
	await judgeCase(db, review, { caseId, reader, rows });
}
