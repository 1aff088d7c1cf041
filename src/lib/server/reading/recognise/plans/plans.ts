import type { Line, ReadAction, ReadItem } from '#domain/reading/reading.ts';
import type { TakenColumn } from '#domain/plan/intake.ts';
import { recogniseColumns, headerRow } from '../../../plans/take-in/recognise.ts';
import type { ReadRow } from '../../table.ts';
import { isPlanTable, tableAt } from './plan-table.ts';

type Mapping = (TakenColumn | '')[];
const field: Record<TakenColumn, keyof ReadAction> = {
	area: 'area',
	text: 'action',
	leads: 'lead',
	responsible: 'responsible',
	evidence: 'evidence',
	timescale: 'timescale',
	plans: 'links',
	progress: 'progress',
	rag: 'rag'
};

/** The actions of the tables of a plan, row by row: a merged area goes down over its rows, a table that goes on over pages keeps its headings. */
export function planActions(lines: readonly Line[], { from, to }: { from: number; to: number }): { items: ReadItem[]; areas: string[] } {
	const items: ReadItem[] = [];
	const areas: string[] = [];
	let mapping: Mapping | null = null;
	let area = '';
	for (let index = from; index <= to; index++) {
		const found = tableAt(lines, index);
		if (!found) {
			// A heading above a table without a column of areas is the area of its actions.
			const line = lines[index];
			if (line?.role !== 'heading' || !mapping || statusWord.test(line.text)) continue;
			if (mapping.includes('area')) mapping = null;
			else area = withoutNumber(line.text);
			continue;
		}
		const isPlan = isPlanTable(lines, index);
		const header = isPlan ? headerRow(found.table) : -1;
		const heading = found.table.rows[header];
		if (heading) mapping = mappingOf(heading, mapping);
		const width = Math.max(...found.table.rows.map(({ cells }) => cells.length));
		if (mapping && (heading || width >= mapping.length * 0.6)) {
			for (const row of found.table.rows.slice(header + 1)) {
				const read = cellsOf(row, shifted(row, mapping, heading));
				if (isRepeatedHeading(row, mapping)) continue;
				if (isLegend(row)) continue;
				if (/^\p{Ll}/u.test(read.area) && area && areas.at(-1) === area) {
					// The rest of a title that was cut by the end of a page, or of a row.
					const whole = `${area} ${withoutNumber(read.area)}`;
					for (const item of items) if (item.theme === area && item.action) item.theme = item.action.area = whole;
					areas[areas.length - 1] = area = whole;
					read.area = '';
				}
				if (read.area) {
					area = withoutNumber(read.area);
					if (!areas.includes(area)) areas.push(area);
				}
				const only = row.cells.filter(({ text }) => text);
				if (
					only.length === 1 &&
					!read.action &&
					(read.area || only[0] === row.cells[0]) &&
					!found.table.rows.slice(header + 1).every(({ cells }) => cells.filter(({ text }) => text).length === 1)
				) {
					area = withoutNumber(only[0]?.text ?? area);
					if (!areas.includes(area)) areas.push(area);
					continue;
				}
				const before = items.at(-1);
				const places = found.lineOf;
				const numbers = row.cells.flatMap((_cell, column) => places.get(`${row.number - 1},${column}`) ?? []);
				const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
				if (!read.action && !(read.area && !mapping.includes('text'))) {
					if (before?.action && !read.area) goOn(before, read, { last, at: lines[last]?.text.length ?? 0 });
					else if (read.area && only.length > 2) items.push(itemOf({ ...read, area }, lines, first, last));
					continue;
				}
				items.push(itemOf({ ...read, area }, lines, first, last));
			}
		}
		index = found.last;
	}
	return { items, areas };
}

