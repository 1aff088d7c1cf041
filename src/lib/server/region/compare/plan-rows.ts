import { sql } from 'kysely';
import { today } from '#domain/dates.ts';
import type { RagKey } from '#domain/plan/rag.ts';
import { england } from '#domain/region/compare.ts';
import type { RegionAccess } from '../../access/open-region.ts';
import type { Database } from '../../db/connect.ts';

/** How the actions of a plan stand, as counts, and the day of the last update. Never one status for an authority. */
export type PlanRow = { code: string; reviewId: string; actions: number; counts: Partial<Record<RagKey, number>>; asOf: string | null };

/** The newest plan of each authority whose status (or text) its host shares by name with this adviser. One query. */
export async function readPlanRows(db: Database, region: RegionAccess, code: string): Promise<PlanRow[]> {
	const rows = await db
		.with('shared', (trx) =>
			trx
				.selectFrom('review')
				.innerJoin('authority', 'authority.gss_code', 'review.authority_code')
				.innerJoin('plan', 'plan.review_id', 'review.id')
				.select(['review.id', 'review.authority_code'])
				.distinctOn('review.authority_code')
				.where('review.stage', 'in', ['final', 'follow-up', 'closed'])
				.$if(code === england, (query) => query.where('authority.fictional', '=', false))
				.$if(code !== england, (query) => query.where('authority.region_code', '=', code))
				.where((eb) =>
					eb.exists(
						eb
							.selectFrom('sharing')
							.select('sharing.review_id')
							.whereRef('sharing.review_id', '=', 'review.id')
							.where('sharing.what', 'in', ['plan-status', 'plan-text'])
							.where('sharing.named', '=', true)
							.where('sharing.from_date', '<=', today())
							.where((or) => or.or([or('sharing.audience', '=', 'england'), or('authority.region_code', '=', region.region.code)]))
					)
				)
				.orderBy('review.authority_code')
				.orderBy(sql`review.visit_end desc nulls last`)
				.orderBy('review.id', 'desc')
		)
		.selectFrom('shared')
		.innerJoin('action', 'action.review_id', 'shared.id')
		.leftJoin('action_completion', 'action_completion.action_id', 'action.id')
		.select(['shared.authority_code', 'shared.id'])
		.select([
			sql<string>`case when action_completion.action_id is not null then 'complete' else coalesce(action.rag, 'not-started') end`.as('status'),
			sql<number>`count(*)`.as('actions'),
			sql<string | null>`max((select max(made_at) from action_update where action_update.action_id = action.id))`.as('last_update')
		])
		.groupBy(['shared.authority_code', 'shared.id', 'status'])
		.execute();
	const plans = new Map<string, PlanRow>();
	for (const row of rows) {
		const plan = plans.get(row.authority_code) ?? { code: row.authority_code, reviewId: row.id, actions: 0, counts: {}, asOf: null };
		const day = row.last_update && today(new Date(row.last_update));
		plans.set(row.authority_code, {
			...plan,
			actions: plan.actions + row.actions,
			counts: { ...plan.counts, [row.status]: row.actions },
			asOf: day && (!plan.asOf || day > plan.asOf) ? day : plan.asOf
		});
	}
	return [...plans.values()];
}
