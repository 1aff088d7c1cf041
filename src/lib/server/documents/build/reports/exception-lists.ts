import { lines, type PlanAction } from '#domain/plan/action.ts';
import { exceptionKinds, exceptionMeaning, exceptionTitles, type ExceptionKind, type PlanException } from '#domain/plan/exceptions.ts';
import { paragraph, type Block, type Table, type TableRow } from '../../model.ts';
import type { SectionBuilder } from './report-content.ts';

/** As many as stand on one page under the figures and the chart. */
const mostForBoard = 6;
/** What a board looks at first. */
const gravity: Record<ExceptionKind, number> = { 'off-track': 4, overdue: 3, slipped: 3, quiet: 1, 'no-proof': 1 };

/** What does not go to plan: for a board a row an action, on one page; for others every one by kind, with the rule behind it. */
export const exceptionLists: SectionBuilder = ({ kind, exceptions, plan }) => {
	if (exceptions.length === 0) return [paragraph('Every action goes to plan.')];
	if (kind === 'board') return forBoard(exceptions);
	const rows = exceptionKinds.flatMap((one): TableRow[] => {
		const found = exceptions.filter((exception) => exception.kind === one);
		if (found.length === 0) return [];
		return [
			{ group: [{ text: `${exceptionTitles[one]}: ${found.length}. `, bold: true }, { text: exceptionMeaning(one, plan) }] },
			...found.map(({ action, why }) => rowOf(action, why))
		];
	});
	return [tableOf('Actions that do not go to plan, by reason', rows)];
};

/** One row an action, the gravest first; the rest by number, so that nothing is left unsaid. */
function forBoard(exceptions: PlanException[]): Block[] {
	const weigh = (reasons: PlanException[]) => reasons.reduce((sum, { kind }) => sum + gravity[kind], 0);
	const actions = [...Map.groupBy(exceptions, ({ action }) => action.id).values()].toSorted((a, b) => weigh(b) - weigh(a));
	const rows = actions.slice(0, mostForBoard).flatMap((reasons) => {
		const why = reasons.map(({ inShort }) => inShort).join(', ');
		return reasons.slice(0, 1).map(({ action }) => rowOf(action, why.charAt(0).toUpperCase() + why.slice(1)));
	});
	const rest = actions
		.slice(mostForBoard)
		.flatMap((reasons) => reasons.slice(0, 1).map(({ action }) => action.number))
		.toSorted(byNumber);
	return [
		tableOf('Actions that do not go to plan, the gravest first', rows),
		...(rest.length > 0 ? [paragraph(`Also ${rest.length === 1 ? 'action' : 'actions'} ${rest.join(', ')}: see the plan.`, 'small')] : [])
	];
}

function tableOf(caption: string, rows: TableRow[]): Table {
	const columns = [
		{ header: 'Action', width: 6 },
		{ header: 'Lead', width: 3 },
		{ header: 'Why', width: 5 }
	];
	return { type: 'table', caption, columns, rowHeaders: true, rows };
}

function rowOf(action: PlanAction, why: string): TableRow {
	return { cells: [[paragraph(`${action.number} ${lines(action.text)[0] ?? ''}`)], action.leads.map((post) => paragraph(post.name)), [paragraph(why)]] };
}

function byNumber(a: string, b: string): number {
	const [[area = 0, place = 0], [otherArea = 0, otherPlace = 0]] = [a.split('.').map(Number), b.split('.').map(Number)];
	return area - otherArea || place - otherPlace;
}
