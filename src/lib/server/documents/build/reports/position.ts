import { lines } from '#domain/plan/action.ts';
import { formatDate } from '#domain/dates.ts';
import { closureWords, type Plan, type PlanArea } from '#domain/plan/plan.ts';
import { progressName, type Position } from '#domain/plan/progress.ts';
import { paragraph, text, type Block, type Document } from '../../model.ts';
import { responseWords } from '../plan.ts';

/** One area of a position statement. `position` is null where the host has not written it. */
export type PositionOfArea = { area: PlanArea; ownView: { theme: string; text: string }[]; position: Position | null };
export type PositionContent = { plan: Plan; months: number; plannedOn: string; heldOn: string | null; areas: PositionOfArea[]; asAt: string };

/** The host's position statement for a progress review: for each area what was said, what was done, what difference it made, what comes next. Pure. */
export function buildPosition({ plan, months, plannedOn, heldOn, areas, asAt }: PositionContent): Document {
	const title = `Position statement for the ${progressName(months)}`;
	return {
		title: `${title}: ${plan.host}`,
		language: 'en-GB',
		subject: `${title}, after ${plan.reviewTitle}`,
		author: plan.host,
		marking: plan.marking,
		header: `${title}: ${plan.host}`,
		sections: [
			{
				orientation: 'portrait',
				blocks: [
					{ type: 'heading', level: 1, runs: text(title) },
					{
						type: 'facts',
						rows: [
							{ label: 'Host', value: [paragraph(plan.host)] },
							{ label: 'Review', value: [paragraph(plan.reviewTitle)] },
							{ label: heldOn ? 'Held on' : 'Planned for', value: [paragraph(formatDate(heldOn ?? plannedOn))] },
							{ label: 'As at', value: [paragraph(formatDate(asAt))] }
						]
					},
					...(areas.length > 0 ? areas.flatMap(areaBlocks) : [paragraph('Nothing is in the plan yet.')])
				]
			}
		]
	};
}

function areaBlocks({ area, ownView, position }: PositionOfArea): Block[] {
	return [
		{ type: 'heading', level: 2, runs: text(`${area.number}. ${area.title}`) },
		...(area.response && area.response !== 'accepted' ? [paragraph(responseWords(area))] : []),
		...(area.closure ? [paragraph(closureWords(area.closure))] : []),
		...part('What was said', saidBlocks(area)),
		...part(
			'Our own view before the review',
			ownView.flatMap(({ theme, text: words }) => [paragraph(`${theme}:`), ...paragraphs(words)])
		),
		...part('What was done', paragraphs(position?.done ?? '')),
		...part('What difference it made', paragraphs(position?.difference ?? '')),
		...part('What comes next', paragraphs(position?.next ?? '')),
		...(position ? [] : [paragraph('No position written yet.')])
	];
}

/** What the letter says of an area, in the letter's words: its findings, then its recommendations. */
export function saidBlocks(area: PlanArea): Block[] {
	const said = [...area.findings, ...area.recommendations].map((one) => [paragraph(one.text.replaceAll(/\s+/g, ' ').trim())]);
	return said.length > 0 ? [{ type: 'list', ordered: false, items: said }] : [paragraph('An area that the host added to its plan.')];
}

function part(title: string, blocks: Block[]): Block[] {
	return blocks.length > 0 ? [{ type: 'heading', level: 3, runs: text(title) }, ...blocks] : [];
}

/** Words as people typed them, a paragraph a line. */
export function paragraphs(words: string): Block[] {
	return lines(words).map((line) => paragraph(line));
}
