import { lines, timescaleLines, type PlanAction } from '#domain/plan/action.ts';
import type { RagKey } from '#domain/plan/rag.ts';
import { formatDate, formatDateRange, today } from '#domain/dates.ts';
import { closureWords, countByRag, peersViewLabels, ragLabel, responseLabels, type Legend, type Plan, type PlanArea } from '#domain/plan/plan.ts';
import { postLabel, type Holder, type Post } from '#domain/plan/post.ts';
import type { MeasureView } from '#domain/plan/measure-view.ts';
import { measureBlocks } from './measure-table.ts';
import { markdownToBlocks } from '../markdown.ts';
import { paragraph, text, type Block, type Document, type Run, type TableRow } from '../model.ts';

/** The nine usual columns in their usual order; council staff look for these words. Widths are relative. */
const columns = [
	{ header: 'Area for improvement', width: 15 },
	{ header: 'Actions', width: 16 },
	{ header: 'Lead', width: 10 },
	{ header: 'Responsible officer', width: 11 },
	{ header: 'Evidence', width: 14 },
	{ header: 'Timescale', width: 10 },
	{ header: 'Link to other plans', width: 9 },
	{ header: 'Progress', width: 13 },
	{ header: 'RAG', width: 12 }
];

/** The action plan as a document: where it stands, the nine columns, what is measured as it may be published, the legend and the glossary. "Draft" stands on every page until it is agreed. */
export function buildPlanDocument(plan: Plan, measures: MeasureView[] = []): Document {
	const actions = plan.areas.flatMap((area) => area.actions);
	return {
		title: plan.title,
		language: 'en-GB',
		subject: `Action plan after ${plan.reviewTitle}`,
		author: plan.host,
		marking: plan.marking,
		...(plan.agreement ? {} : { draft: 'Draft' }),
		header: plan.title,
		sections: [
			{
				orientation: 'landscape',
				blocks: [
					{ type: 'heading', level: 1, runs: text(plan.title) },
					{
						type: 'facts',
						rows: [
							{ label: 'Host', value: [paragraph(plan.host)] },
							{ label: 'Review', value: [paragraph(plan.reviewTitle)] },
							{ label: 'Status', value: [paragraph(statusOf(plan))] },
							{ label: plan.asOn ? 'As it stood on' : 'As at', value: [paragraph(formatDate(plan.asOn ?? today()))] }
						]
					},
					...markdownToBlocks(plan.introduction, { headingLevel: 2 }),
					{ type: 'heading', level: 2, runs: text('Actions') },
					...(plan.areas.length > 0 ? [planTable(plan)] : [paragraph('Nothing is in the plan yet.')]),
					...(measures.length > 0 ? [{ type: 'heading', level: 2, runs: text('Measures') } satisfies Block, ...measureBlocks(measures, plan)] : []),
					{ type: 'heading', level: 2, runs: text('What the statuses mean') },
					legendTable(plan.legend, actions),
					...(plan.posts.length > 0 ? [{ type: 'heading', level: 2, runs: text('Glossary of posts') } satisfies Block, glossary(plan.posts)] : [])
				]
			}
		]
	};
}

/** "Draft", or who agreed the plan and when. */
export function statusOf(plan: Plan): string {
	return plan.agreement ? `Agreed by ${plan.agreement.body} on ${formatDate(plan.agreement.on)}` : 'Draft, not yet agreed';
}

/** The nine columns, a row an action. */
export function planTable(plan: Plan): Block {
	const rows = plan.areas.flatMap((area): TableRow[] =>
		area.actions.length === 0
			? [{ cells: [areaCell(area), [paragraph(area.response === 'declined' ? 'No action: declined' : 'No actions yet')], posts(area.leads), [], [], [], [], [], []] }]
			: area.actions.map((action, index) => ({
					cells: [index === 0 ? areaCell(area) : [paragraph(`Area ${area.number}, continued`, 'small')], ...actionCells(action, plan.legend)]
				}))
	);
	return { type: 'table', caption: 'Actions by area for improvement', columns, rowHeaders: true, rows };
}

