import { formatDate } from '#domain/dates.ts';
import { markWords } from '#domain/region/compare.ts';
import type { Sheet, Workbook } from '../../documents/write/sheet.ts';
import type { CompareRow, Comparison } from '../compare/read-compare.ts';
import { aboutSheet } from './about-sheet.ts';

/** The comparison as a workbook: the table of words, the counts behind each cell, and what it is. */
export function compareSheets(comparison: Comparison): Workbook {
	return {
		title: `Authorities of ${comparison.place.name} compared`,
		language: 'en-GB',
		sheets: [compareTable(comparison), countsTable(comparison), aboutSheet(comparison.place.name, comparison.filter, comparison.options)]
	};
}

/** The table as it stands on the page, with every chosen issue; the one that goes out as CSV. */
export function compareTable({ columns, rows, chosen }: Comparison): Sheet {
	const words = (header: string, width: number) => ({ header, width, kind: 'text' as const });
	const number = (header: string) => ({ header, width: 10, kind: 'number' as const });
	return {
		name: 'Comparison',
		keyColumns: 1,
		columns: [
			words('Authority', 26),
			...(chosen ? [words(`Statistical neighbour of ${chosen.name}`, 14)] : []),
			number('Latest year'),
			words('Latest review', 18),
			number('Reviews'),
			...columns.map(({ name }) => words(name, 16)),
			number('Actions'),
			...planColumns.map(({ header }) => number(header)),
			{ header: 'Plan as of', width: 17, kind: 'date' as const },
			number('Actions in a document'),
			number('of them complete'),
			words('Document of', 14)
		],
		rows: rows.map((row) => ({
			cells: [
				row.name + (row.endedOn ? ` (until ${formatDate(row.endedOn)})` : ''),
				...(chosen ? [row.neighbour ? 'Yes' : ''] : []),
				row.latest?.year ?? null,
				row.latest?.kind ?? 'Nothing to show yet',
				row.reviews,
				...row.cells.map(({ mark }) => (row.latest ? markWords[mark] : '')),
				...planCells(row)
			]
		}))
	};
}

const planColumns = [
	{ key: 'complete', header: 'Complete' },
	{ key: 'on-track', header: 'On track' },
	{ key: 'at-risk', header: 'At risk' },
	{ key: 'off-track', header: 'Off track' },
	{ key: 'not-started', header: 'Not started' }
] as const;

/** A plan that is not shared has no number, which is not nought. */
function planCells({ plan, readPlan }: CompareRow) {
	return [
		plan?.actions ?? null,
		...planColumns.map(({ key }) => (plan ? (plan.counts[key] ?? 0) : null)),
		plan?.asOf ?? null,
		readPlan?.actions ?? null,
		readPlan ? (readPlan.counts.complete ?? 0) : null,
		readPlan ? (readPlan.day ? formatDate(readPlan.day) : String(readPlan.year)) : ''
	];
}

function countsTable({ columns, rows }: Comparison): Sheet {
	const names = new Map(columns.map(({ key, name }) => [key, name]));
	const number = (header: string) => ({ header, width: 16, kind: 'number' as const });
	return {
		name: 'Counts',
		columns: [
			{ header: 'Authority', width: 26, kind: 'text' },
			{ header: 'Issue', width: 40, kind: 'text' },
			...['Strengths', 'Areas for development', 'Mixed', 'Recommendations', 'Reviews that looked at it'].map(number)
		],
		rows: rows.flatMap((row) =>
			row.cells.flatMap(({ issue, spoken }) =>
				spoken ? [{ cells: [row.name, names.get(issue) ?? issue, spoken.strengths, spoken.areas, spoken.mixed, spoken.recommendations, spoken.reviews] }] : []
			)
		)
	};
}
