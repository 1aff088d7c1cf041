import { consentForm, intakeChoice } from '#domain/plan/intake.ts';
import { dropIntake } from '#server/plans/intakes.ts';
import { applyWorkbook } from '#server/plans/read-back/apply-workbook.ts';
import { readBackPage } from '#server/plans/read-back/read-back-page.ts';
import { reviewAction, reviewLoad } from '$edge/review.ts';
import type { PageServerLoadEvent } from './$types';

export const load = reviewLoad((db, review, { params }: PageServerLoadEvent) => readBackPage(db, review, params.intake));

const said = (changes: number) =>
	changes === 0 ? 'The changes of the workbook are in the plan' : `${changes} ${changes === 1 ? 'change' : 'changes'} from the workbook made in the plan`;

export const actions = {
	apply: reviewAction(consentForm, async (db, review, consent) => {
		const { changes } = await applyWorkbook(db, review, consent);
		return { said: said(changes), to: `/reviews/${review.id}/plan` };
	}),
	all: reviewAction(consentForm, async (db, review, consent) => {
		const { changes } = await applyWorkbook(db, review, consent, { all: true });
		return { said: said(changes), to: `/reviews/${review.id}/plan` };
	}),
	discard: reviewAction(intakeChoice, async (db, review, { intakeId }) => {
		await dropIntake(db, review, intakeId);
		return { said: 'The file was discarded. Nothing of it was taken into the plan', to: `/reviews/${review.id}/plan/read-back` };
	})
};
