import type { Block } from './pdf-blocks.ts';
import { markOf, type Marked } from './pdf-marks.ts';
import { rowText, segmentsOf, type Row } from './pdf-rows.ts';
import { tableRowsOf } from './pdf-tables.ts';
import { leadingOf, type Usual } from './pdf-usual.ts';

/** The blocks of a page by the look of it: columns, then tables, then paragraphs. */
export function laidOutBlocks(rows: Row[], usual: Usual, page: { number: number; width: number }, tables: { count: number }): Block[] {
	return zonesOf(rows, page.width).flatMap((zone) => blocksOf(zone, usual, page.number, tables));
}

/** Columns of running text, read one after the other; what stands above, below or across them stays in its place. */
function zonesOf(rows: Row[], width: number): Row[][] {
	const split = rows.map(segmentsOf);
	const gutter = gutterOf(split, width);
	if (gutter === null) return [rows];
	const zones: Row[][] = [];
	let left: Row[] = [];
	let right: Row[] = [];
	const close = () => {
		zones.push(left, right);
		left = [];
		right = [];
	};
	for (const segments of split) {
		const across = segments.some((one) => one.x < gutter - 4 && one.right > gutter + 4);
		if (!across) {
			left.push(...segments.filter((one) => one.right <= gutter + 4));
			right.push(...segments.filter((one) => one.right > gutter + 4));
		} else {
			close();
			zones.push(segments);
		}
	}
	close();
	return zones.filter((zone) => zone.length > 0);
}

/** Where a page of two columns parts; null for a page of one, and for a table, whose cells do not fill their column. */
function gutterOf(split: Row[][], width: number): number | null {
	const segments = split.flat();
	for (let at = 0.36; at <= 0.64; at += 0.01) {
		const x = width * at;
		const left = segments.filter((one) => one.right < x && one.right > width * 0.15);
		const right = segments.filter((one) => one.x > x && one.x < width * 0.7);
		const across = segments.filter((one) => one.x <= x && one.right >= x);
		if (left.length < 8 || right.length < 8 || across.length > 0.25 * segments.length) continue;
		if (fills(left) && fills(right)) return x;
	}
	return null;
}

function fills(column: Row[]): boolean {
	const [from, to] = [Math.min(...column.map((one) => one.x)), Math.max(...column.map((one) => one.right))];
	const full = column.filter((one) => one.right - one.x > 0.75 * (to - from));
	return to - from > 120 && full.length > 0.5 * column.length;
}

function blocksOf(rows: Row[], usual: Usual, page: number, tables: { count: number }): Block[] {
	const blocks: Block[] = [];
	let open: { block: Block; mark?: Marked } | null = null;
	const edge = rightEdge(rows);
	for (const part of tableRowsOf(rows, usual)) {
		if (part.cells) {
			open = null;
			const { table, row } = part;
			blocks.push(
				...part.cells.map(({ column, rows: cellRows }): Block => ({ page, rows: cellRows, cell: { table: tables.count + table, row, column }, seen: true }))
			);
			continue;
		}
		const mark = markOf(part.single);
		if (open && goesOn(open, part.single, mark, usual, edge)) open.block.rows.push(part.single);
		else {
			open = { block: { page, rows: [part.single] }, mark };
			blocks.push(open.block);
		}
	}
	tables.count += 1 + Math.max(-1, ...blocks.map((block) => (block.cell ? block.cell.table - tables.count : -1)));
	return blocks;
}

/** Whether a row belongs to the block above it. */
function goesOn(open: { block: Block; mark?: Marked }, row: Row, mark: Marked | undefined, usual: Usual, edge: number): boolean {
	const last = open.block.rows.at(-1);
	const first = open.block.rows[0];
	if (!last || !first || Math.abs(row.size - last.size) > 0.07 * row.size || row.bold !== last.bold) return false;
	if (row.y - last.y > 1.3 * leadingOf(row.size, usual) || row.y <= last.y) return false;
	const textX = open.mark?.textX ?? Math.min(...open.block.rows.map((one) => one.x));
	if (mark && !(mark.kind === 'number' && open.mark && row.x > open.mark.x + 6 && Math.abs(row.x - textX) < 4)) return false;
	if (open.mark && Math.abs(row.x - textX) > 8 && Math.abs(row.x - open.mark.x) > 4) return false;
	const aside = Math.abs(row.x - last.x) > 0.8 * row.size;
	if (!open.mark && aside && open.block.rows.length > 1 && !isCentred(last, row)) return false;
	// The first line of a paragraph may stand further in than its second, but no second line further in than the first.
	if (!open.mark && row.x > first.x + 0.8 * row.size && !isCentred(last, row)) return false;
	const large = row.size > 1.1 * usual.size || row.bold;
	return (large && (isCentred(last, row) || goesOverTo(rowText(last), rowText(row)))) || !endsEarly(last, row, edge);
}

/** Whether the words of a heading, which may end anywhere, go over to the next row: two headings above each other each begin with a capital, or a number. */
function goesOverTo(before: string, after: string): boolean {
	return /^[\p{Ll}(&–-]/u.test(after) || /(?:[,&–-]|\b(?:and|or|of|the|to|for|in|on|with|a|an|by|at|from|about|between|s))$/i.test(before);
}

function isCentred(one: Row, other: Row): boolean {
	return Math.abs((one.x + one.right) / 2 - (other.x + other.right) / 2) < 3;
}

/** Whether a row ends before it must: the next word would have had room in it. */
export function endsEarly(row: Row, next: Row, edge: number): boolean {
	const text = rowText(next);
	// In the middle of a sentence nothing ends, however short the line is.
	if (/[\p{Ll},-]$/u.test(rowText(row)) && /^\p{Ll}/u.test(text)) return false;
	const word = text.split(' ', 1)[0] ?? '';
	const wide = ((next.right - next.x) * word.length) / Math.max(1, text.length);
	return row.right + 0.35 * row.size + wide < edge - 1.2 * row.size;
}

/** How far to the right the text of some rows goes: a place that several rows reach. */
export function rightEdge(rows: Row[]): number {
	const ends = rows.map((row) => row.right).toSorted((a, b) => b - a);
	return ends[Math.min(ends.length - 1, Math.floor(ends.length * 0.08))] ?? 0;
}
