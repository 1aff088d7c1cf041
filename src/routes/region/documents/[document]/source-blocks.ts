import type { Line } from '#domain/reading/reading.ts';

export type NumberedLine = Line & { number: number };
/** A line, or the cells of a table that stand together. */
export type Block = { from: number; to: number; table: boolean; lines: NumberedLine[] };

/** The lines of a page, those of one table together. */
export function blocksOf(lines: NumberedLine[]): Block[] {
	const blocks: Block[] = [];
	for (const line of lines) {
		const last = blocks.at(-1);
		if (last && line.cell && last.lines[0]?.cell?.table === line.cell.table) [last.to] = [line.number, last.lines.push(line)];
		else blocks.push({ from: line.number, to: line.number, table: Boolean(line.cell), lines: [line] });
	}
	return blocks;
}

/** The cells of a table, row by row; a cell may hold several lines. */
export function rowsOf({ lines }: Block): NumberedLine[][][] {
	const rows = new Map<number, NumberedLine[][]>();
	for (const line of lines) {
		const { row, column } = line.cell ?? { row: 0, column: 0 };
		const cells = rows.get(row) ?? [];
		while (cells.length <= column) cells.push([]);
		cells[column]!.push(line);
		rows.set(row, cells);
	}
	return [...rows.values()];
}
