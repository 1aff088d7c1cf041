import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { cleanText } from '../documents/characters.ts';
import { Unreadable } from './unreadable.ts';
import type { Colour, ReadCell, ReadRow, ReadTable } from './table.ts';

/** Rows that a sheet may have, empty ones counted: a plan has hundreds. */
const mostRows = 10_000;
const mostColumns = 200;
/** Characters of one sheet as it stands in the file, and cells that its merges may cover. */
const longestSheet = 60_000_000;
const mostMerged = 100_000;

/** What the reader has no use for, some of which makes it slow on sheets whose rules reach down to the last row. */
const ignoreNodes = [
	'sheetPr',
	'sheetViews',
	'sheetProtection',
	'autoFilter',
	'rowBreaks',
	'hyperlinks',
	'pageMargins',
	'dataValidations',
	'pageSetup',
	'headerFooter',
	'printOptions',
	'picture',
	'drawing',
	'tableParts',
	'conditionalFormatting',
	'extLst'
];

/** The sheets of a workbook as tables of texts, also those that are not shown. Formulas are neither reckoned nor kept: their cells are marked. Run in a worker. */
export async function readXlsx(bytes: Uint8Array): Promise<ReadTable[]> {
	await checkSheets(bytes);
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(bytes as unknown as ExcelJS.Buffer, { ignoreNodes });
	return book.worksheets.map((sheet) => ({ name: sheet.name, kind: 'sheet' as const, rows: rowsOf(sheet) }));
}

/** Looks before the library does: it would build every row and every cell of a merge, however many a few bytes claim. */
async function checkSheets(bytes: Uint8Array): Promise<void> {
	const zip = await JSZip.loadAsync(bytes);
	if (zip.file(/vbaProject\.bin$/i).length > 0)
		throw new Unreadable('may hold macros, which can do harm. Save it without macros, as xlsx, and choose it again');
	const sheets = zip.file(/^xl\/worksheets\/[^/]+\.xml$/);
	if (sheets.length > 50) throw new Unreadable('has more than 50 sheets. Keep the sheets of the plan and choose it again');
	for (const sheet of sheets) {
		const xml = await sheet.async('string');
		if (xml.length > longestSheet) throw new Unreadable('is too large to be read. Keep only the rows of the plan and choose it again');
		const rows = count(xml, '<row ') + count(xml, ':row ');
		if (rows > mostRows)
			throw new Unreadable(`has a sheet of ${rows.toLocaleString('en-GB')} rows. Delete the rows that do not belong to the plan and choose it again`);
		let merged = 0;
		for (const [, from = '', to = ''] of xml.matchAll(/<(?:\w+:)?mergeCell[^>]*\sref="([A-Z]+\d+):([A-Z]+\d+)"/g)) merged += area(from, to);
		if (merged > mostMerged) throw new Unreadable('has merged cells that reach far beyond the plan. Take the merges out and choose it again');
	}
}

function count(text: string, part: string): number {
	let found = 0;
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found += 1;
	return found;
}

function area(from: string, to: string): number {
	const [left, top] = cornerOf(from);
	const [right, bottom] = cornerOf(to);
	return (Math.abs(right - left) + 1) * (Math.abs(bottom - top) + 1);
}

function cornerOf(reference: string): [number, number] {
	const letters = /^[A-Z]+/.exec(reference)?.[0] ?? 'A';
	return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(reference.slice(letters.length))];
}

function rowsOf(sheet: ExcelJS.Worksheet): ReadRow[] {
	const rows: ReadRow[] = [];
	sheet.eachRow({ includeEmpty: false }, (row, number) => {
		const cells: ReadCell[] = [];
		row.eachCell({ includeEmpty: false }, (cell, column) => {
			if (column > mostColumns) return;
			const colour = colourOf(cell);
			cells[column - 1] = { ...cellOf(cell), ...(colour && { colour }) };
		});
		for (let column = 0; column < cells.length; column++) cells[column] ??= { text: '' };
		if (cells.some((cell) => cell.fault || (cell.text !== '' && !cell.carried))) rows.push({ number, cells });
	});
	return rows;
}

function cellOf(cell: ExcelJS.Cell): ReadCell {
	if (!cell.isMerged || cell.master === cell) return valueOf(cell.value);
	// Merged to the right is one cell to the reader; merged down, each row has it.
	if (cell.master.fullAddress.row === cell.fullAddress.row || cell.master.fullAddress.col !== cell.fullAddress.col) return { text: '' };
	return { ...valueOf(cell.master.value), carried: true };
}

function valueOf(value: ExcelJS.CellValue): ReadCell {
	if (value === null || value === undefined) return { text: '' };
	if (value instanceof Date) return dateOf(value);
	if (typeof value !== 'object') return { text: clean(typeof value === 'boolean' ? (value ? 'Yes' : 'No') : String(value)) };
	if ('formula' in value || 'sharedFormula' in value) return { text: '', fault: 'formula' };
	if ('error' in value) return { text: '', fault: 'error' };
	if ('richText' in value) return { text: clean(value.richText.map((run) => run.text).join('')) };
	const text: unknown = 'text' in value ? value.text : '';
	if (typeof text === 'object' && text !== null && 'richText' in text) return valueOf(text as ExcelJS.CellRichTextValue);
	return { text: clean(String(text ?? '')) };
}

function dateOf(value: Date): ReadCell {
	if (Number.isNaN(value.valueOf())) return { text: '', fault: 'date' };
	// A serial number that a little falls short of midnight is that day.
	const date = new Date(value.valueOf() + 1000).toISOString().slice(0, 10);
	return /^\d{4}-/.test(date) ? { text: date, date } : { text: '', fault: 'date' };
}

/** The colour of a filled cell by its hue; pale, grey and unfilled cells have none, and colours of the theme are not followed. */
function colourOf(cell: ExcelJS.Cell): Colour | undefined {
	const { fill } = cell;
	const argb = fill?.type === 'pattern' && fill.pattern === 'solid' ? fill.fgColor?.argb : undefined;
	if (!argb || !/^[0-9A-F]{8}$/i.test(argb)) return undefined;
	const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((at) => Number.parseInt(argb.slice(at, at + 2), 16));
	const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)];
	if (most - least < 70) return undefined;
	if (blue === most) return 'blue';
	if (green === most && red < most * 0.8) return 'green';
	return green > red * 0.45 ? 'amber' : 'red';
}

/** Excel writes some control characters as _x000D_. */
function clean(text: string): string {
	return cleanText(text.replaceAll(/_x000D_\n?/g, '\n'));
}
