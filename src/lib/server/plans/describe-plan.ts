import { ragKeys } from '#domain/action.ts';
import type { PlanWords } from '#domain/plan.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { checkVersion } from '../db/write-version.ts';
import { beginPlan } from './begin-plan.ts';
import { planAct } from './days/plan-act.ts';

/**
 * Sets the plan's title, introduction and legend. The words of a status are the council's own; what it stands for, its shape and colour are not.
 * Throws NotAllowed without `plan:write`, Conflict when someone changed it meanwhile.
 */
export async function describePlan(db: Database, review: ReviewAccess, { version, title, introduction, labels, meanings }: PlanWords): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'plan described' }, async (trx) => {
		await beginPlan(trx, review);
		const now = await trx.selectFrom('plan').selectAll().where('review_id', '=', review.id).executeTakeFirst();
		// Version 0 is a page drawn before the plan began; the row that it then finds is the first.
		checkVersion(now, version || 1, (row) => ({ title: row.title, introduction: row.introduction }), 'plan');
		const legend = JSON.stringify(ragKeys.map((key, index) => ({ key, label: labels[index] ?? '', meaning: meanings[index] ?? '' })));
		await trx
			.updateTable('plan')
			.set({ title, introduction, legend, version: now.version + 1 })
			.where('review_id', '=', review.id)
			.execute();
		return { texts: { title, introduction, legend } };
	});
}
