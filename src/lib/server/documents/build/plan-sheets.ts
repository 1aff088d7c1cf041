import { lines, timescaleLines, type PlanAction } from '#domain/plan/action.ts';
import { formatDate, today } from '#domain/dates.ts';
import { ragLabel, type Plan, type PlanArea } from '#domain/plan/plan.ts';
import type { MeasureView } from '#domain/plan/measure-view.ts';
import { postLabel, type Post } from '#domain/plan/post.ts';
import { cellsOf, dateHeader, headers, idHeaders, marksOf } from '../../plans/read-back/cells.ts';
import type { Sheet, SheetColumn, SheetRow, SheetValue, Workbook } from '../write/sheet.ts';
import { placeOf, smallNumbers } from './measure-table.ts';
import { heldBy, progressLines, responseWords, statusOf } from './plan.ts';

type Column = SheetColumn & { of: (plan: Plan, area: PlanArea, action: PlanAction | null) => SheetValue };

const text = (header: string, width: number, of: Column['of']): Column => ({ header, width, kind: 'text', of });
const date = (header: string, of: (action: PlanAction) => string | null): Column => ({ header, width: 17, kind: 'date', of: (_, __, action) => (action ? of(action) : null) });
const area = text(headers.area, 26, (_, { number, title }) => `${number}. ${title}`);
const number = text('Number', 9, (_, __, action) => action?.number ?? '');
const words = text(headers.text, 34, (_, __, action) => action?.text ?? '');

/** The nine usual columns in their usual order. Lead and area stand in each row, so that rows can be sorted and filtered. */
const nine: Column[] = [
	area,
	words,
	text(headers.leads, 18, (_, { leads }, action) => posts(action?.leads ?? leads)),
	text(headers.responsible, 18, (_, __, action) => posts(action?.responsible ?? [])),
	text(headers.evidence, 28, (_, __, action) => action?.evidenceOfSuccess ?? ''),
	text(headers.timescale, 17, (_, __, action) => (action ? timescaleLines(action).join('\n') : '')),
	text(headers.plans, 18, (_, __, action) => action?.otherPlans ?? ''),
	text(headers.progress, 28, (_, __, action) => (action ? progressLines({ ...action, proof: null }).join('\n') : '')),
	{ header: headers.rag, width: 13, kind: 'status', of: ({ legend }, _, action) => (action?.rag ? { text: ragLabel(legend, action.rag), status: action.rag } : null) }
];

/** Dates that a spreadsheet can reckon with, and what is recorded apart. */
const apart: Column[] = [
	text('Response to the area', 24, (_, one) => responseWords(one)),
	date(dateHeader, (action) => action.dueOn),
	date('First date', (action) => action.originalDueOn),
	{ header: 'Times moved', width: 9, kind: 'number', of: (_, __, action) => action?.timesMoved ?? null },
	date('Complete on', (action) => action.completion?.on ?? null),
	text('Proof of difference', 36, (_, __, action) => action?.proof?.words ?? ''),
	text('Seen by', 18, (_, __, action) => action?.proof?.by ?? '')
];

/** Hidden ids, by which an edited file can be matched again. */
const ids: Column[] = [
	{ ...text(idHeaders.area, 38, (_, { id }) => id), hidden: true },
	{ ...text(idHeaders.action, 38, (_, __, action) => action?.id ?? ''), hidden: true }
];

/** The plan as a workbook: the table first, then its dates and proof, what is measured as it may be published, its legend, its glossary, and what it is. */
export function buildPlanSheets(plan: Plan, measures: MeasureView[] = []): Workbook {
	return {
		title: plan.title,
		language: 'en-GB',
		author: plan.host,
		marking: plan.marking,
		...(plan.agreement ? {} : { draft: 'Draft' }),
		sheets: [
			sheet('Action plan', plan, [...nine, ...ids]),
			sheet('Dates and proof', plan, [number, words, ...apart, ...ids]),
			...(measures.length > 0 ? [measureSheet(measures, plan)] : []),
			legendSheet(plan),
			...(plan.posts.length > 0 ? [glossarySheet(plan.posts)] : []),
			aboutSheet(plan),
			marksSheet(plan)
		]
	};
}

/** The plan as one table of all its columns, for CSV, which has one sheet only. */
export function buildPlanTable(plan: Plan): Sheet {
	return sheet('Action plan', plan, [...nine, number, ...apart]);
}