/** The columns of a row of headings. A heading that did not read well, right before the actions, is the area where the plan has had one. */
function mappingOf(heading: ReadRow, before: Mapping | null): Mapping {
	const mapping = recogniseColumns(heading).map(({ column }) => column);
	const action = mapping.indexOf('text');
	if (before?.includes('area') && !mapping.includes('area') && action > 0 && mapping[action - 1] === '') mapping[action - 1] = 'area';
	return mapping;
}

/** A row that lacks the odd cell at the start of its headings stands one column to the left of them. */
function shifted(row: ReadRow, mapping: Mapping, heading: ReadRow | undefined): Mapping {
	return heading && mapping[0] === '' && mapping[1] === 'area' && row.cells.length < heading.cells.length && !/^\d{0,2}\.?$/.test(row.cells[0]?.text ?? '')
		? mapping.slice(1)
		: mapping;
}

function cellsOf(row: ReadRow, mapping: Mapping): ReadAction {
	const read: ReadAction = { area: '', action: '', lead: '', responsible: '', evidence: '', timescale: '', links: '', progress: '', rag: '' };
	mapping.forEach((column, index) => {
		const text = row.cells[index]?.text.trim() ?? '';
		if (column && text && !(column === 'area' && isContinued(text))) read[field[column]] = read[field[column]] ? `${read[field[column]]}\n${text}` : text;
	});
	read.action = read.action.replace(/^\d{1,2}\.\d{1,2}[.)]?\s+(?=\p{L})/u, '');
	read.rag = read.rag.replace(/^[^\p{L}\d]+\s*/u, '');
	// Whether the council takes an area on stands below its title in our own plans.
	read.area = read.area.replace(/\n(?:accepted|partly accepted|declined|not accepted)\b[\s\S]*$/i, '');
	return read;
}

function isContinued(text: string): boolean {
	return /^(?:area \d{1,2},? )?\(?(?:continued|cont[’']?d?\.?)\)?$/i.test(text.trim());
}

/** The row that explains the colours. */
function isLegend(row: ReadRow): boolean {
	const filled = row.cells.map(({ text }) => text.trim()).filter(Boolean);
	return (
		filled.length > 0 && filled.length <= 5 && filled.some((text) => statusWord.test(text)) && filled.every((text) => statusWord.test(text) || text.length <= 8)
	);
}

const statusWord =
	/^(?:brag|rag|key|achieved|complete[d]?|done|on (?:task|track|target)|at risk(?: of not achieving)?|some risk|off (?:track|target)|not started|not yet started|in progress|red|amber|green|blue|delayed|overdue|behind|not achieved)\b.{0,30}$/i;

function isRepeatedHeading(row: ReadRow, mapping: Mapping): boolean {
	const again = recogniseColumns(row);
	return again.filter(({ column, sure }, index) => column !== '' && sure && column === mapping[index]).length >= 3;
}

/** A row without an action of its own goes on from the one above. */
function goOn(before: ReadItem, read: ReadAction, { last, at }: { last: number; at: number }): void {
	const action = before.action;
	if (!action) return;
	for (const key of Object.keys(read) as (keyof ReadAction)[])
		if (key !== 'area' && read[key]) action[key] = action[key] ? `${action[key]}\n${read[key]}` : read[key];
	if (last >= before.span.to.line) before.span.to = { line: last, at };
}

function itemOf(action: ReadAction, lines: readonly Line[], first: number, last: number): ReadItem {
	return {
		kind: 'action',
		theme: action.area,
		label: '',
		force: null,
		text: action.action || action.area,
		page: lines[first]?.page ?? 1,
		span: { from: { line: first, at: 0 }, to: { line: last, at: lines[last]?.text.length ?? 0 } },
		confidence: action.action && (action.lead || action.responsible || action.timescale) ? 'high' : 'medium',
		reason: 'A row of a table of actions',
		repeats: null,
		action
	};
}

function withoutNumber(title: string): string {
	return title
		.replace(/^(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[A-Z]\d{0,2}[.)])\s+(?=\p{L})/u, '')
		.replaceAll('\n', ' ')
		.trim();
}
