import { caseAnswers, caseForm, judgedRows, rowChoice } from '#domain/case.ts';
import { changeCase, dropCase } from '#server/cases/add-case.ts';
import { judgeCase } from '#server/cases/judge-case.ts';
import { readCase } from '#server/cases/read-case.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => ({
	page: await readCase(db, review, { caseId: params.case, reader: 1 })
}));

export const actions = {
	judge: reviewAction(judgedRows(caseAnswers), async (db, review, rows, { params }) => {
		await judgeCase(db, review, { caseId: params.case ?? '', reader: 1, rows });
		return { said: 'Answers saved' };
	}),
	change: reviewAction(caseForm, async (db, review, given) => (await changeCase(db, review, given), { said: 'Case saved' })),
	drop: reviewAction(
		rowChoice,
		async (db, review, given) => (await dropCase(db, review, given), { said: 'Case taken out of the sample', to: `/reviews/${review.id}/cases` })
	)
};
