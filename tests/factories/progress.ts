import { newId } from '#domain/id.ts';
import { planProgress } from '#server/plans/progress/plan-progress.ts';
import type { ReviewAccess } from '#server/access/review-access.ts';
import type { Database } from '#server/db/connect.ts';
import { recordProof } from '#server/plans/record-proof.ts';
import { updateAction } from '#server/plans/update-action.ts';
import { aPlan, anUpdate, someone } from './plans.ts';

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
	await recordProof(db, host, { actionId, words: '18 of 20 records now give the reason' });
}
