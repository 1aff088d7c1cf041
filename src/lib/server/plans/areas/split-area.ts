import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import type { AreaSplit } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { insertOnce } from '../../history/once.ts';
import { areaLeads, setAreaLeads } from '../posts/action-posts.ts';
import { link } from './choose-for-plan.ts';
import { planAct } from '../days/plan-act.ts';
import { itemsOf } from './merge-areas.ts';
import { getArea } from '../plan-rows.ts';
import { requireOpen } from '../progress/open-area.ts';

/**
 * Splits a plan area: the chosen findings, recommendations and actions move into a new one just after it, which starts with the same response and leads.
 * Throws NotAllowed without `plan:write`, NotFound for what is not in the area, RuleBroken when nothing would be left.
 */
export async function splitArea(db: Database, review: ReviewAccess, areaId: string, { id, newTitle, items }: AreaSplit): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'plan area split' }, async (trx) => {
		const area = await getArea(trx, review, areaId);
		await requireOpen(trx, review, areaId);
		await trx
			.updateTable('plan_area')
			.set((eb) => ({ position: eb('position', '+', 1) }))
			.where('review_id', '=', review.id)
			.where('position', '>', area.position)
			.execute();
		const { response, response_reason } = area;
		await insertOnce(trx, 'plan_area', { id, review_id: review.id, position: area.position + 1, title: newTitle, response, response_reason });

		const actions = await trx.selectFrom('action').select('id').where('plan_area_id', '=', areaId).orderBy('position').orderBy('id').execute();
		const there = [...(await itemsOf(trx, areaId)), ...actions.map((action) => `action:${action.id}`)];
		if (items.some((item) => !there.includes(item))) throw new NotFound('part of the area');
		if (there.every((item) => items.includes(item))) throw new RuleBroken('Leave something in the area, or change its title instead', 'items');

		await setAreaLeads(trx, id, await areaLeads(trx, areaId));
		let position = 0;
		for (const item of there.filter((one) => items.includes(one))) {
			const [kind, itemId = ''] = item.split(':');
			if (kind === 'action') {
				await trx.updateTable('action').set({ plan_area_id: id, position }).where('id', '=', itemId).execute();
				position += 1;
			} else {
				await link(trx, id, item);
				if (kind === 'finding') await trx.deleteFrom('plan_area_finding').where('plan_area_id', '=', areaId).where('finding_id', '=', itemId).execute();
				else await trx.deleteFrom('plan_area_recommendation').where('plan_area_id', '=', areaId).where('recommendation_id', '=', itemId).execute();
			}
		}
		return { about: { area: areaId, into: id, items }, texts: { title: newTitle, was: area.title } };
	});
}
