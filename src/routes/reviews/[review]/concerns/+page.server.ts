import { concernForm, stepForm } from '#domain/concern.ts';
import { newId } from '#domain/id.ts';
import { raiseConcern, readConcerns, takeStep } from '#server/cases/urgent-concerns.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad(async (db, review, { url }: PageServerLoadEvent) => ({
	id: newId(),
	caseId: url.searchParams.get('case') ?? '',
	...(await readConcerns(db, review))
}));

const said = { told: 'Recorded that the host was told', acknowledged: 'Concern acknowledged', closed: 'Concern closed' };

export const actions = {
	raise: reviewAction(
		concernForm,
		async (db, review, concern) => (
			await raiseConcern(db, review, concern),
			{ said: 'Concern raised. Telephone the host now if you have not', to: `/reviews/${review.id}/concerns` }
		)
	),
	step: reviewAction(stepForm, async (db, review, step) => (await takeStep(db, review, step), { said: said[step.step], to: `/reviews/${review.id}/concerns` }))
};
