import type { ExpressionBuilder } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import { standingOf, type ActionMeasure } from '#domain/plan/measure-standing.ts';
import { forPublication } from '#domain/plan/measure-view.ts';
import type { Figure, MeasureDirection, MeasureKind } from '#domain/plan/measure.ts';
import type { Tables } from '../../db/tables.ts';
import { baselineOf, type BaselineRow } from './read-measures.ts';

/** The measures of a review's actions, each with the reading that stands last: a part of the plan's own query. */
export function measureRows<Table extends keyof Tables>(eb: ExpressionBuilder<Tables, Table>) {
	return jsonArrayFrom(
		(eb as unknown as ExpressionBuilder<Tables, 'review'>)
			.selectFrom('plan_measure')
			.select(['plan_measure.id', 'action_id', 'name', 'kind', 'unit', 'direction', 'source', 'target_value', 'target_on'])
			.select(['baseline_value', 'baseline_numerator', 'baseline_denominator', 'baseline_on'])
			.select((measure) =>
				jsonObjectFrom(
					measure
						.selectFrom('plan_reading')
						.leftJoin('plan_reading as later', 'later.replaces', 'plan_reading.id')
						.select(['plan_reading.read_on as on', 'plan_reading.value', 'plan_reading.numerator', 'plan_reading.denominator'])
						.whereRef('plan_reading.measure_id', '=', 'plan_measure.id')
						.where('later.id', 'is', null)
						.orderBy('plan_reading.read_on', 'desc')
						.limit(1)
				).as('last')
			)
			.whereRef('plan_measure.review_id', '=', 'review.id')
			.where('action_id', 'is not', null)
			.orderBy('plan_measure.position')
			.orderBy('plan_measure.id')
	);
}

type Row = BaselineRow & { id: string; action_id: string | null; name: string; kind: string; unit: string; direction: string; source: string } & {
	target_value: number | null;
	target_on: string | null;
	last: (Figure & { on: string }) | null;
};

/** Where the measures of each action stand, by the action's id. Everybody reads the plan, so nothing is in it that may not be published. */
export function actionMeasures(rows: Row[], smallUnder: number): Map<string, ActionMeasure[]> {
	const standings = new Map<string, ActionMeasure[]>();
	for (const row of rows) {
		if (!row.action_id) continue;
		const { id, action_id: actionId, name, unit, source, last } = row;
		const view = forPublication({
			id,
			areaId: null,
			actionId,
			name,
			kind: row.kind as MeasureKind,
			unit,
			direction: row.direction as MeasureDirection,
			source,
			baseline: baselineOf(row),
			target: row.target_value === null ? null : { value: row.target_value, on: row.target_on },
			readings: last ? [{ ...last, id, source: '', words: '', updateId: null, replaces: null, by: '', at: '' }] : [],
			corrected: [],
			smallUnder,
			version: 1
		});
		standings.set(actionId, [...(standings.get(actionId) ?? []), standingOf(view)]);
	}
	return standings;
}
