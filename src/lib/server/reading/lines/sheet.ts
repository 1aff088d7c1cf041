import { formatDate } from '#domain/dates.ts';
import type { Line } from '#domain/reading/reading.ts';
import type { ReadTable } from '../table.ts';

/** The lines of a workbook or CSV file: each sheet under its name, each filled cell a line with its place. A cell that is merged over rows is said once. */
export function sheetLines(tables: readonly ReadTable[]): Line[] {
	return tables.flatMap(({ name, kind, rows }, table) => [
		...(kind === 'sheet' ? [{ page: table + 1, role: 'heading' as const, level: 2, text: name }] : []),
		...rows.flatMap(({ number, cells }) =>
			cells.flatMap((cell, column): Line[] => {
				const text = cell.date ? formatDate(cell.date) : cell.text || colourWord(cell.colour);
				return text && !cell.carried ? [{ page: table + 1, role: 'cell', cell: { table, row: number - 1, column }, text }] : [];
			})
		)
	]);
}

/** Many a status is only a colour. */
function colourWord(colour: string | undefined): string {
	return colour ? colour.charAt(0).toUpperCase() + colour.slice(1) : '';
}
