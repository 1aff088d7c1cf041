import type { RagKey } from '#domain/plan/rag.ts';
import { formatDate } from '#domain/dates.ts';
import type { TakenColumn } from '#domain/plan/intake.ts';
import type { Plan } from '#domain/plan/plan.ts';
import { datesIn, onlyDateIn } from '../../reading/written-dates.ts';
import { findPost } from '../posts/find-post.ts';
import { mappedCells, type FileLine, type FilePlan } from './file-plan.ts';
import { postsIn } from './glossary.ts';
import { statusOf } from './status-words.ts';

/** A row as it will stand in the plan, with what is to be known about it before. */
export type TakenAction = {
	key: string;
	place: string;
	cells: Record<TakenColumn, string>;
	leads: string[];
	responsible: string[];
	timescale: string;
	dueOn: string | null;
	rag: RagKey | null;
	leftOut: boolean;
	/** The same words stand in this area of the plan already. */
	there: boolean;
	notes: string[];
};
export type TakenArea = { title: string; leads: string[]; existing: number | null; actions: TakenAction[] };
export type TakenPlan = { areas: TakenArea[]; newPosts: string[]; problems: string[] };

const longest: Record<TakenColumn, number> = {
	area: 2000,
	text: 4000,
	leads: 4000,
	responsible: 4000,
	evidence: 4000,
	timescale: 4000,
	plans: 4000,
	progress: 4000,
	rag: 200
};

/**
 * The plan that a file makes under the mapping and corrections of its reader: areas carried down over their rows, continuation rows joined to the row they go on from,
 * codes read by the file's glossary and the plan's, a date where a timescale names exactly one. Pure: no database, no clock.
 */
export function takenPlan(file: FilePlan, plan: Pick<Plan, 'areas' | 'posts' | 'legend'>, name: string): TakenPlan {
	const known = [...plan.posts, ...file.glossary];
	const rows = rowsOf(file);
	const areas: TakenArea[] = [];
	for (const row of rows) {
		const title = row.cells.area || 'Taken in from ' + name;
		let area = areas.find((one) => same(one.title, title));
		if (!area) {
			const existing = plan.areas.find((one) => same(one.title, title));
			area = { title, leads: [], existing: existing?.number ?? null, actions: [] };
			areas.push(area);
		}
		if (row.cells.text) area.actions.push(actionOf(row, file, plan, known, title));
		else if (area.leads.length === 0) area.leads = postsIn(row.cells.leads, known);
	}
	for (const area of areas) shareLeads(area);
	const named = areas.flatMap((area) => [
		...area.leads,
		...area.actions.filter(({ leftOut }) => !leftOut).flatMap(({ leads, responsible }) => [...leads, ...responsible])
	]);
	const problems = areas.flatMap((area) =>
		area.title.length > longest.area ? [`The title “${area.title.slice(0, 40)}…” is longer than 2,000 characters. Is the column right?`] : []
	);
	return { areas, newPosts: [...new Set(named)].filter((post) => !findPost(plan.posts, post)), problems };
}

type Row = { key: string; place: string; cells: Record<TakenColumn, string> };

function rowsOf({ tables, chosen, mapping, corrected }: FilePlan): Row[] {
	const rows: Row[] = [];
	let area = '';
	let group = '';
	const hasArea = mapping.includes('area');
	const lines = tables[chosen]?.lines ?? [];
	for (const [index, line] of lines.entries()) {
		const filled = line.cells.filter((text, index) => text && !line.carried.includes(index));
		const cells = mappedCells(line, mapping);
		if (isHeading(line, lines[index + 1], filled, cells, mapping)) {
			area = group = withoutNumber(filled[0] ?? '');
			rows.push({ key: line.key, place: line.place, cells: { ...cells, text: '', area } });
			continue;
		}
		const before = rows.at(-1);
		const own = hasArea && !isCarried(line, mapping, 'area') ? cells.area : '';
		if (own) area = withoutNumber(own);
		if (!hasArea) area = group;
		if (before && !own && (!cells.text || isCarried(line, mapping, 'text'))) {
			goOn(before, line, mapping);
			continue;
		}
		// A lead that is merged over the rows of an area stands in each of them; any other merged cell belongs to its first row.
		const kept = { ...cells, area };
		if (Object.values({ ...kept, area: own }).some(Boolean)) rows.push({ key: line.key, place: line.place, cells: kept });
	}
	return rows
		.map((row) => ({ ...row, cells: { ...row.cells, ...corrected[row.key] } }))
		.filter(({ key, cells }, index, all) => cells.text || all.findIndex((one) => one.key === key) === index);
}

