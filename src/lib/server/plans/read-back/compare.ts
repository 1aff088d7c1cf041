import { createHash } from 'node:crypto';
import type { PlanAction } from '#domain/plan/action.ts';
import { formatDate, isDate } from '#domain/dates.ts';
import type { Plan, PlanArea } from '#domain/plan/plan.ts';
import {
	planCellLabels,
	planCells,
	type ActionDifferences,
	type AreaRetitled,
	type CellDifference,
	type Differences,
	type PlanCell,
	type RowAdded,
	type RowGone
} from '#domain/plan/intake.ts';
import { onlyDateIn } from '../../reading/written-dates.ts';
import { checkTwoDates, dateText, isAllowed } from './check-cells.ts';
import { checkIds } from './check-ids.ts';
import type { Context, Known } from './compare-context.ts';
import { findPost } from '../posts/find-post.ts';
import { betterThanRule } from './better-than-rule.ts';
import { cellsOf, markFor, postNames } from './cells.ts';
import type { EditedFile, FileRow } from './read-workbook.ts';
import { dateMoves, readTimescale } from './timescale.ts';

export type Comparison = { differences: Differences; problems: string[] };

/**
 * Compares an edited workbook with the plan as it stands: three ways, since the marks in the file tell what stood at its export. A cell changed on one side alone
 * is a difference; on both sides a conflict; on neither, or alike, nothing. What cannot be taken is a problem that names its cell. Pure: no database, no clock.
 */
export function compare(plan: Plan, file: EditedFile, { notBefore = null, day }: { notBefore?: string | null; day: string }): Comparison {
	const known = new Map(
		plan.areas.flatMap((area) => area.actions.map((action) => [action.id, { area, action, now: cellsOf(plan.legend, area, action) }] as const))
	);
	const context: Context = { plan, file, notBefore, day, problems: [], known, areas: plan.areas };
	const { problems } = context;
	if (file.planId && file.planId !== plan.reviewId) {
		problems.push('The workbook was exported from another plan. Choose the file of this one');
		return { differences: finished({ areas: [], actions: [], added: [], gone: [], newPosts: [], notes: [] }), problems };
	}
	checkIds(context);
	const retitled = retitledAreas(context);
	const actions = plan.areas.flatMap((area) => area.actions).flatMap((action) => actionDifferences(context, action.id, retitled));
	const added = file.rows.filter((row) => !row.actionId && row.cells.text?.text).map((row) => addedRow(context, row));
	const inFile = new Set(file.rows.map((row) => row.actionId));
	const gone = [...known.values()].filter(({ action }) => file.marks?.[action.id] && !inFile.has(action.id)).map(({ area, action }) => goneRow(area, action));
	const differences = finished({ areas: retitled, actions, added, gone, newPosts: newPosts(context, actions, added), notes: notesOf(context) });
	return { differences, problems };
}

/** An area has a new title where every row of it says so; one row alone moves to another area, or into a new one. */
function retitledAreas({ plan, file, known, problems }: Context): AreaRetitled[] {
	return plan.areas.flatMap((area) => {
		const rows = file.rows.filter((row) => (row.actionId ? known.get(row.actionId)?.area.id === area.id : row.areaId === area.id && !row.cells.text?.text));
		const cells = rows.flatMap((row) => row.cells.area ?? []);
		const [first] = cells;
		if (!first?.text || rows.length < Math.max(1, area.actions.length) || cells.some(({ text }) => text !== first.text)) return [];
		if (plan.areas.some((other) => sameTitle(other.title, first.text))) return [];
		const [now, base] = [cellsOf(plan.legend, area, null).area, file.marks?.[area.id]?.area];
		if (base === markFor('area', first.text)) return [];
		if (area.closure) {
			problems.push(
				`${first.place} is the title of area ${area.number}, which was closed on ${formatDate(area.closure.on)}. Put back what it said, or open the area again first`
			);
			return [];
		}
		return [
			{
				key: `area:${area.id}`,
				areaId: area.id,
				number: area.number,
				place: first.place,
				now,
				mine: first.text,
				conflict: base !== undefined && base !== markFor('area', now)
			}
		];
	});
}

function actionDifferences(context: Context, id: string, retitled: AreaRetitled[]): ActionDifferences[] {
	const found = context.known.get(id);
	const row = context.file.rows.find((one) => one.actionId === id);
	if (!found || !row) return [];
	const cells = planCells.flatMap((cell): CellDifference[] => {
		const mine = row.cells[cell];
		if (!mine || (cell === 'area' && retitled.some(({ areaId }) => areaId === found.area.id))) return [];
		const base = context.file.marks?.[id]?.[cell];
		const text = cell === 'date' ? dateText(mine, context) : mine.text;
		if (text === null || base === markFor(cell, text) || markFor(cell, text) === markFor(cell, found.now[cell])) return [];
		if (!isAllowed(context, found, cell, { ...mine, text })) return [];
		const conflict = base !== undefined && base !== markFor(cell, found.now[cell]);
		return [{ key: `${id}:${cell}`, cell, place: mine.place, now: found.now[cell], mine: text, conflict, notes: notesFor(context, found, cell, text, row) }];
	});
	checkTwoDates(context, found, cells);
	return cells.length > 0 ? [{ actionId: id, number: found.action.number, text: found.now.text, cells }] : [];
}

