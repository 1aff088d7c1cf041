import type { Line } from '#domain/reading/reading.ts';
import { isEnded, markedText } from '../../lines/shape.ts';
import { addItem, goOnWith, under, type Gathered, type Under } from './letter-items.ts';
import { labelOf, leadingLabel, type Label } from './labels/labels.ts';
import { sectionOf } from './sections/sections.ts';

const themeHead = /^(?:themes?|areas?|topics?|focus|headings?|key (?:themes?|lines? of enquiry)|kloe|question|domain|standard|aspect|practice area)s?$/i;
const deadlineHead = /^(?:by when|time ?scales?|timeframe|deadline|target date|when|due(?: date)?|date)$/i;
const whoHead = /^(?:for whom|for|who|owner|lead|responsib(?:le|ility)|by whom|agency)$/i;
const forceHead = /^(?:priority|force|urgency|status|rating)$/i;

/** Whether a table of a letter holds findings: some cell of it is a label, alone or before its words. */
export function isLetterTable(cells: readonly Line[]): boolean {
	return cells
		.flatMap(({ text }) => text.split('\n'))
		.some((text) => {
			const label = text.length < 120 ? labelOf(text) : null;
			return (label !== null && label.kind !== 'by-words') || leadingLabel(text) !== null;
		});
}

/**
 * The findings of a table: a column for each kind, or a theme beside one column of strengths then areas, or a label beside its list. Gives what the words after
 * the table stand under, since a long table often goes on as plain lines.
 */
export function tableItems(
	lines: readonly Line[],
	{ from, to }: { from: number; to: number },
	gathered: Gathered,
	before: Under,
	addTheme: (theme: string) => void
): Under {
	const cells = lines.slice(from, to + 1).flatMap((line, offset) => partsOf(line, from + offset));
	const firstRow = cells[0]?.cell?.row ?? 0;
	const head = cells.filter(({ cell }) => cell?.row === firstRow);
	const columns = columnsOf(head);
	const isHead = columns !== null || head.every(({ text }) => themeHead.test(text.trim()) || labelOf(text)?.kind === 'by-words');
	// A PDF may show no space between the headings and the lists of the first row.
	const isJoined = columns !== null && head.some(({ mark, cell }, at) => mark && head[at - 1]?.cell?.column === cell?.column);
	let now = before;
	let theme = before.theme;
	const state = new Map<number, Under>();
	let row = firstRow;
	cells.forEach((line, offset) => {
		const { cell, text, index, start } = line;
		if (!cell || (isHead && cell.row === firstRow && (!isJoined || head.find((one) => one.cell?.column === cell.column) === line))) return;
		if (cell.row !== row) {
			row = cell.row;
			if (columns) gathered.open = null;
		}
		const column = columns?.get(cell.column);
		if (column === 'theme' || (!columns && cell.column === 0 && isThemeCell(cells, line))) {
			theme =
				text === ''
					? theme
					: cells.some((one) => one !== line && one.cell?.row === cell.row && one.cell.column === cell.column && cells.indexOf(one) < offset)
						? `${theme} ${text}`
						: text;
			addTheme(theme);
			now = { ...now, theme };
			if (!columns && gathered.open) gathered.open = null;
			return;
		}
		const last = gathered.items.at(-1);
		if ((column === 'deadline' || column === 'who' || column === 'force') && last) {
			if (column === 'deadline') last.deadline = text;
			else if (column === 'who') last.forWhom = text;
			else last.force = text.toLowerCase();
			return;
		}
		const label = text.length < 120 ? labelOf(text) : null;
		const base = { ...(typeof column === 'object' ? under(now, column) : (state.get(cell.column) ?? now)), theme };
		if (label && label.kind !== 'by-words' && (!line.mark || text.length < 50)) {
			now = under({ ...base }, label.theme && sectionOf(label.theme) === 'summary' ? { ...label, theme: '' } : label);
			if (!columns) state.set(cell.column + (cell.column === 0 ? 1 : 0), now);
			state.set(cell.column, now);
			gathered.open = null;
			return;
		}
		const lead = leadingLabel(text);
		if (lead) {
			now = under(base, lead.label);
			state.set(cell.column, now);
			addItem(gathered, { line, index, at: start + text.length - lead.rest.length, text: lead.rest }, now);
			return;
		}
		const goes = gathered.open && /^\p{Ll}/u.test(text) && !line.mark && !isEnded(gathered.open.item.text);
		const announced = gathered.open && /:$|:\n/.test(gathered.open.item.text) && /^\p{Ll}/u.test(text);
		const nested = gathered.open && line.mark && ((line.level ?? 1) > gathered.open.level || announced);
		if (goes || nested) return goOnWith(gathered, { ...line, end: start + text.length }, index, base);
		if (base.kind === null && !columns) return;
		if (text.length < 4 || /^(?:n\/?a|none|-)$/i.test(text) || (typeof column !== 'object' && columns)) return;
		addItem(gathered, { line, index, at: start, text }, base);
	});
	return { ...now, theme };
}

type Part = Line & { index: number; start: number };

/** The paragraphs and list items of a cell, which some formats hand over as one text with line breaks; each keeps its place in its line. */
function partsOf(line: Line, index: number): Part[] {
	const pieces = [...line.text.matchAll(/[^\n]+/g)];
	const parts: Part[] = [];
	let outer = '';
	for (const piece of pieces) {
		const marked = markedText(piece[0].trim());
		const isList = marked !== null && !/^[\d(a-z]/i.test(marked.mark);
		const text = isList ? marked.text : piece[0].trim();
		if (!text) continue;
		if (isList && !outer) outer = marked.mark;
		const start = piece.index + piece[0].indexOf(text);
		const own = isList ? { mark: marked.mark, level: marked.mark === outer ? 1 : 2 } : pieces.length > 1 ? { mark: undefined, level: undefined } : {};
		parts.push({ ...line, ...own, text, index, start });
	}
	return parts;
}

type Column = Label | 'theme' | 'deadline' | 'who' | 'force';

/** What the columns of a table hold, when its first row says so. */
function columnsOf(head: readonly Line[]): Map<number, Column> | null {
	const columns = new Map<number, Column>();
	for (const { cell, text } of head) {
		if (!cell) continue;
		const plain = text.replace(/[:.]+$/, '').trim();
		const label = plain.length < 90 ? labelOf(plain) : null;
		if (label && label.kind !== 'by-words') columns.set(cell.column, label);
		else if (themeHead.test(plain)) columns.set(cell.column, 'theme');
		else if (deadlineHead.test(plain)) columns.set(cell.column, 'deadline');
		else if (whoHead.test(plain)) columns.set(cell.column, 'who');
		else if (forceHead.test(plain)) columns.set(cell.column, 'force');
	}
	const labels = [...columns.values()].filter((column) => typeof column === 'object').length;
	// A first row with one label beside a theme is a row of its own where the label begins a list; columns need a second, or nothing but headings.
	const short = head.every(({ text }) => text.length < 90);
	return labels >= 2 || (labels === 1 && short && columns.size >= 2) ? columns : null;
}

/** The first cell of a row beside a fuller one: a theme, unless it is a label itself or a list. */
function isThemeCell(cells: readonly Line[], line: Line): boolean {
	const beside = cells.filter(({ cell }) => cell?.row === line.cell?.row && (cell?.column ?? 0) > 0);
	return !line.mark && line.text.length < 160 && beside.length > 0 && labelOf(line.text) === null && !/^\p{Ll}/u.test(line.text);
}
