import { RuleBroken } from '#domain/outcomes.ts';
import type { GivenView } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { planAct } from '../days/plan-act.ts';
import { getArea } from '../plan-rows.ts';

/**
 * The peers say, area by area, how far it was addressed, without a progress review. Given again, the newer view stands. Throws NotAllowed without `plan:view`,
 * NotFound outside this review, RuleBroken once a progress review holds a view of the area: then that one is the source.
 */
export async function givePeersView(db: Database, review: ReviewAccess, areaId: string, { view, words }: GivenView): Promise<void> {
	review.require('plan:view');
	await planAct(db, review, { what: 'peers’ view given' }, async (trx) => {
		await getArea(trx, review, areaId);
		if (await viewedAt(trx, areaId)) throw new RuleBroken('The peers gave their view of this area at a progress review. Change it there');
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

/** The newest progress review that holds a view of the area, if there is one. */
export async function viewedAt(db: Database | Transaction, areaId: string): Promise<string | null> {
	const row = await db
		.selectFrom('progress_view')
		.innerJoin('progress_review', 'progress_review.id', 'progress_view.progress_review_id')
		.select('progress_review.id')
		.where('plan_area_id', '=', areaId)
		.orderBy('months', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.id ?? null;
}
