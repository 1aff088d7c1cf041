import { leadingOf, type Usual } from './pdf-usual.ts';
import { isMark, rowOf, rowText, segmentsOf, type Row } from './pdf-rows.ts';

/** A row of the page that is text, or a row of a table with its cells. `table` counts from 0 within the page. */
export type Part = { single: Row; cells?: undefined } | { table: number; row: number; cells: { column: number; rows: Row[] }[] };

type Split = { row: Row; segments: Row[] };

/**
 * Finds tables by their look: bands of lines, parted from each other by more than the distance of two lines, that a gap from top to bottom parts into cells; and
 * neighbouring rows whose pieces begin at the same places.
 */
export function tableRowsOf(rows: Row[], usual: Usual): Part[] {
	const bands = bandsOf(rows, usual).map((band) => ({ band, cells: cellsOf(band) }));
	const parts: Part[] = [];
	const count = { tables: 0, row: 0 };
	let plain: Row[] = [];
	let inTable = false;
	bands.forEach(({ band, cells }, index) => {
		const near = [bands[index - 1], bands[index + 1]].some((other) => other && areAligned(cells, other.cells));
		if (cells.length > 1 && (standApart(cells) || (near && !isDense(band, cells)))) {
			if (plain.length > 0) parts.push(...alignedRowsOf(plain, usual, count));
			plain = [];
			if (!inTable) count.row = 0;
			parts.push({ table: count.tables, row: count.row, cells: cells.map((cell, column) => ({ column, rows: cell })) });
			count.row += 1;
			inTable = true;
		} else {
			if (inTable) count.tables += 1;
			inTable = false;
			plain.push(...band);
		}
	});
	if (inTable) count.tables += 1;
	return [...parts, ...alignedRowsOf(plain, usual, count)];
}

function bandsOf(rows: Row[], usual: Usual): Row[][] {
	const bands: Row[][] = [];
	for (const row of rows) {
		const last = bands.at(-1)?.at(-1);
		const leading = Math.min(leadingOf(row.size, usual), 1.35 * row.size);
		if (last && row.y - last.y <= 1.3 * leading && row.y > last.y) bands.at(-1)?.push(row);
		else bands.push([row]);
	}
	return bands;
}

/** The lines of a band in the columns that gaps from top to bottom make; one column for text. The marks of a list are no column. */
function cellsOf(band: Row[]): Row[][] {
	const size = Math.max(...band.map((row) => row.size));
	const least = band.length > 1 ? 0.6 * size : 1.6 * size;
	const words = band.flatMap((row) => row.runs.filter((run) => run.text.trim())).toSorted((a, b) => a.x - b.x);
	const columns: { x: number; right: number }[] = [];
	for (const { x, right } of words) {
		const last = columns.at(-1);
		if (last && x - last.right < least) last.right = Math.max(last.right, right);
		else columns.push({ x, right });
	}
	const cells = withoutMarkColumns(band, columns).map(({ x, right }) =>
		band.flatMap((row) => {
			const runs = row.runs.filter((run) => run.text.trim() && run.x >= x - 0.1 && run.right <= right + 0.1);
			return runs.length > 0 ? [rowOf(runs, row.page)] : [];
		})
	);
	const [first = [], second, ...others] = cells;
	if (second && first.every((row) => isMark(rowText(row)))) return withMarks(band, first, second, others);
	return cells;
}

/** The columns without those that hold only the bullets of the next one: a list stands in a cell. The first is left to who joins the marks of a list outside of a table. */
function withoutMarkColumns(band: Row[], columns: { x: number; right: number }[]): { x: number; right: number }[] {
	const runs = band.flatMap((row) => row.runs.filter((run) => run.text.trim()));
	const isMarks = ({ x, right }: { x: number; right: number }) =>
		runs.filter((run) => run.x >= x - 0.1 && run.right <= right + 0.1).every((run) => isMark(run.text.trim()) && !/\d/.test(run.text));
	return columns.flatMap((column, index) => {
		const [before, next] = [columns[index - 1], columns[index + 1]];
		if (index > 0 && next && isMarks(column)) return [];
		return [before && index > 1 && isMarks(before) ? { x: before.x, right: column.right } : column];
	});
}

