import type { Line } from '#domain/reading/reading.ts';
import type { ReadTable } from '../../table.ts';
import { headerRow, recogniseColumns } from '../../../plans/take-in/recognise.ts';

/** The table whose first cell is this line, as the take-in of plans knows tables, with the line of each cell; null where none begins here. */
export function tableAt(lines: readonly Line[], index: number): { table: ReadTable; last: number; lineOf: Map<string, number[]> } | null {
	const first = lines[index]?.cell;
	if (!first || lines[index - 1]?.cell?.table === first.table) return null;
	const lineOf = new Map<string, number[]>();
	const rows: string[][] = [];
	let last = index;
	for (let at = index; lines[at]?.cell?.table === first.table; at++) {
		const line = lines[at];
		if (!line?.cell) break;
		const { row, column } = line.cell;
		const cells = (rows[row] ??= []);
		const text = line.mark && /^\d/.test(line.mark) ? `${line.mark} ${line.text}` : line.text;
		cells[column] = cells[column] ? `${cells[column]}\n${text}` : text;
		lineOf.set(`${row},${column}`, [...(lineOf.get(`${row},${column}`) ?? []), at]);
		last = at;
	}
	const filled = Array.from(rows, (cells, row) => ({ number: row + 1, cells: Array.from(cells ?? [], (text) => ({ text: text ?? '' })) })).filter(({ cells }) =>
		cells.some(({ text }) => text)
	);
	return { table: { name: `Table ${first.table + 1}`, kind: 'table', rows: filled }, last, lineOf };
}

/** Whether a table of actions begins at this line: its headings name the action and at least two of what goes with one. */
export function isPlanTable(lines: readonly Line[], index: number): boolean {
	const found = tableAt(lines, index);
	if (!found) return false;
	const header = headerRow(found.table);
	const row = found.table.rows[header];
	if (!row || header > 5) return false;
	const columns = recogniseColumns(row).filter(({ column }) => column !== '');
	const has = (column: string) => columns.some((one) => one.column === column);
	const beside = ['leads', 'responsible', 'timescale', 'evidence', 'rag', 'progress'].filter(has).length;
	return (has('text') && beside >= 2) || (has('area') && beside >= 3 && (has('timescale') || has('rag')) && columns.length >= 4);
}
