import { newId } from '#domain/id.ts';
import type { ProgressLetterWords } from '#domain/plan/progress-letter.ts';
import { giveProgressView } from '#server/plans/progress/give-view.ts';
import { editProgressLetter } from '#server/plans/progress/letter/edit-letter.ts';
import { readDraft } from '#server/plans/progress/letter/read-letter.ts';
import { startProgressLetter } from '#server/plans/progress/letter/start-letter.ts';
import { holdProgress, planProgress } from '#server/plans/progress/plan-progress.ts';
import { writePosition } from '#server/plans/progress/write-position.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { recordProof } from '#server/plans/actions/record-proof.ts';
import { updateAction } from '#server/plans/actions/update-action.ts';
import { aPlan, aProof, anUpdate, someone } from './plans.ts';

/** A plan with one area and one action, a progress review six months after the visit, and the keys of both sides. */
export async function aProgressReview(db: Database) {
	const plan = await aPlan(db);
	const { review: lead, account: leadAccount } = await someone(db, plan.id, 'lead');
	const progressId = newId();
	await planProgress(db, plan.review, { id: progressId, months: 6, version: 0, plannedOn: '2027-04-15' });
	return { ...plan, host: plan.review, lead, leadAccount, progressId };
}

/** Records that an action was done and what difference was seen. */
export async function proveAction(db: Database, host: ReviewAccess, actionId: string): Promise<void> {
	await updateAction(db, host, anUpdate(actionId, { rag: 'complete', progress: 'All five teams use it', doneOn: '2026-10-20' }));
	await recordProof(db, host, aProof(actionId, { words: '18 of 20 records now give the reason' }));
}

/** A progress review that was held, with a position, a view and a started, dated letter; the letter has nothing left to settle. */
export async function aProgressLetter(db: Database) {
	const given = await aProgressReview(db);
	const { host, lead, progressId, areaId } = given;
	await holdProgress(db, host, { id: progressId, version: 1, heldOn: '2026-11-01' });
	await writePosition(db, host, progressId, {
		areaId,
		version: 0,
		done: 'Every team uses the box.',
		difference: 'The reasons are there.',
		next: 'We look again in June.'
	});
	await giveProgressView(db, lead, progressId, { areaId, version: 0, view: 'partly', words: 'The box is used in two of five teams.' });
	await startProgressLetter(db, lead, progressId);
	await dateLetter(db, lead, progressId);
	return given;
}

/** Saves the letter with a date, and whatever else is given. */
export async function dateLetter(db: Database, lead: ReviewAccess, progressId: string, words: Partial<ProgressLetterWords> = {}): Promise<void> {
	const draft = await readDraft(db, lead, progressId);
	if (!draft) throw new Error('the letter is not started');
	const { kept: _, ...content } = draft.content;
	await editProgressLetter(db, lead, progressId, { ...content, version: draft.version, date: '2026-11-10', ...words });
}
