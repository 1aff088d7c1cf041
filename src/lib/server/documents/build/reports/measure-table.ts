import { formatDate } from '#domain/dates.ts';
import type { MeasureView, ShownReading } from '#domain/measure-view.ts';
import { paragraph, type Block } from '../../model.ts';
import type { SectionBuilder } from './report-content.ts';

/** What the measures say, as it may be published: the views protect small numbers, so nothing here looks past them. Nothing where nothing is measured. */
export const measureTable: SectionBuilder = ({ measures, plan }) => {
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
			rows: measures.map((measure) => ({
				cells: [
					[paragraph(measure.name), ...placeOf(measure)],
					figure(measure.baseline),
					figure(measure.last),
					measure.target ? [paragraph(measure.target.words)] : [],
					measure.standing ? [paragraph(measure.standing)] : []
				]
			}))
		},
		...(measures.some(({ withheld }) => withheld > 0)
			? [paragraph('Small numbers are not shown, so that no child or family can be recognised.', 'small')]
			: [])
	];

	function placeOf({ actionId, areaId }: MeasureView): Block[] {
		const action = plan.areas.flatMap(({ actions }) => actions).find(({ id }) => id === actionId);
		const area = plan.areas.find(({ id }) => id === areaId);
		return action ? [paragraph(`Action ${action.number}`, 'small')] : area ? [paragraph(`Area ${area.number}`, 'small')] : [];
	}
};

function figure(one: MeasureView['baseline'] | ShownReading | null): Block[] {
	return one ? [paragraph(one.words), ...(one.on ? [paragraph(`on ${formatDate(one.on)}`, 'small')] : [])] : [];
}