/** Joins the marks to the words that they stand before. */
function withMarks(band: Row[], marks: Row[], words: Row[], others: Row[][]): Row[][] {
	const right = Math.max(...words.map((row) => row.right));
	const joined = band.flatMap((row) => {
		const runs = row.runs.filter((run) => run.x < right);
		return runs.some((run) => run.text.trim()) ? [rowOf(runs, row.page)] : [];
	});
	return marks.length > 0 && others.length === 0 ? [band] : [joined, ...others];
}

/** Cells of different heights, each in the middle of its row: no text is set like this. */
function standApart(cells: Row[][]): boolean {
	return cells.some((cell, index) => {
		const other = cells[index + 1] ?? cells[index - 1] ?? [];
		return cell.length + other.length > 2 && cell.every((row) => other.every((one) => Math.abs(one.y - row.y) > 0.25 * row.size));
	});
}

function areAligned(one: Row[][], other: Row[][]): boolean {
	if (one.length < 2 || other.length < 2) return false;
	const starts = other.slice(1).flatMap((cell) => cell.map((row) => row.x));
	return one.slice(1).some((cell) => cell.some((row) => starts.some((x) => Math.abs(x - row.x) < 6)));
}

/** Many lines without a gap between them: where one row ends must be seen from where its cells begin. */
function isDense(band: Row[], cells: Row[][]): boolean {
	return band.length > 3 && cells.filter((cell) => cell.length === band.length).length > 1;
}

/** Tables of rows that stand close to each other, by the places at which their pieces begin. */
function alignedRowsOf(rows: Row[], usual: Usual, count: { tables: number }): Part[] {
	const split: Split[] = rows.map((row) => ({ row, segments: segmentsOf(row) }));
	const parts: Part[] = [];
	for (let at = 0; at < split.length;) {
		const end = tableEnd(split, at, usual);
		const first = split[at];
		if (end === at && first) {
			parts.push({ single: first.row });
			at += 1;
			continue;
		}
		const region = split.slice(at, end);
		const columns = columnsOf(region);
		const table = count.tables;
		gridOf(region, columns, usual).forEach((cells, row) => {
			const only = cells.length === 1 ? cells[0] : undefined;
			if (only && columns.length <= 3) parts.push(...only.rows.map((single) => ({ single })));
			else parts.push({ table, row, cells });
		});
		count.tables += 1;
		at = end;
	}
	return parts;
}

/** Where the table that begins at a row ends; the same place where none begins. */
function tableEnd(split: Split[], from: number, usual: Usual): number {
	if ((split[from]?.segments.length ?? 0) < 2) return from;
	let end = from;
	let multiple = 0;
	let columns: number[] = [];
	// Columns of lines of one cell that came since the last line of several: a row may have each cell at a height of its own.
	let alone = new Set<number>();
	for (let at = from; at < split.length; at++) {
		const here = split[at];
		const above = split[at - 1];
		if (!here) break;
		if (columns.length > 0) here.segments = here.segments.flatMap((segment) => splitAt(segment, columns));
		if (at > from && above && here.row.y - above.row.y > 4.5 * usual.size) break;
		if (here.segments.length >= 2) {
			const starts = here.segments.map((one) => one.x);
			if (columns.length > 0 && !starts.slice(1).some((x) => columns.slice(1).some((column) => Math.abs(column - x) < 6))) break;
			columns = [...new Set([...columns, ...starts])].toSorted((a, b) => a - b);
			multiple += 1;
			end = at + 1;
			alone = new Set();
		} else {
			// A line of one cell: it keeps to a column and does not run on into the next.
			const [x, right] = [here.row.x, here.row.right];
			const column = columns.findLast((one) => Math.abs(one - x) < 6);
			const next = columns.find((one) => one > x + 6);
			if (column === undefined || (next !== undefined && right > next - 2)) break;
			if (above && here.row.y - above.row.y > 1.45 * usual.size) alone = new Set();
			if (alone.add(column).size > 1) end = at + 1;
			if (column === columns[0] && at - end >= 3) break;
		}
	}
	return multiple >= 2 ? withLastLines(split, end) : from;
}

