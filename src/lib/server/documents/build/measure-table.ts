import { formatDate } from '#domain/dates.ts';
import type { MeasureView, ShownReading } from '#domain/plan/measure-view.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { paragraph, type Block } from '../model.ts';

/** Said wherever a number of the measures is not shown. */
export const smallNumbers = 'Small numbers are not shown, so that no child or family can be recognised.';

/** What the measures say, as it may be published: the views protect small numbers, so nothing here looks past them. Nothing where nothing is measured. */
export function measureBlocks(measures: MeasureView[], plan: Plan): Block[] {
	if (measures.length === 0) return [];
	return [
		{
			type: 'table',
			caption: 'Measures of the plan',
			columns: [
				{ header: 'Measure', width: 7 },
				{ header: 'Baseline', width: 4 },
				{ header: 'Latest', width: 4 },
				{ header: 'Target', width: 4 },
				{ header: 'Standing', width: 4 }
			],
			rowHeaders: true,
			rows: measures.map((measure) => {
				const place = placeOf(measure, plan);
				return {
					cells: [
						[paragraph(measure.name), ...(place ? [paragraph(place, 'small')] : [])],
						figure(measure.baseline),
						figure(measure.last),
						measure.target ? [paragraph(measure.target.words)] : [],
						measure.standing ? [paragraph(measure.standing)] : []
					]
				};
			})
		},
		...(measures.some(({ withheld }) => withheld > 0) ? [paragraph(smallNumbers, 'small')] : [])
	];
}

/** "Action 1.2" or "Area 3"; empty for a measure of the whole plan. */
export function placeOf({ actionId, areaId }: MeasureView, plan: Plan): string {
	const action = plan.areas.flatMap(({ actions }) => actions).find(({ id }) => id === actionId);
	const area = plan.areas.find(({ id }) => id === areaId);
	return action ? `Action ${action.number}` : area ? `Area ${area.number}` : '';
}

function figure(one: MeasureView['baseline'] | ShownReading | null): Block[] {
	return one ? [paragraph(one.words), ...(one.on ? [paragraph(`on ${formatDate(one.on)}`, 'small')] : [])] : [];
}
