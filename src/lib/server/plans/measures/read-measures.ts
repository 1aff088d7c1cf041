import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import { forPublication, inFull, type MeasureView } from '#domain/plan/measure-view.ts';
import type { Figure, MeasureDirection, MeasureKind, PlanMeasure, PlanReading } from '#domain/plan/measure.ts';
import type { ReviewAccess } from '../../access/review-access.ts';
import type { Database, Transaction } from '../../db/connect.ts';

/** A measure with every number and, beside it, what of it may be published. */
export type ReadMeasure = PlanMeasure & { published: MeasureView };

/**
 * The measures of the plan in their order, each with its readings, oldest first and without those that were corrected, and with its published form. One query.
 * Reports and everything that leaves the host are made from `published`. Throws NotAllowed without `plan:read-small`: only the host sees every number.
 */
export async function readMeasures(db: Database | Transaction, review: ReviewAccess): Promise<ReadMeasure[]> {
	review.require('plan:read-small');
	return (await measuresOf(db, review)).map((measure) => ({ ...measure, published: forPublication(measure) }));
}

/**
 * The measures as this reader may see them: in full for the host, published for everybody else. What a page draws. One query.
 * Throws NotAllowed without `plan:read`.
 */
export async function readMeasureViews(db: Database | Transaction, review: ReviewAccess): Promise<MeasureView[]> {
	review.require('plan:read');
	return (await measuresOf(db, review)).map(review.may('plan:read-small') ? inFull : (measure) => forPublication(measure));
}

/** The measures as they may be published, whoever asks: what a file says that leaves the product. One query. Throws NotAllowed without `plan:read`. */
export async function readPublishedMeasures(db: Database | Transaction, review: ReviewAccess): Promise<MeasureView[]> {
	review.require('plan:read');
	return (await measuresOf(db, review)).map((measure) => forPublication(measure));
}

async function measuresOf(db: Database | Transaction, review: ReviewAccess): Promise<PlanMeasure[]> {
	const rows = await db
		.selectFrom('plan_measure')
		.innerJoin('plan', 'plan.review_id', 'plan_measure.review_id')
		.selectAll('plan_measure')
		.select('plan.small_under')
		.select((eb) =>
			jsonArrayFrom(
				eb
					.selectFrom('plan_reading')
					.select(['id', 'read_on as on', 'value', 'numerator', 'denominator', 'source', 'words', 'replaces'])
					.select(['update_id as updateId', 'recorded_by_name as by', 'recorded_at as at'])
					.whereRef('plan_reading.measure_id', '=', 'plan_measure.id')
					.orderBy('read_on')
					.orderBy('recorded_at')
					.orderBy('id')
			).as('readings')
		)
		.where('plan_measure.review_id', '=', review.id)
		.orderBy('plan_measure.position')
		.orderBy('plan_measure.id')
		.execute();
	return rows.map((row): PlanMeasure => {
		const readings: PlanReading[] = row.readings;
		const replaced = new Set(readings.map((reading) => reading.replaces));
		return {
			id: row.id,
			areaId: row.plan_area_id,
			actionId: row.action_id,
			name: row.name,
			kind: row.kind as MeasureKind,
			unit: row.unit,
			direction: row.direction as MeasureDirection,
			source: row.source,
			baseline: baselineOf(row),
			target: row.target_value === null ? null : { value: row.target_value, on: row.target_on },
			readings: readings.filter(({ id }) => !replaced.has(id)),
			corrected: readings.filter(({ id }) => replaced.has(id)),
			smallUnder: row.small_under,
			version: row.version
		};
	});
}

export type BaselineRow = { baseline_value: number | null; baseline_numerator: number | null; baseline_denominator: number | null; baseline_on: string | null };

/** The baseline of a stored measure, or null where it has none. */
export function baselineOf(row: BaselineRow): (Figure & { on: string | null }) | null {
	const figure = { value: row.baseline_value, numerator: row.baseline_numerator, denominator: row.baseline_denominator };
	return figure.value === null && figure.numerator === null ? null : { ...figure, on: row.baseline_on };
}

/** The place after the last measure of the plan. */
export async function nextMeasurePosition(trx: Transaction, review: ReviewAccess): Promise<number> {
	const { last } = await trx
		.selectFrom('plan_measure')
		.select(sql<number | null>`max(position)`.as('last'))
		.where('review_id', '=', review.id)
		.executeTakeFirstOrThrow();
	return (last ?? -1) + 1;
}