/** A row that is only a title over the rows below it: alone in the column of areas, or, in a table without one, alone in its first cell before a fuller row. */
function isHeading(line: FileLine, next: FileLine | undefined, filled: string[], cells: Row['cells'], mapping: FilePlan['mapping']): boolean {
	const [only] = filled;
	if (filled.length !== 1 || !only) return false;
	if (mapping.includes('area')) return cells.area === only && !isCarried(line, mapping, 'area');
	return only === line.cells[0] && (next?.cells.filter(Boolean).length ?? 0) > 1;
}

/** A row without an action of its own goes on from the one above: its cells are further lines of those. */
function goOn(before: Row, line: FileLine, mapping: FilePlan['mapping']): void {
	mapping.forEach((column, index) => {
		const text = line.cells[index] ?? '';
		if (!column || column === 'area' || !text || line.carried.includes(index)) return;
		before.cells[column] = before.cells[column] ? `${before.cells[column]}\n${text}` : text;
	});
}

function isCarried(line: FileLine, mapping: FilePlan['mapping'], column: TakenColumn): boolean {
	return line.carried.includes(mapping.indexOf(column));
}

function actionOf(row: Row, file: FilePlan, plan: Pick<Plan, 'areas' | 'legend'>, known: { name: string; code: string }[], title: string): TakenAction {
	const { cells } = row;
	const dates = datesIn(cells.timescale);
	const dueOn = onlyDateIn(cells.timescale);
	const rag = cells.rag ? statusOf(cells.rag, plan.legend) : undefined;
	const there = plan.areas.some((area) => same(area.title, title) && area.actions.some(({ text }) => same(text, cells.text)));
	const impossible = dates.find(({ date }) => date === null);
	const tooLong = (Object.keys(longest) as TakenColumn[]).filter((column) => cells[column].length > longest[column]);
	return {
		key: row.key,
		place: row.place,
		cells,
		leads: postsIn(cells.leads, known),
		responsible: postsIn(cells.responsible, known),
		// A cell that is nothing but the date is kept as the date.
		timescale: dueOn && dates.length === 1 && dates[0]?.written === cells.timescale ? '' : cells.timescale,
		dueOn,
		rag: rag ?? null,
		leftOut: file.leftOut?.includes(row.key) ?? there,
		there,
		notes: [
			...(there ? ['This action is in the plan already'] : []),
			...(impossible ? [`“${impossible.written}” is not a real date`] : []),
			...(!dueOn && !impossible && new Set(dates.map(({ date }) => date)).size > 1 ? ['The timescale names several dates, so none is taken as the date'] : []),
			...(cells.rag && !rag ? [`“${cells.rag.slice(0, 40)}” is no status that is known here, so the action has none`] : []),
			...(rag === 'complete' ? ['Recorded as done today, by you'] : []),
			...(isLongPost([...postsIn(cells.leads, known), ...postsIn(cells.responsible, known)])
				? ['A post has more than 160 characters. Put each post on a line of its own']
				: []),
			...tooLong.map(() => `A cell is longer than 4,000 characters. Shorten it before you take it in`)
		]
	};
}

/** Whether a row holds more than a plan can: its cells and its posts have the limits of the forms. */
export function isTooLong({ cells: { rag, ...cells }, leads, responsible }: Pick<TakenAction, 'cells' | 'leads' | 'responsible'>): boolean {
	return rag.length > longest.rag || Object.values(cells).some((text) => text.length > 4000) || isLongPost([...leads, ...responsible]);
}

function isLongPost(names: string[]): boolean {
	return names.some((name) => name.length > 160);
}

/** Leads that stand once for an area are the area's; an action with others keeps its own. */
function shareLeads(area: TakenArea): void {
	const [first] = area.actions;
	if (area.leads.length === 0) area.leads = first?.leads ?? [];
	for (const action of area.actions) if (sameList(action.leads, area.leads)) action.leads = [];
}

function sameList(one: string[], other: string[]): boolean {
	return one.length === other.length && one.every((item) => other.includes(item));
}

/** "3. Relocate the team" is area 3 in the file; here areas are numbered by their place. */
function withoutNumber(title: string): string {
	return title.replace(/^\d{1,2}(?:[.)]|\s)\s*(?=\p{L})/u, '').trim();
}

function same(one: string, other: string): boolean {
	return one.replaceAll(/\s+/g, ' ').trim().toLowerCase() === other.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** The date of a row as people read it; '' for none. */
export function dueWords({ dueOn }: Pick<TakenAction, 'dueOn'>): string {
	return dueOn ? formatDate(dueOn) : '';
}
