import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { stageMoves } from '#domain/review.ts';
import { stageLabels, type Stage } from '#domain/stage.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { act } from '../history/act.ts';
import { AlreadyDone } from '../history/once.ts';

/**
 * The lead moves the review by hand: into the visit, out of it, or to its end. With the host and final are entered by sharing and issuing the letter.
 * Throws NotAllowed without `review:move`, RuleBroken for a move that is made in another way. Sent twice, the review moves once.
 */
export async function moveStage(db: Database, review: ReviewAccess, { stage }: { stage: Stage }): Promise<void> {
	review.require('review:move');
	await act(db, review, { what: `stage: ${stageLabels[stage].toLowerCase()}`, seenWith: 'review:open' }, async (trx) => {
		const now = await trx.selectFrom('review').select('stage').where('id', '=', review.id).executeTakeFirstOrThrow();
		const from = now.stage as Stage;
		if (from === stage) throw new AlreadyDone();
		if (!stageMoves[from].includes(stage)) {
			throw new RuleBroken(`A review that is ${stageLabels[from].toLowerCase()} does not move to ${stageLabels[stage].toLowerCase()} by hand`, 'stage');
		}
		await enterStage(trx, review, stage);
		return { about: { from, to: stage } };
	});
}

/**
 * Puts the review at a stage and remembers who and when, inside the transaction of the act that leads there (sharing, issuing, agreeing the plan).
 * It asks for no permission: the act has its own. At that stage already it does nothing; it is for the act to see that it does not go back.
 */
export async function enterStage(trx: Transaction, review: ReviewAccess, stage: Stage): Promise<void> {
	const moved = await trx.updateTable('review').set({ stage }).where('id', '=', review.id).where('stage', '<>', stage).returning('id').executeTakeFirst();
	if (!moved) return;
	await trx.insertInto('review_stage_entry').values({ id: newId(), review_id: review.id, stage, entered_by: review.user.id }).execute();
}
