import type { GivenView } from '#domain/plan.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database } from '../db/connect.ts';
import { planAct } from './days/plan-act.ts';
import { getArea } from './plan-rows.ts';

/** The peers say, area by area, how far it was addressed. Given again, the newer view stands. Throws NotAllowed without `plan:view`, NotFound outside this review. */
export async function givePeersView(db: Database, review: ReviewAccess, areaId: string, { view, words }: GivenView): Promise<void> {
	review.require('plan:view');
	await planAct(db, review, { what: 'peers’ view given' }, async (trx) => {
		await getArea(trx, review, areaId);
		const before = await trx.selectFrom('peers_view').select(['view', 'words']).where('plan_area_id', '=', areaId).executeTakeFirst();
		const given = { view, words, given_by: review.user.id, given_at: new Date().toISOString() };
		await trx
			.insertInto('peers_view')
			.values({ plan_area_id: areaId, ...given })
			.onConflict((on) => on.column('plan_area_id').doUpdateSet(given))
			.execute();
		return { about: { area: areaId, from: before?.view ?? null, to: view }, texts: { words, ...(before ? { was: before.words } : {}) } };
	});
}
