import { NotFound } from '#domain/outcomes.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { planAct } from '../days/plan-act.ts';
import { getAction, getArea } from '../plan-rows.ts';

export type Direction = 'up' | 'down';

/** Moves a plan area one place; at the end of the plan it stays. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function moveArea(db: Database, review: ReviewAccess, { areaId, direction }: { areaId: string; direction: Direction }): Promise<void> {
	await reorderAreas(db, review, areaId, { direction }, (order) => shifted(order, areaId, direction));
}

/** Puts a plan area before another, or at the end of the plan. Throws as `moveArea`, NotFound also for the other. */
export async function placeArea(db: Database, review: ReviewAccess, { id, before }: { id: string; before: string }): Promise<void> {
	await reorderAreas(db, review, id, { before }, (order) => placed(order, id, before, 'plan area'));
}

/** Moves an action one place within its area. Throws NotAllowed without `plan:write`, NotFound outside this review. */
export async function moveAction(db: Database, review: ReviewAccess, { actionId, direction }: { actionId: string; direction: Direction }): Promise<void> {
	await reorderActions(db, review, actionId, { direction }, (order) => shifted(order, actionId, direction));
}

/** Puts an action before another of its area, or at the end of it. Throws as `moveAction`, NotFound also for the other. */
export async function placeAction(db: Database, review: ReviewAccess, { id, before }: { id: string; before: string }): Promise<void> {
	await reorderActions(db, review, id, { before }, (order) => placed(order, id, before, 'action'));
}

type Reorder = (order: string[]) => string[];

async function reorderAreas(db: Database, review: ReviewAccess, areaId: string, how: Record<string, string>, reorder: Reorder): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'plan area moved' }, async (trx) => {
		const area = await getArea(trx, review, areaId);
		const rows = await trx.selectFrom('plan_area').select(['id', 'position']).where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
		for (const { id, position } of changed(rows, reorder)) await trx.updateTable('plan_area').set({ position }).where('id', '=', id).execute();
		return { about: { area: areaId, ...how }, texts: { title: area.title } };
	});
}

async function reorderActions(db: Database, review: ReviewAccess, actionId: string, how: Record<string, string>, reorder: Reorder): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'action moved' }, async (trx) => {
		const { plan_area_id: area } = await getAction(trx, review, actionId);
		const rows = await trx.selectFrom('action').select(['id', 'position']).where('plan_area_id', '=', area).orderBy('position').orderBy('id').execute();
		for (const { id, position } of changed(rows, reorder)) await trx.updateTable('action').set({ position }).where('id', '=', id).execute();
		return { about: { action: actionId, ...how } };
	});
}

function shifted(order: string[], id: string, direction: Direction): string[] {
	const from = order.indexOf(id);
	const to = Math.min(order.length - 1, Math.max(0, from + (direction === 'up' ? -1 : 1)));
	return order.filter((other) => other !== id).toSpliced(to, 0, id);
}

function placed(order: string[], id: string, before: string, thing: string): string[] {
	if (before === id) return order;
	const rest = order.filter((other) => other !== id);
	if (before && !rest.includes(before)) throw new NotFound(thing);
	return rest.toSpliced(before ? rest.indexOf(before) : rest.length, 0, id);
}

/** The rows whose place changes, with their new places. */
function changed(rows: { id: string; position: number }[], reorder: Reorder): { id: string; position: number }[] {
	return reorder(rows.map((row) => row.id))
		.map((id, position) => ({ id, position }))
		.filter(({ id, position }) => rows.find((row) => row.id === id)?.position !== position);
}
