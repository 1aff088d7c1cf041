import { v5 } from 'uuid';
import { NotFound } from '#domain/outcomes.ts';
import type { PlanChoice } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { insertOnce } from '../../history/once.ts';
import { beginPlan } from '../begin-plan.ts';
import { planAct } from '../days/plan-act.ts';
import { listChoices } from './list-choices.ts';
import { getArea, nextAreaPosition } from '../plan-rows.ts';

/**
 * The host takes areas and recommendations of the letter into the plan: one plan area for each, one for all of them, or into an area that is there.
 * What is chosen stays to be chosen again: the links are many to many. Throws NotAllowed without `plan:write`, NotFound for what is not in the letter.
 */
export async function chooseForPlan(db: Database, review: ReviewAccess, { id, items, how, title, areaId }: PlanChoice): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'areas chosen for the plan' }, async (trx) => {
		const choices = await listChoices(trx, review);
		const chosen = items.map((item) => {
			const choice = choices.find(({ value }) => value === item);
			if (!choice) throw new NotFound('area of the letter');
			return choice;
		});
		await beginPlan(trx, review);
		if (how === 'join') {
			await getArea(trx, review, areaId);
			for (const { value } of chosen) await link(trx, areaId, value);
			return { about: { area: areaId, items } };
		}
		let position = await nextAreaPosition(trx, review);
		if (how === 'one') {
			await insertOnce(trx, 'plan_area', { id, review_id: review.id, position, title });
			for (const { value } of chosen) await link(trx, id, value);
			return { about: { area: id, items }, texts: { title } };
		}
		const texts: Record<string, string> = {};
		for (const { value, text } of chosen) {
			// The same form gives the same ids, so that it makes each area once however often it is sent.
			const areaOfItem = v5(value, id);
			const areaTitle = text.replace(/\s+/g, ' ').trim();
			await insertOnce(trx, 'plan_area', { id: areaOfItem, review_id: review.id, position, title: areaTitle });
			await link(trx, areaOfItem, value);
			texts[areaOfItem] = areaTitle;
			position += 1;
		}
		return { about: { areas: Object.keys(texts), items }, texts };
	});
}

/** Links a plan area to a finding or a recommendation, once; `item` is "finding:ID" or "recommendation:ID". */
export async function link(trx: Transaction, areaId: string, item: string): Promise<void> {
	const [kind, id = ''] = item.split(':');
	if (kind === 'finding') {
		await trx
			.insertInto('plan_area_finding')
			.values({ plan_area_id: areaId, finding_id: id })
			.onConflict((on) => on.doNothing())
			.execute();
	} else {
		await trx
			.insertInto('plan_area_recommendation')
			.values({ plan_area_id: areaId, recommendation_id: id })
			.onConflict((on) => on.doNothing())
			.execute();
	}
}
