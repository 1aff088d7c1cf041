import { newId } from '#domain/id.ts';
import { areaMove, ownAreaForm, placeForm } from '#domain/plan/plan.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { moveArea, placeArea } from '#server/plans/actions/move.ts';
import { readPlan } from '#server/plans/read-plan.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ plan: await readPlan(db, review), id: newId() }));

export const actions = {
	move: reviewAction(areaMove, async (db, review, form) => {
		await moveArea(db, review, form);
		return { said: 'Area moved' };
	}),
	place: reviewAction(placeForm, async (db, review, form) => {
		await placeArea(db, review, form);
		return { said: 'Area moved' };
	}),
	add: reviewAction(ownAreaForm, async (db, review, form) => {
		await addArea(db, review, form);
		return { said: 'Area added' };
	})
};
