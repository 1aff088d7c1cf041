import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { planAct } from './days/plan-act.ts';
import { getAction, getArea } from './plan-rows.ts';

export type Direction = 'up' | 'down';

/** Moves a plan area one place; at the end of the plan it stays. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function moveArea(db: Database, review: ReviewAccess, { areaId, direction }: { areaId: string; direction: Direction }): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'plan area moved' }, async (trx) => {
		const area = await getArea(trx, review, areaId);
		const rows = await trx.selectFrom('plan_area').select(['id', 'position']).where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
		for (const { id, position } of shifted(rows, areaId, direction)) await trx.updateTable('plan_area').set({ position }).where('id', '=', id).execute();
		return { about: { area: areaId, direction }, texts: { title: area.title } };
	});
}

/** Moves an action one place within its area. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function moveAction(db: Database, review: ReviewAccess, { actionId, direction }: { actionId: string; direction: Direction }): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'action moved' }, async (trx) => {
		const action = await getAction(trx, review, actionId);
		const rows = await trx
			.selectFrom('action')
			.select(['id', 'position'])
			.where('plan_area_id', '=', action.plan_area_id)
			.orderBy('position')
			.orderBy('id')
			.execute();
		for (const { id, position } of shifted(rows, actionId, direction)) await trx.updateTable('action').set({ position }).where('id', '=', id).execute();
		return { about: { action: actionId, direction } };
	});
}

/** The rows whose place changes when one of them moves, with their new places. */
function shifted(rows: { id: string; position: number }[], id: string, direction: Direction): { id: string; position: number }[] {
	const order = rows.map((row) => row.id);
	const from = order.indexOf(id);
	const to = Math.min(order.length - 1, Math.max(0, from + (direction === 'up' ? -1 : 1)));
	order.splice(to, 0, ...order.splice(from, 1));
	return order
		.map((moved, position) => ({ id: moved, position }))
		.filter(({ id: moved, position }) => rows.find((row) => row.id === moved)?.position !== position);
}