/** A row an action; an area without actions has a row of its own, so that nothing is left out. */
function sheet(name: string, plan: Plan, columns: Column[]): Sheet {
	const rows = plan.areas.flatMap((one): SheetRow[] =>
		(one.actions.length > 0 ? one.actions : [null]).map((action) => ({ cells: columns.map((column) => column.of(plan, one, action)) }))
	);
	const choices = plan.legend.map(({ key, label }) => ({ text: label, status: key }));
	return {
		name,
		columns: columns.map(({ header, width, kind, hidden }) => ({ header, width, kind, ...(hidden ? { hidden } : {}), ...(kind === 'status' ? { choices } : {}) })),
		rows
	};
}

/** A row a figure, the baseline first: as words, since a number that is not shown has none. */
function measureSheet(measures: MeasureView[], plan: Plan): Sheet {
	const columns: SheetColumn[] = [
		{ header: 'Measure', width: 34, kind: 'text' },
		{ header: 'Of', width: 14, kind: 'text' },
		{ header: 'Figure', width: 12, kind: 'text' },
		{ header: 'Day', width: 17, kind: 'date' },
		{ header: 'Value', width: 30, kind: 'text' },
		{ header: 'Target', width: 30, kind: 'text' },
		{ header: 'Standing', width: 34, kind: 'text' }
	];
	const rows = measures.flatMap((measure): SheetRow[] => {
		const figures = [
			...(measure.baseline ? [{ ...measure.baseline, kind: 'Baseline' }] : []),
			...measure.readings.map((reading) => ({ ...reading, kind: 'Reading' }))
		];
		const none = { kind: '', on: null, words: 'No reading yet' };
		return (figures.length > 0 ? figures : [none]).map(({ kind, on, words: value }) => ({
			cells: [measure.name, placeOf(measure, plan) || 'The whole plan', kind, on, value, measure.target?.words ?? '', measure.standing]
		}));
	});
	const withheld = measures.some((measure) => measure.withheld > 0) ? [{ cells: [smallNumbers, '', '', null, '', '', ''] }] : [];
	return { name: 'Measures', columns, rows: [...rows, ...withheld] };
}

function legendSheet({ legend }: Plan): Sheet {
	return {
		name: 'Legend',
		columns: [
			{ header: 'RAG', width: 18, kind: 'status' },
			{ header: 'Meaning', width: 80, kind: 'text' }
		],
		rows: legend.map(({ key, label, meaning }) => ({ cells: [{ text: label, status: key }, meaning] }))
	};
}

function glossarySheet(all: Post[]): Sheet {
	const columns = [
		{ header: 'Post', width: 36 },
		{ header: 'Code', width: 10 },
		{ header: 'Organisation', width: 32 },
		{ header: 'Held by', width: 44 }
	].map((column) => ({ ...column, kind: 'text' as const }));
	return { name: 'Glossary of posts', columns, rows: all.map((post) => ({ cells: [post.name, post.code, post.organisation, post.holders.map(heldBy).join('\n')] })) };
}

function aboutSheet(plan: Plan): Sheet {
	const facts = [
		['Plan', plan.title],
		['Host', plan.host],
		['Review', plan.reviewTitle],
		['Status', statusOf(plan)],
		[plan.asOn ? 'As it stood on' : 'As at', formatDate(plan.asOn ?? today())],
		['Protective marking', plan.marking],
		...(plan.introduction ? [['Introduction', lines(plan.introduction).join('\n')]] : [])
	];
	const columns = [
		{ header: 'What', width: 24 },
		{ header: 'Words', width: 90 }
	].map((column) => ({ ...column, kind: 'text' as const }));
	return { name: 'About', columns, rows: facts.map((cells) => ({ cells })) };
}

/** What stood in the file when it was made, as marks from which no words can be had: so an edit is told from a change that the plan has seen since. */
function marksSheet({ reviewId, areas, legend }: Plan): Sheet {
	const columns = [idHeaders.action, 'Marks'].map((header) => ({ header, width: 40, kind: 'text' as const }));
	const rows = areas.flatMap((one) => [
		{ cells: [one.id, marksOf(cellsOf(legend, one, null))] },
		...one.actions.map((action) => ({ cells: [action.id, marksOf(cellsOf(legend, one, action))] }))
	]);
	return { name: 'Read back', columns, rows: [{ cells: ['Plan', reviewId] }, ...rows], hidden: true };
}

function posts(all: Post[]): string {
	return all.map(postLabel).join('\n');
}
