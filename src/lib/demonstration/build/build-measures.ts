import { addDays } from '../../domain/dates.ts';
import { measureIdeas, type MeasureIdea } from '../pools/measures.ts';
import type { PlanAreaContent, PlanMeasureContent } from '../review-content.ts';
import type { Topic } from '../sentences/sentence.ts';

type Planned = { topics: Topic[]; areas: PlanAreaContent[]; agreedOn: string; until: string; by: string };

/** Measures for the areas and actions that a plan has, with a reading each month up to the day; none for a plan with nothing of what they measure. */
export function buildMeasures({ topics, areas, agreedOn, until, by }: Planned): PlanMeasureContent[] {
	const measures = measureIdeas.flatMap((idea): PlanMeasureContent[] => {
		const area = idea.topic ? topics.indexOf(idea.topic) : null;
		if (area === -1) return [];
		const action = area === null ? -1 : (areas[area]?.actions.findIndex(({ text }) => text === idea.action) ?? -1);
		const { topic: _topic, action: _words, remarks: _remarks, ...measure } = idea;
		return [{ ...measure, area, action: action === -1 ? null : action, baselineOn: addDays(agreedOn, -14), targetOn: addDays(agreedOn, 365), readings: readingsOf(idea, { agreedOn, until, by }) }];
	});
	return measures.some(({ area }) => area !== null) ? measures : [];
}

function readingsOf({ figures, remarks }: MeasureIdea, { agreedOn, until, by }: Pick<Planned, 'agreedOn' | 'until' | 'by'>): PlanMeasureContent['readings'] {
	return figures
		.slice(1)
		.map((figure, index) => ({ on: addDays(agreedOn, 29 * (index + 1)), figure, remark: remarks[index + 1] ?? '', by }))
		.filter(({ on }) => on <= until);
}
