import { caseAnswers, judgedRows } from '#domain/case.ts';
import { judgeCase } from '#server/cases/judge-case.ts';
import { readCase } from '#server/cases/read-case.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { params }: PageServerLoadEvent) => ({
	page: await readCase(db, review, { caseId: params.case, reader: 2 })
}));

export const actions = {
	judge: reviewAction(judgedRows(caseAnswers), async (db, review, rows, { params }) => {
		await judgeCase(db, review, { caseId: params.case ?? '', reader: 2, rows });
		return { said: 'Answers saved' };
	})
};