function notesFor({ plan, day }: Context, { action, now }: Known, cell: PlanCell, text: string, row?: FileRow): string[] {
	if (cell === 'rag') {
		const better = betterThanRule(plan, action, { word: text, due: dueIn(row, action), day });
		const wordless = !now.progress && !row?.cells.progress?.text;
		return [
			...(better ? [`${better}. Say below why it is better than that`] : []),
			...(wordless ? ['There are no words with this status. Say below what has changed'] : [])
		];
	}
	if (cell === 'area') {
		const other = plan.areas.find(({ title }) => sameTitle(title, text));
		return [other ? `The action moves to area ${other.number}` : 'A new area is made, and the action moves to it'];
	}
	if (cell === 'timescale' || cell === 'date') {
		const to = cell === 'date' ? text || null : readTimescale(text, action.dueOn).date;
		return to === action.dueOn ? [] : [dateMoves(action.dueOn, to)];
	}
	if (cell !== 'leads' && cell !== 'responsible') return [];
	const fresh = postNames(text).filter((name) => !findPost(plan.posts, name));
	return fresh.length > 0 ? [`New in the glossary: ${fresh.join('; ')}`] : [];
}

/** The date that a row of the file gives its action: that of the sheet of dates where it was changed, else that of the timescale. */
function dueIn(row: FileRow | undefined, action: PlanAction): string | null {
	const date = row?.cells.date?.text ?? action.dueOn ?? '';
	const given = date === '' || isDate(date) ? date || null : onlyDateIn(date);
	if (given !== (action.dueOn ?? null)) return given;
	return row?.cells.timescale ? readTimescale(row.cells.timescale.text, action.dueOn).date : action.dueOn;
}

function addedRow(context: Context, row: FileRow): RowAdded {
	const { plan } = context;
	const text = (cell: PlanCell) => row.cells[cell]?.text ?? '';
	const area = areaFor(plan, row);
	for (const cell of planCells) {
		const mine = row.cells[cell];
		if (mine?.text) isAllowed(context, { area: area ?? blankArea, action: blankAction, now: cellsOf(plan.legend, blankArea, null) }, cell, mine);
	}
	const { date } = readTimescale(text('timescale'), null);
	return {
		key: `add:${row.newId}`,
		place: row.place,
		area: area ? `${area.number}. ${area.title}` : text('area'),
		newArea: !area,
		cells: planCells.filter((cell) => cell !== 'area' && text(cell)).map((cell) => ({ label: planCellLabels[cell], text: text(cell) })),
		notes: [
			...(date ? [`Date: ${formatDate(date)}`] : []),
			...(['leads', 'responsible'] as const).flatMap((cell) =>
				notesFor(context, { area: blankArea, action: blankAction, now: cellsOf(plan.legend, blankArea, null) }, cell, text(cell))
			)
		]
	};
}

/** The area of a new row: by its title where it has one, else by its id. */
export function areaFor(plan: Plan, row: Pick<FileRow, 'areaId' | 'cells'>): PlanArea | undefined {
	const title = row.cells.area?.text;
	return title ? plan.areas.find((area) => sameTitle(area.title, title)) : plan.areas.find((area) => area.id === row.areaId);
}

function goneRow(area: PlanArea, action: PlanAction): RowGone {
	const stays = action.lastUpdate !== null || action.proof !== null || action.completion !== null;
	return {
		key: `gone:${action.id}`,
		number: action.number,
		text: action.text,
		keeps: area.closure ? 'Its area was closed, so it stays in the plan' : stays ? 'It has updates, so it stays in the plan' : ''
	};
}

function newPosts({ plan }: Context, actions: ActionDifferences[], added: RowAdded[]): string[] {
	const changed = actions.flatMap(({ cells }) => cells.filter(({ cell }) => cell === 'leads' || cell === 'responsible').map(({ mine }) => mine));
	const names = [
		...changed,
		...added.flatMap(({ cells }) => cells.filter(({ label }) => label === planCellLabels.leads || label === planCellLabels.responsible).map(({ text }) => text))
	];
	return [...new Set(names.flatMap(postNames))].filter((name) => !findPost(plan.posts, name));
}

function notesOf({ file }: Context): string[] {
	return [
		...(file.marks
			? []
			: ['The file has lost what it carried about its export, so a change in the plan since then cannot be told from one in the file. Look at each']),
		...(file.missing.length > 0
			? [`Nothing is read from these columns, which the file does not have: ${file.missing.map((cell) => planCellLabels[cell]).join(', ')}`]
			: [])
	];
}

function finished(found: Omit<Differences, 'counts' | 'seen' | 'needs'>): Differences {
	const cells = found.actions.flatMap((action) => action.cells);
	const counts = {
		changes: cells.filter(({ conflict }) => !conflict).length + found.areas.filter(({ conflict }) => !conflict).length + found.added.length,
		conflicts: cells.filter(({ conflict }) => conflict).length + found.areas.filter(({ conflict }) => conflict).length
	};
	const needs = {
		dates: cells.some(({ notes, cell }) => (cell === 'date' || cell === 'timescale') && notes.length > 0),
		words: cells.some(({ notes, cell }) => cell === 'rag' && notes.some((note) => note.startsWith('There are no words'))),
		better: cells.some(({ notes, cell }) => cell === 'rag' && notes.some((note) => note.endsWith('better than that')))
	};
	return { ...found, counts, needs, seen: createHash('sha256').update(JSON.stringify(found)).digest('hex').slice(0, 24) };
}

function sameTitle(one: string, other: string): boolean {
	return one.replaceAll(/\s+/g, ' ').trim().toLowerCase() === other.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

const blankArea: PlanArea = {
	id: '',
	number: 0,
	title: '',
	response: null,
	responseReason: '',
	leads: [],
	findings: [],
	recommendations: [],
	peersView: null,
	closure: null,
	actions: [],
	version: 0
};
const blankAction = { number: 'new', dueOn: null } as PlanAction;