/** The last row's own further lines belong to it: what follows at once in a column that the words above are in. */
function withLastLines(split: Split[], end: number): number {
	let at = end;
	for (; at < split.length; at++) {
		const [above, here, first] = [split[at - 1], split[at], split[end - 1]];
		if (!above || !here || !first || here.segments.length > 1) break;
		const next = first.segments.find((one) => one.x > here.row.x + 6);
		if (
			here.row.y - above.row.y > 1.35 * above.row.size ||
			!first.segments.some((one) => Math.abs(one.x - here.row.x) < 6) ||
			(next && here.row.right > next.x - 2)
		)
			break;
	}
	return at;
}

/** Cells that stand close to each other, parted where a column begins. */
function splitAt(segment: Row, columns: number[]): Row[] {
	const runs = segment.runs.filter((run) => run.text.trim());
	const at = runs.findIndex((run, index) => {
		const before = runs[index - 1];
		return before && run.x - before.right > 0.5 * segment.size && columns.some((column) => column > segment.x + 6 && Math.abs(column - run.x) < 4);
	});
	if (at < 1) return [segment];
	const right = rowOf(runs.slice(at), segment.page);
	return [{ ...rowOf(runs.slice(0, at), segment.page), y: segment.y }, ...splitAt({ ...right, y: segment.y }, columns)];
}

function columnsOf(region: Split[]): number[] {
	const columns: { x: number; count: number }[] = [];
	for (const { segments } of region) {
		for (const { x } of segments) {
			const near = columns.find((one) => Math.abs(one.x - x) < 8);
			if (near) near.count += 1;
			else columns.push({ x, count: 1 });
		}
	}
	return columns.map((one) => one.x).toSorted((a, b) => a - b);
}

function gridOf(region: Split[], columns: number[], usual: Usual): { column: number; rows: Row[] }[][] {
	const lines = region.flatMap(({ row, segments }) => segments.map((one) => ({ y: row.y, one, column: nearest(columns, one.x) })));
	const heights = [...new Set(lines.map((line) => line.y))].toSorted((a, b) => a - b);
	const gaps = heights
		.slice(1)
		.map((y, index) => y - (heights[index] ?? y))
		.filter((gap) => gap > 0.6 * usual.size);
	const size = region[0]?.row.size ?? usual.size;
	const leading = Math.min(leadingOf(size, usual), 1.35 * size);
	const parted = gaps.some((gap) => gap > 1.3 * leading);
	const grid: { column: number; rows: Row[] }[][] = [];
	let above = -Infinity;
	for (const y of heights) {
		const here = lines.filter((line) => line.y === y);
		// Where no gap tells, a line that has words in the first column and in another begins a row.
		const begins = parted ? y - above > 1.3 * leading : here.length > 1 && here.some((line) => line.column === 0);
		if (begins || grid.length === 0) grid.push([]);
		const row = grid.at(-1);
		for (const { one, column } of here) {
			const cell = row?.find((each) => each.column === column);
			if (cell) cell.rows.push(one);
			else row?.push({ column, rows: [one] });
		}
		above = y;
	}
	for (const row of grid) row.sort((a, b) => a.column - b.column);
	return grid;
}

function nearest(columns: number[], x: number): number {
	return columns.reduce((best, column, index) => (Math.abs(column - x) < Math.abs((columns[best] ?? 0) - x) ? index : best), 0);
}
