import type { ActionUpdate, RagKey } from '#domain/action.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Plan, PlanArea } from '#domain/plan.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { readPlan } from './read-plan.ts';

/** One action with its place in the plan and its updates, newest first; three queries. Throws NotAllowed without `plan:read`, NotFound outside this review. */
export async function readAction(db: Database, review: ReviewAccess, actionId: string) {
	const plan = await readPlan(db, review);
	return { plan, ...findAction(plan, actionId), ...(await actionDetail(db, review, actionId)) };
}

/** The action and its area in a plan that was read; throws NotFound. */
export function findAction(plan: Plan, actionId: string) {
	const area: PlanArea | undefined = plan.areas.find((one) => one.actions.some((action) => action.id === actionId));
	const action = area?.actions.find((one) => one.id === actionId);
	if (!area || !action) throw new NotFound('action');
	return { area, action };
}

/** The updates of an action of this review, newest first. */
export async function actionDetail(db: Database, review: ReviewAccess, actionId: string): Promise<{ updates: ActionUpdate[] }> {
	const rows = await db
		.selectFrom('action_update')
		.innerJoin('action', 'action.id', 'action_update.action_id')
		.select(['action_update.id', 'action_update.rag', 'action_update.progress', 'will_help', 'due_from', 'due_to', 'due_reason', 'made_by_name', 'made_at'])
		.where('action.id', '=', actionId)
		.where('action.review_id', '=', review.id)
		.orderBy('made_at', 'desc')
		.orderBy('action_update.id', 'desc')
		.execute();
	const updates = rows.map((row): ActionUpdate => ({
		id: row.id,
		rag: row.rag as RagKey,
		progress: row.progress,
		willHelp: row.will_help,
		dueFrom: row.due_from,
		dueTo: row.due_to,
		dueReason: row.due_reason,
		by: row.made_by_name,
		at: row.made_at
	}));
	return { updates };
}
