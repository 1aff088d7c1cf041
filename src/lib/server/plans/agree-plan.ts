import { formatDate, today } from '#domain/dates.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import type { PlanAgreement } from '#domain/plan/plan.ts';
import type { ReviewAccess } from '../access/review-access.ts';
import type { Database, Transaction } from '../db/connect.ts';
import { AlreadyDone } from '../history/once.ts';
import { enterStage } from '../scope/move-stage.ts';
import { planAct } from './days/plan-act.ts';

/**
 * Records that a named body agreed the plan on a date, once: from then on it is no draft, and the review is in follow-up. Changes stay possible and stand in the
 * history. Throws NotAllowed without `plan:write`, RuleBroken while the plan is empty or an area has no response, for a day to come, or when it was agreed before.
 */
export async function agreePlan(db: Database, review: ReviewAccess, { body, agreedOn }: PlanAgreement): Promise<void> {
	review.require('plan:write');
	if (agreedOn > today()) throw new RuleBroken(`The date must be today, ${formatDate(today())}, or before`, 'agreedOn');
	await planAct(db, review, { what: 'plan agreed' }, async (trx) => {
		await requireAnswered(trx, review);
		const agreed = { body, agreed_on: agreedOn };
		const inserted = await trx
			.insertInto('plan_agreement')
			.values({ review_id: review.id, ...agreed, recorded_by: review.user.id })
			.onConflict((on) => on.doNothing())
			.returning('review_id')
			.executeTakeFirst();
		if (!inserted) {
			const before = await trx.selectFrom('plan_agreement').select(['body', 'agreed_on']).where('review_id', '=', review.id).executeTakeFirstOrThrow();
			if (before.body === body && before.agreed_on === agreedOn) throw new AlreadyDone();
			throw new RuleBroken(`The plan was agreed by ${before.body} on ${formatDate(before.agreed_on)}. An agreement is recorded once`, 'body');
		}
		if (review.review.stage === 'final') await enterStage(trx, review, 'follow-up');
		return { about: { on: agreedOn }, texts: { body } };
	});
}

async function requireAnswered(trx: Transaction, review: ReviewAccess): Promise<void> {
	const areas = await trx.selectFrom('plan_area').select('response').where('review_id', '=', review.id).orderBy('position').orderBy('id').execute();
	if (areas.length === 0) throw new RuleBroken('Put at least one area into the plan before it is agreed');
	const open = areas.flatMap((area, index) => (area.response ? [] : [index + 1]));
	if (open.length === 0) return;
	const which = open.length === 1 ? `area ${open[0]}` : `areas ${open.slice(0, -1).join(', ')} and ${open.at(-1)}`;
	throw new RuleBroken(`Say first whether ${which} ${open.length === 1 ? 'is' : 'are'} accepted, partly accepted or declined`);
}
