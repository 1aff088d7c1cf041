import { RuleBroken } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { planAct } from '../days/plan-act.ts';
import { getAction, getArea } from '../plan-rows.ts';
import { requireOpen, requireOpenArea, requireUnspoken } from '../progress/open-area.ts';

/**
 * Takes a plan area out again; what it answered to is back among those left behind. An area with actions is declined or merged instead, and one that the peers
 * looked at stays (RuleBroken). Throws NotAllowed without `plan:write`, NotFound outside this review.
 */
export async function removeArea(db: Database, review: ReviewAccess, { areaId }: { areaId: string }): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'plan area removed' }, async (trx) => {
		const area = await getArea(trx, review, areaId);
		await requireOpen(trx, review, areaId);
		await requireUnspoken(trx, areaId);
		const action = await trx.selectFrom('action').select('id').where('plan_area_id', '=', areaId).executeTakeFirst();
		if (action) throw new RuleBroken('This area has actions. Move or remove them first, or merge the area into another');
		const seen = await trx.selectFrom('peers_view').select('plan_area_id').where('plan_area_id', '=', areaId).executeTakeFirst();
		if (seen) throw new RuleBroken('The peers have given their view of this area, so it stays as it is');
		await trx.deleteFrom('plan_area').where('id', '=', areaId).execute();
		return { about: { area: areaId }, texts: { title: area.title, reason: area.response_reason } };
	});
}

/**
 * Takes an action out, with its words kept in the history. One that was updated stays: what was reported is not unsaid (RuleBroken).
 * Throws NotAllowed without `plan:write`, NotFound outside this review.
 */
export async function removeAction(db: Database, review: ReviewAccess, { actionId }: { actionId: string }): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'action removed' }, async (trx) => {
		const action = await getAction(trx, review, actionId);
		await requireOpenArea(trx, review, actionId);
		const update = await trx.selectFrom('action_update').select('id').where('action_id', '=', actionId).executeTakeFirst();
		const proof = await trx.selectFrom('action_proof').select('action_id').where('action_id', '=', actionId).executeTakeFirst();
		if (update || proof) throw new RuleBroken('This action has updates, so it stays in the plan. Record in an update that it will not be done');
		await trx.deleteFrom('action').where('id', '=', actionId).execute();
		const { text, evidence_of_success: evidence, timescale, other_plans: otherPlans, progress } = action;
		return { about: { action: actionId, area: action.plan_area_id }, texts: { text, evidence, timescale, otherPlans, progress } };
	});
}
