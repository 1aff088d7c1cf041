import { acceptForm, columnsForm, intakeChoice, openRowForm, rowForm } from '#domain/plan/intake.ts';
import { dropIntake } from '#server/plans/intakes.ts';
import { acceptPlan } from '#server/plans/take-in/accept-plan.ts';
import { chooseColumns, correctRow, leaveOut } from '#server/plans/take-in/correct-plan.ts';
import { takeInPage } from '#server/plans/take-in/take-in-page.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params, url }: PageServerLoadEvent) => takeInPage(db, review, params.intake, url.searchParams.get('row')));

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

export const actions = {
	columns: reviewAction(columnsForm, async (db, review, form) => {
		await chooseColumns(db, review, form);
		return { said: 'The rows are read anew with these columns', to: `/reviews/${review.id}/plan/take-in/${form.intakeId}` };
	}),
	open: reviewAction(openRowForm, async (db, review, form) => {
		await leaveOut(db, review, form);
		return { to: `/reviews/${review.id}/plan/take-in/${form.intakeId}?row=${form.row}` };
	}),
	correct: reviewAction(rowForm, async (db, review, form) => {
		await correctRow(db, review, form);
		return { said: 'Row corrected', to: `/reviews/${review.id}/plan/take-in/${form.intakeId}#row-${form.key}` };
	}),
	accept: reviewAction(acceptForm, async (db, review, form) => {
		const { areas, actions: taken } = await acceptPlan(db, review, form);
		return { said: areas > 0 ? `${count(taken, 'action')} in ${count(areas, 'area')} taken in` : 'The plan was taken in', to: `/reviews/${review.id}/plan` };
	}),
	discard: reviewAction(intakeChoice, async (db, review, { intakeId }) => {
		await dropIntake(db, review, intakeId);
		return { said: 'The file was discarded. Nothing of it was taken into the plan', to: `/reviews/${review.id}/plan/take-in` };
	})
};
