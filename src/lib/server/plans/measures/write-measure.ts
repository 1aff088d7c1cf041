import { NotFound, RuleBroken } from '#domain/outcomes.ts';
import { baselineOf, figureInWords, type GivenMeasure } from '#domain/plan/measure.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';
import { checkVersion } from '../../db/write-version.ts';
import { insertOnce } from '../../history/once.ts';
import { beginPlan } from '../begin-plan.ts';
import { planAct } from '../days/plan-act.ts';
import { getAction, getArea } from '../plan-rows.ts';
import { getMeasure } from './measure-rows.ts';
import { nextMeasurePosition } from './read-measures.ts';

// A baseline may be a number too small to publish, so only the host reads these entries.
const seenWith = 'plan:read-small';

/**
 * Adds a measure to the plan, to an area or to an action. Throws NotAllowed without `plan:write`, NotFound for an area or action outside this review.
 * A form sent twice adds one.
 */
export async function addMeasure(db: Database, review: ReviewAccess, form: GivenMeasure): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'measure added', seenWith }, async (trx) => {
		await beginPlan(trx, review);
		const columns = await columnsOf(trx, review, form);
		await insertOnce(trx, 'plan_measure', { id: form.id, review_id: review.id, position: await nextMeasurePosition(trx, review), ...columns });
		return { about: { measure: form.id, area: columns.plan_area_id, action: columns.action_id }, texts: textsOf(form) };
	});
}

/**
 * Changes what a measure is. Once it has readings it stays a share, a count or an amount, since they are of that kind (RuleBroken).
 * Throws NotAllowed without `plan:write`, NotFound outside this review, Conflict when someone changed it meanwhile.
 */
export async function editMeasure(db: Database, review: ReviewAccess, form: GivenMeasure): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'measure changed', seenWith }, async (trx) => {
		const measure = await getMeasure(trx, review, form.id);
		checkVersion(measure, form.version, (row) => ({ name: row.name, unit: row.unit, source: row.source }), 'measure');
		if (measure.kind !== form.kind && (await hasReadings(trx, form.id)))
			throw new RuleBroken('This measure has readings, so it stays the kind that it is. Add another measure instead', 'kind');
		await trx
			.updateTable('plan_measure')
			.set({ ...(await columnsOf(trx, review, form)), version: measure.version + 1 })
			.where('id', '=', form.id)
			.execute();
		return { about: { measure: form.id }, texts: { ...textsOf(form), was: measure.name } };
	});
}

/** Takes out a measure that has no readings; with readings it stays, since what was reported is not unsaid (RuleBroken). Throws NotAllowed without `plan:write`, NotFound. */
export async function removeMeasure(db: Database, review: ReviewAccess, measureId: string): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'measure removed', seenWith }, async (trx) => {
		const measure = await getMeasure(trx, review, measureId);
		if (await hasReadings(trx, measureId)) throw new RuleBroken('This measure has readings, so it stays in the plan');
		await trx.deleteFrom('plan_measure').where('id', '=', measureId).execute();
		return { about: { measure: measureId }, texts: { name: measure.name, source: measure.source } };
	});
}

async function columnsOf(trx: Transaction, review: ReviewAccess, form: GivenMeasure) {
	const [belongsTo, id = ''] = form.about.split(':');
	const baseline = baselineOf(form);
	const unit = form.kind === 'proportion' ? '' : form.unit;
	return {
		plan_area_id: belongsTo === 'area' ? (await getArea(trx, review, id)).id : null,
		action_id: belongsTo === 'action' ? (await getAction(trx, review, id)).id : null,
		name: form.name,
		kind: form.kind,
		unit,
		direction: form.direction,
		source: form.source,
		baseline_value: baseline?.value ?? null,
		baseline_numerator: baseline?.numerator ?? null,
		baseline_denominator: baseline?.denominator ?? null,
		baseline_on: baseline ? form.baselineOn : null,
		target_value: form.targetValue,
		target_on: form.targetOn
	};
}

function textsOf(form: GivenMeasure): Record<string, string> {
	const baseline = baselineOf(form);
	return { name: form.name, source: form.source, ...(baseline && { baseline: figureInWords(form, baseline) }) };
}

async function hasReadings(trx: Transaction, measureId: string): Promise<boolean> {
	return (await trx.selectFrom('plan_reading').select('id').where('measure_id', '=', measureId).executeTakeFirst()) !== undefined;
}

/** Sets from which number on people are counted in public. Throws NotAllowed without `plan:write`, NotFound before the plan begins, Conflict. */
export async function setSmallNumbers(db: Database, review: ReviewAccess, { version, smallUnder }: { version: number; smallUnder: number }): Promise<void> {
	review.require('plan:write');
	await planAct(db, review, { what: 'limit for small numbers set' }, async (trx) => {
		const plan = await trx.selectFrom('plan').select(['small_under', 'version']).where('review_id', '=', review.id).executeTakeFirst();
		if (!plan) throw new NotFound('plan');
		checkVersion(plan, version, (row) => ({ smallUnder: String(row.small_under) }), 'plan');
		await trx
			.updateTable('plan')
			.set({ small_under: smallUnder, version: version + 1 })
			.where('review_id', '=', review.id)
			.execute();
		return { about: { from: plan.small_under, to: smallUnder } };
	});
}
