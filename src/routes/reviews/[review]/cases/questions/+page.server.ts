import { questionForm, rowChoice, rowMove } from '#domain/case.ts';
import { newId } from '#domain/id.ts';
import { addQuestion, changeQuestion, dropQuestion, moveQuestion } from '#server/cases/audit-questions.ts';
import { readCases } from '#server/cases/read-cases.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => {
	review.require('cases:read');
	return { id: newId(), edit: url.searchParams.get('edit'), questions: (await readCases(db, review)).questions };
});

const here = (review: { id: string }, said: string) => ({ said, to: `/reviews/${review.id}/cases/questions` });

export const actions = {
	add: reviewAction(questionForm, async (db, review, question) => (await addQuestion(db, review, question), here(review, 'Question added'))),
	change: reviewAction(questionForm, async (db, review, question) => (await changeQuestion(db, review, question), here(review, 'Question saved'))),
	move: reviewAction(rowMove, async (db, review, move) => (await moveQuestion(db, review, move), here(review, 'Question moved'))),
	drop: reviewAction(rowChoice, async (db, review, question) => (await dropQuestion(db, review, question), here(review, 'Question taken out')))
};
