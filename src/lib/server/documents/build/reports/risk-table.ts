import { riskAspectLabels, riskLevelLabels } from '#domain/plan/report.ts';
import { paragraph, text, type Block, type TableRow } from '../../model.ts';
import type { SectionBuilder } from './report-content.ts';

/** The risk table: each area that was looked at, each aspect with its level in words and the comment. Nothing where no risk was written down. */
export const riskTable: SectionBuilder = ({ plan, risks }) => {
	const rows = plan.areas.flatMap((area): TableRow[] => {
		const of = risks.find(({ areaId }) => areaId === area.id)?.risks ?? [];
		if (of.length === 0) return [];
		return [
			{ group: text(`${area.number}. ${area.title}`) },
			...of.map(({ aspect, level, words }): TableRow => ({
				cells: [
					[paragraph(riskAspectLabels[aspect])],
					[{ type: 'paragraph', runs: [{ text: riskLevelLabels[level], bold: true }] }],
					words
						.split('\n')
						.filter(Boolean)
						.map((line): Block => paragraph(line))
				]
			}))
		];
	});
	if (rows.length === 0) return [];
	return [
		{
			type: 'table',
			caption: 'Risks of each area',
			columns: [
				{ header: 'Risk', width: 3 },
				{ header: 'Impact', width: 2 },
				{ header: 'Comment', width: 9 }
			],
			rowHeaders: true,
			rows
		}
	];
};