function areaCell(area: PlanArea): Block[] {
	return [
		{ type: 'paragraph', runs: [{ text: `${area.number}. ${area.title}`, bold: true }] },
		...(area.response ? [paragraph(responseWords(area), 'small')] : []),
		...(area.peersView ? [paragraph(peersWords(area.peersView), 'small')] : []),
		...(area.closure ? [paragraph(closureWords(area.closure), 'small')] : [])
	];
}

/** "Partly accepted: the reason". */
export function responseWords(area: Pick<PlanArea, 'response' | 'responseReason'>): string {
	return area.response ? [responseLabels[area.response], area.responseReason].filter(Boolean).join(': ') : '';
}

function peersWords({ view, words }: NonNullable<PlanArea['peersView']>): string {
	return [`Peers’ view, ${peersViewLabels[view].toLowerCase()}`, words].filter(Boolean).join(': ');
}

function actionCells(action: PlanAction, legend: Legend): Block[][] {
	const [first = '', ...rest] = lines(action.text);
	return [
		[paragraph(`${action.number} ${first}`), ...paragraphs(rest)],
		posts(action.leads),
		posts(action.responsible),
		paragraphs(lines(action.evidenceOfSuccess)),
		paragraphs(timescaleLines(action)),
		paragraphs(lines(action.otherPlans)),
		paragraphs(progressLines(action)),
		action.rag ? [{ type: 'paragraph', runs: [ragRun(legend, action.rag)] }] : []
	];
}

/** The progress cell: the newest words, then the two things that are recorded apart, that it was done and what difference it made. */
export function progressLines({ progress, completion, proof }: PlanAction): string[] {
	return [
		...lines(progress),
		...(completion ? [`Done on ${formatDate(completion.on)}, says ${completion.by}`] : []),
		...(proof ? lines(`Difference seen by ${proof.by}: ${proof.words}`) : [])
	];
}

function ragRun(legend: Legend, rag: RagKey): Run {
	return { text: ragLabel(legend, rag), status: rag, bold: true };
}

/** The plan’s words for the statuses, what they mean and how many actions have each. */
export function legendTable(legend: Legend, actions: PlanAction[]): Block {
	const counts = countByRag(actions, legend);
	return {
		type: 'table',
		caption: 'What the statuses mean',
		columns: [
			{ header: 'RAG', width: 2 },
			{ header: 'Meaning', width: 7 },
			{ header: 'Actions', width: 1 }
		],
		rowHeaders: true,
		rows: legend.map(({ key, meaning }) => ({
			cells: [[{ type: 'paragraph', runs: [ragRun(legend, key)] }], paragraphs(lines(meaning)), [paragraph(String(counts.find((count) => count.key === key)?.count ?? 0))]]
		}))
	};
}

/** The posts and who holds them from when to when. */
export function glossary(all: Post[]): Block {
	return {
		type: 'table',
		caption: 'Posts and who holds them',
		columns: [
			{ header: 'Post', width: 4 },
			{ header: 'Code', width: 1 },
			{ header: 'Organisation', width: 3 },
			{ header: 'Held by', width: 4 }
		],
		rowHeaders: true,
		rows: all.map((post) => ({ cells: [[paragraph(post.name)], paragraphs([post.code]), paragraphs([post.organisation]), paragraphs(post.holders.map(heldBy))] }))
	};
}

/** "Dawn Whitlock, from 1 July 2026". */
export function heldBy({ name, from, to }: Holder): string {
	const when = from && to ? formatDateRange(from, to) : from ? `from ${formatDate(from)}` : to ? `until ${formatDate(to)}` : '';
	return [name, when].filter(Boolean).join(', ');
}

function posts(all: Post[]): Block[] {
	return paragraphs(all.map(postLabel));
}

function paragraphs(words: string[]): Block[] {
	return words.filter(Boolean).map((line) => paragraph(line));
}
