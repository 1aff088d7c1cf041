import type { ActionChange } from '#domain/plan/action.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { setPosts } from '../posts/action-posts.ts';
import { planAct } from '../days/plan-act.ts';
import { movedDate, recordMove } from './moved-date.ts';
import { getAction, getArea, nextActionPosition } from '../plan-rows.ts';
import { postsFor } from '../posts/posts-for.ts';
import { requireOpen, requireOpenArea } from '../progress/open-area.ts';

/**
 * Changes the cells of an action that say what is planned; status and progress come with updates. A changed date needs its reason and stands as an update;
 * the original date stays. Throws NotAllowed without `plan:write`, NotFound outside this review, Conflict when someone changed it meanwhile, RuleBroken.
 */
export async function editAction(db: Database, review: ReviewAccess, actionId: string, change: ActionChange): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'action changed' }, async (trx) => {
		const action = await getAction(trx, review, actionId);
		await requireOpenArea(trx, review, actionId);
		checkVersion(
			action,
			change.version,
			(row) => ({ text: row.text, evidenceOfSuccess: row.evidence_of_success, timescale: row.timescale, dueOn: row.due_on ?? '', otherPlans: row.other_plans }),
			'action'
		);
		const area = await getArea(trx, review, change.areaId);
		await requireOpen(trx, review, area.id);
		const leads = await postsFor(trx, review, { chosen: change.leads, typed: change.newLeads, field: 'newLeads' });
		const responsible = await postsFor(trx, review, { chosen: change.responsible, typed: change.newResponsible, field: 'newResponsible' });
		const moved = movedDate(action, change.dueOn, change.dueReason);
		await trx
			.updateTable('action')
			.set({
				plan_area_id: area.id,
				position: area.id === action.plan_area_id ? action.position : await nextActionPosition(trx, area.id),
				text: change.text,
				evidence_of_success: change.evidenceOfSuccess,
				timescale: change.timescale,
				due_on: change.dueOn,
				original_due_on: action.original_due_on ?? change.dueOn,
				other_plans: change.otherPlans,
				version: action.version + 1
			})
			.where('id', '=', actionId)
			.execute();
		await setPosts(trx, actionId, { leads, responsible });
		if (moved) await recordMove(trx, review, action, moved);
		const { text, evidenceOfSuccess: evidence, timescale, otherPlans } = change;
		return {
			about: { action: actionId, area: area.id, due: change.dueOn, dueFrom: action.due_on, leads, responsible },
			texts: { text, was: action.text, evidence, timescale, otherPlans, ...(moved ? { reason: moved.due_reason } : {}) }
		};
	});
}
