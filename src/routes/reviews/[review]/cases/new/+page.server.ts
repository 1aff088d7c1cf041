import { caseForm } from '#domain/case.ts';
import { newId } from '#domain/id.ts';
import { addCase } from '#server/cases/add-case.ts';
import { readCaseChoices } from '#server/cases/read-case.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => ({
	id: newId(),
	groupId: url.searchParams.get('group') ?? '',
	...(await readCaseChoices(db, review))
}));

export const actions = {
	add: reviewAction(
		caseForm,
		async (db, review, given) => (await addCase(db, review, given), { said: 'Case added', to: `/reviews/${review.id}/cases/${given.id}` })
	)
};
