import type { AreaChange } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { setAreaLeads } from '../posts/action-posts.ts';
import { planAct } from '../days/plan-act.ts';
import { getArea } from '../plan-rows.ts';
import { postsFor } from '../posts/posts-for.ts';
import { requireOpen } from '../progress/open-area.ts';

/**
 * The host words a plan area, answers it (accepted, partly accepted, declined with a reason) and names its lead posts, which its actions inherit.
 * Throws NotAllowed without `plan:write`, NotFound outside this review, Conflict when someone changed it meanwhile.
 */
export async function editArea(db: Database, review: ReviewAccess, areaId: string, change: AreaChange): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'plan area changed' }, async (trx) => {
		const area = await getArea(trx, review, areaId);
		await requireOpen(trx, review, areaId);
		checkVersion(area, change.version, (row) => ({ title: row.title, responseReason: row.response_reason }), 'plan area');
		const leads = await postsFor(trx, review, { chosen: change.leads, typed: change.newLeads, field: 'newLeads' });
		const response_reason = change.response === 'accepted' ? '' : change.responseReason;
		await trx
			.updateTable('plan_area')
			.set({ title: change.title, response: change.response, response_reason, version: area.version + 1 })
			.where('id', '=', areaId)
			.execute();
		await setAreaLeads(trx, areaId, leads);
		return {
			about: { area: areaId, from: area.response, to: change.response, leads },
			texts: { title: change.title, was: area.title, reason: response_reason }
		};
	});
}
