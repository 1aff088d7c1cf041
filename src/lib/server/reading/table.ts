/** Why a cell could not be taken as it stands. */
export type CellFault = 'formula' | 'error' | 'date';

/**
 * One cell as text. `date` where the program that wrote the file knows it as one. `carried`: part of a merged cell, whose words stand in a row above.
 * `colour`: red, amber, green or blue where it is filled so, since many a status is only a colour.
 */
export type ReadCell = { text: string; date?: string; fault?: CellFault; carried?: true; colour?: Colour };
export type Colour = 'red' | 'amber' | 'green' | 'blue';

/** `number` is the row as the program shows it, counted from 1. */
export type ReadRow = { number: number; cells: ReadCell[] };

/** A table of a file: a sheet of a workbook, a table of a Word document, or the whole of a CSV file. Empty rows are left out. */
export type ReadTable = { name: string; kind: 'sheet' | 'table' | 'csv'; rows: ReadRow[] };

/** Where a cell stands, as its own program names it: 'Sheet Action plan, cell F12', 'Table 2, row 3, column 4', 'Line 12, column 3'. Columns from 0. */
export function placeOf(table: Pick<ReadTable, 'name' | 'kind'>, row: number, column: number): string {
	if (table.kind === 'sheet') return `Sheet ${table.name}, cell ${columnLetters(column)}${row}`;
	return table.kind === 'csv' ? `Line ${row}, column ${column + 1}` : `${table.name}, row ${row}, column ${column + 1}`;
}

/** What is wrong with a cell, and what to do. */
export function faultWords(fault: CellFault): string {
	if (fault === 'formula') return 'holds a formula. Replace it by its value';
	if (fault === 'error') return 'holds an error of a formula. Replace it by what it should say';
	return 'holds a date that no calendar has. Enter a date such as 14 March 2026';
}

/** A, B, ... Z, AA for 0, 1, ... 25, 26. */
export function columnLetters(column: number): string {
	return (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A text for comparing: line ends alike, no-break spaces as spaces, nothing at the ends of lines, no empty lines around. */
export function plainCell(text: string): string {
	return text
		.replaceAll('\u00a0', ' ')
		.split('\n')
		.map((line) => line.trim())
		.join('\n')
		.trim();
}

/** A heading for comparing: "  Lead\nOfficer(s): " and "lead officer(s)" are one. */
export function plainHeader(text: string): string {
	return text
		.toLowerCase()
		.replaceAll(/[\s\u00a0]+/g, ' ')
		.replaceAll(/[:*.]+$/g, '')
		.trim();
}
