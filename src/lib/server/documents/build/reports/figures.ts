import { formatDate } from '#domain/dates.ts';
import type { RagKey } from '#domain/plan/rag.ts';
import type { Figures } from '#domain/plan/figures.ts';
import { paragraph, text, type Block, type Run, type Table } from '../../model.ts';
import type { SectionBuilder } from './report-content.ts';

/** The figures in sentences that a member of the public can read. A board, which reads figures every month, has them as a strip instead. */
export const summary: SectionBuilder = ({ kind, figures, plan, on, exceptions }) => {
	if (kind === 'board') return [strip(figures, exceptions)];
	const { actions, areas, overdue, done, proven } = figures;
	const status = figures.byRag.map(({ label, count }) => `${count} ${label.toLowerCase()}`);
	const slipped = exceptions.filter((one) => one.kind === 'slipped').length;
	return [
		paragraph(
			`The plan has ${many(actions, 'action')} in ${many(areas.length, 'area')}. ${plan.agreement ? `It was agreed by ${plan.agreement.body} on ${formatDate(plan.agreement.on)}.` : 'It is a draft and has not been agreed yet.'}`
		),
		paragraph(`On ${formatDate(on)} the actions stood as follows: ${inWords(status)}.`),
		paragraph(
			`${overdue === 0 ? 'None is' : overdue === 1 ? '1 is' : `${overdue} are`} past the date that was set, and ${slipped === 0 ? 'none has' : slipped === 1 ? '1 has' : `${slipped} have`} been put back twice or more. ` +
				(done === 0
					? 'None is complete yet.'
					: `Of the ${done} complete, ${proven === 0 ? 'none has' : proven === 1 ? '1 has' : `${proven} have`} proof that it made a difference.`)
		)
	];
};

/** Each area with its actions by status; the last row is the whole plan. */
export const areaTable: SectionBuilder = ({ figures, plan }) => {
	const keys = figures.byRag.map(({ key, label }) => ({ key, label }));
	const cells = (one: Figures): Block[][] => [
		...keys.map(({ key }) => [paragraph(String(one.byRag.find((count) => count.key === key)?.count ?? 0))]),
		[paragraph(String(one.overdue))],
		[paragraph(String(one.proven))]
	];
	const table: Table = {
		type: 'table',
		caption: 'Actions of each area by status',
		columns: [
			{ header: 'Area for improvement', width: 26 },
			...keys.map(({ label }) => ({ header: label, width: columnFor(label) })),
			{ header: 'Overdue', width: 10 },
			{ header: 'With proof', width: 9 }
		],
		rowHeaders: true,
		rows: [
			...figures.areas.map((area) => ({
				cells: [
					[
						paragraph(`${area.number}. ${area.title}`),
						...(area.closedOn ? [paragraph(`Closed on ${formatDate(area.closedOn)}`, 'small')] : []),
						...(plan.areas.find(({ number }) => number === area.number)?.response === 'declined' ? [paragraph('Declined', 'small')] : [])
					],
					...cells(area)
				]
			})),
			{ cells: [[{ type: 'paragraph', runs: [{ text: 'All areas', bold: true }] }], ...cells(figures)] }
		]
	};
	return [table];
};

/** One line of figures: the statuses with their shapes, then what does not go to plan. */
function strip(figures: Figures, exceptions: { kind: string }[]): Table {
	const of = (kind: string) => exceptions.filter((one) => one.kind === kind).length;
	const status = (key: RagKey | 'none', count: number): Run[] => (key === 'none' ? text(String(count)) : [{ text: String(count), bold: true, status: key }]);
	const counts = [
		{ header: 'Overdue', count: figures.overdue },
		{ header: 'Slipped twice', count: of('slipped') },
		{ header: 'No update', count: of('quiet') },
		{ header: 'Done, no proof', count: of('no-proof') }
	];
	return {
		type: 'table',
		caption: 'The plan in figures',
		columns: [...figures.byRag.map(({ label }) => label), ...counts.map(({ header }) => header)].map((header) => ({ header, width: columnFor(header) })),
		rows: [
			{
				cells: [
					...figures.byRag.map(({ key, count }): Block[] => [{ type: 'paragraph', runs: status(key, count) }]),
					...counts.map(({ count }): Block[] => [{ type: 'paragraph', runs: [{ text: String(count), bold: true }] }])
				]
			}
		]
	};
}

function inWords(parts: string[]): string {
	return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? 'none');
}

function many(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How wide a column must be for the longest word over it, so that Word does not break it. */
function columnFor(header: string): number {
	return Math.max(6, ...header.split(/\s+/).map((word) => word.length)) + 3;
}
