import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { insertOnce } from '../../history/once.ts';
import { beginPlan } from '../begin-plan.ts';
import { planAct } from '../days/plan-act.ts';
import { nextAreaPosition } from '../plan-rows.ts';

/** The host adds a plan area of its own, which answers to nothing in the letter. Throws NotAllowed without `plan:write`. */
export async function addArea(db: Database, review: ReviewAccess, { id, title }: { id: string; title: string }): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'plan area added' }, async (trx) => {
		await beginPlan(trx, review);
		await insertOnce(trx, 'plan_area', { id, review_id: review.id, position: await nextAreaPosition(trx, review), title });
		return { about: { area: id }, texts: { title } };
	});
}
