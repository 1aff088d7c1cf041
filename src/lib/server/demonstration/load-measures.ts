import type { ReviewContent } from '../../demonstration/index.ts';
import { newId } from '#domain/id.ts';
import type { Transaction } from '../db/connect.ts';
import type { PeopleIds } from './load-people.ts';
import { rows } from './load-scope.ts';

type Measures = NonNullable<ReviewContent['plan']>['measures'];
/** The ids of the plan's areas and, area by area, of their actions. */
export type PlacesOf = { review: string; areas: string[]; actions: string[][] };

/** The measures of a plan with their readings. */
export async function loadMeasures(trx: Transaction, measures: Measures, { review, areas, actions }: PlacesOf, people: PeopleIds): Promise<void> {
	for (const [position, measure] of measures.entries()) {
		const { area, action, name, kind, unit, direction, source, target, targetOn, baselineOn, figures, readings } = measure;
		const id = newId();
		const started = figureOf(kind, figures[0] ?? []);
		const actionId = area === null || action === null ? null : (actions[area]?.[action] ?? null);
		const columns = { name, kind, unit, direction, source, target_value: target, target_on: targetOn, position };
		await trx
			.insertInto('plan_measure')
			.values({
				id,
				review_id: review,
				plan_area_id: area === null || actionId ? null : (areas[area] ?? null),
				action_id: actionId,
				...columns,
				baseline_value: started.value,
				baseline_numerator: started.numerator,
				baseline_denominator: started.denominator,
				baseline_on: baselineOn
			})
			.execute();
		await rows(
			readings,
			({ on, figure, remark, by }) => ({
				id: newId(),
				review_id: review,
				measure_id: id,
				read_on: on,
				...figureOf(kind, figure),
				words: remark,
				recorded_by: people.get(by)?.id ?? null,
				recorded_by_name: people.get(by)?.name ?? by,
				recorded_at: `${on}T15:00:00Z`
			}),
			(values) => trx.insertInto('plan_reading').values(values).execute()
		);
	}
}

/** [n, m] of a share; [value, from how many] of anything else. */
function figureOf(kind: string, [first = null, second = null]: (number | null)[]) {
	return kind === 'proportion' ? { value: null, numerator: first, denominator: second } : { value: first, numerator: null, denominator: second };
}
