import { today } from '#domain/dates.ts';
import { NotFound } from '#domain/outcomes.ts';
import type { Plan } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { readPlan } from '../read-plan.ts';
import { unpackPlan } from './pack-plan.ts';

/** The plan at the end of a past day, or why there is none: the day is not over, or it is before the first state that was kept (null: none was). */
export type PastPlan = { plan: Plan; keptOn: string } | { plan: null; firstKept: string | null };

/**
 * The plan as it stood on a day: at its end for a past day, now for today. Throws NotAllowed without `plan:read`, NotFound for a day to come and for one
 * before the first state that was kept.
 */
export async function planOn(db: Database | Transaction, review: ReviewAccess, day: string): Promise<Plan> {
	if (day === today()) return readPlan(db, review);
	const { plan } = await readPastPlan(db, review, day);
	if (!plan) throw new NotFound('plan on that day');
	return plan;
}

/** The same for pages that say why there is nothing to show; one query, past days only. Throws NotAllowed without `plan:read`. */
export async function readPastPlan(db: Database | Transaction, review: ReviewAccess, day: string): Promise<PastPlan> {
	review.require('plan:read');
	const days = db.selectFrom('plan_day').where('review_id', '=', review.id);
	const { first, kept_on, kept } = await db
		.selectNoFrom([
			days.select(({ fn }) => fn.min('day').as('first')).as('first'),
			days.select('day').where('day', '<=', day).orderBy('day', 'desc').limit(1).as('kept_on'),
			days.select('plan').where('day', '<=', day).orderBy('day', 'desc').limit(1).as('kept')
		])
		.executeTakeFirstOrThrow();
	if (day >= today() || kept === null || kept_on === null) return { plan: null, firstKept: first };
	return { plan: unpackPlan(kept, day), keptOn: kept_on };
}
