import { newId } from '#domain/id.ts';
import { choiceForm, ownAreaForm } from '#domain/plan/plan.ts';
import { addArea } from '#server/plans/areas/add-area.ts';
import { chooseForPlan } from '#server/plans/areas/choose-for-plan.ts';
import { choosingPage } from '#server/plans/areas/choosing-page.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';

export const load = reviewLoad(async (db, review) => ({ ...(await choosingPage(db, review)), ids: { choice: newId(), area: newId() } }));

export const actions = {
	choose: reviewAction(choiceForm, async (db, review, form) => {
		await chooseForPlan(db, review, form);
		return { said: 'Added to the plan' };
	}),
	add: reviewAction(ownAreaForm, async (db, review, form) => {
		await addArea(db, review, form);
		return { said: 'Area added to the plan' };
	})
};
