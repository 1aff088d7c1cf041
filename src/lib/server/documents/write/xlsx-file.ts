import ExcelJS from 'exceljs';
import { cleanText } from '../characters.ts';
import { colours, statusLooks } from './look.ts';
import { pagesAcross } from './pages-across.ts';
import { valueText, type Sheet, type SheetColumn, type SheetValue, type Workbook } from './sheet.ts';

/** Excel's own limit; what is longer is cut and says so. */
const longestCell = 32_767;
const line: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: argb(colours.line) } };
const border = { top: line, bottom: line, left: line, right: line };

/** The bytes of an Excel file. Run in a worker: see `xlsx.ts`. */
export async function xlsxFile(workbook: Workbook): Promise<Uint8Array> {
	const book = new ExcelJS.Workbook();
	book.title = workbook.title;
	book.creator = workbook.author ?? '';
	// Written by exceljs, though its types do not know it.
	Object.assign(book, { language: workbook.language });
	const lists = new ChoiceLists();
	const taken = new Set<string>(['lists']);
	for (const sheet of workbook.sheets)
		writeSheet(book.addWorksheet(tabName(sheet.name, taken), { state: sheet.hidden ? 'veryHidden' : 'visible' }), sheet, workbook, lists);
	lists.writeTo(book);
	return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeSheet(page: ExcelJS.Worksheet, sheet: Sheet, workbook: Workbook, lists: ChoiceLists): void {
	page.columns = sheet.columns.map((column) => ({ width: column.width, hidden: column.hidden ?? false }));
	const { keyColumns = 0 } = sheet;
	page.views = [{ state: 'frozen', ySplit: 1, ...(keyColumns > 0 && { xSplit: keyColumns }), showGridLines: false }];
	page.pageSetup = {
		paperSize: 9,
		orientation: 'landscape',
		fitToPage: true,
		fitToWidth: pagesAcross(sheet),
		fitToHeight: 0,
		printTitlesRow: '1:1',
		...(keyColumns > 0 && { printTitlesColumn: `A:${page.getColumn(keyColumns).letter}` }),
		margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.7, header: 0.3, footer: 0.3 }
	};
	const marking = workbook.marking ? `&C&B${printed(workbook.marking)}` : '';
	page.headerFooter = {
		oddHeader: `&L${printed(workbook.title)}${marking}${workbook.draft ? `&R&B${printed(workbook.draft)}` : ''}`,
		oddFooter: `&L${printed(sheet.name)}${marking}&RPage &P of &N`
	};
	const header = page.addRow(sheet.columns.map((column) => cleanText(column.header)));
	header.eachCell((cell) => look(cell, { fill: colours.tint, bold: true, colour: colours.teal }));
	header.height = height(sheet.columns, (column) => column.header, 1.15);
	for (const row of sheet.rows) {
		if ('group' in row) writeGroup(page, sheet, row.group);
		else writeRow(page, sheet, row.cells);
	}
	if (sheet.columns.length > 0) page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: sheet.columns.length } };
	sheet.columns.forEach((column, index) => addChoices(page, column, index + 1, lists));
}

function writeRow(page: ExcelJS.Worksheet, sheet: Sheet, cells: SheetValue[]): void {
	const row = page.addRow(sheet.columns.map((column, index) => cellValue(column, cells[index])));
	row.height = height(sheet.columns, (_, index) => valueText(cells[index]));
	sheet.columns.forEach((column, index) => {
		const cell = row.getCell(index + 1);
		const value = cells[index];
		const status = value !== null && typeof value === 'object' ? statusLooks[value.status] : undefined;
		look(cell, status ? { fill: status.ground, bold: true, colour: status.word } : {});
		if (cell.value instanceof Date) cell.numFmt = 'd mmmm yyyy';
		// Text is text for good: without it, editing a cell that begins with = would make it a formula.
		else if (typeof cell.value === 'string') cell.numFmt = '@';
		if (column.kind === 'date') cell.alignment = { ...cell.alignment, horizontal: 'left' };
		// Else a year touches the word beside it.
		if (column.kind === 'number') cell.alignment = { ...cell.alignment, horizontal: 'right', indent: 1 };
	});
}

/** A group heading keeps to its first cell, because merged cells break sorting and confuse screen readers. */
function writeGroup(page: ExcelJS.Worksheet, sheet: Sheet, group: string): void {
	const first = Math.max(
		sheet.columns.findIndex((column) => !column.hidden),
		0
	);
	const row = page.addRow(sheet.columns.map((_, index) => (index === first ? cut(cleanText(group)) : null)));
	sheet.columns.forEach((_, index) => {
		const cell = row.getCell(index + 1);
		look(cell, { fill: colours.group, bold: true });
		cell.border = { top: line, bottom: line };
		cell.alignment = { vertical: 'middle', wrapText: false };
		if (index === first) cell.numFmt = '@';
	});
	row.height = 20;
}

function cellValue(column: SheetColumn, value: SheetValue | undefined): ExcelJS.CellValue {
	if (value === null || value === undefined || value === '') return null;
	if (typeof value === 'number') return Number.isFinite(value) ? value : null;
	const text = valueText(value);
	if (column.kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
	return (column.kind === 'date' ? date(text) : undefined) ?? cut(cleanText(text));
}

/** Midnight in UTC, which is what exceljs writes as a day without a time. */
function date(text: string): Date | undefined {
	const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
	return day && !Number.isNaN(day.valueOf()) && day.toISOString().startsWith(text) && day.getUTCFullYear() > 1900 ? day : undefined;
}

function look(cell: ExcelJS.Cell, { fill, bold = false, colour = colours.ink }: { fill?: string; bold?: boolean; colour?: string }): void {
	cell.font = { name: 'Arial', size: 10, bold, color: { argb: argb(colour) } };
	cell.alignment = { vertical: 'top', wrapText: true };
	cell.border = border;
	if (fill) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: argb(fill) } };
}

/** Excel does not grow a row to its wrapped text when it opens a file, so the height is reckoned from the widths. */
function height(columns: SheetColumn[], text: (column: SheetColumn, index: number) => string, wider = 1): number {
	const lines = columns.map((column, index) =>
		column.hidden
			? 1
			: text(column, index)
					.split('\n')
					.reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * 0.95 * wider) / Math.max(column.width, 1))), 0)
	);
	return Math.min(409, Math.max(1, ...lines) * 13.5 + 5);
}

function addChoices(page: ExcelJS.Worksheet, column: SheetColumn, number: number, lists: ChoiceLists): void {
	if (!column.choices || column.choices.length === 0 || page.rowCount < 2) return;
	const letter = page.getColumn(number).letter;
	const range = `${letter}2:${letter}${page.rowCount + 200}`;
	// Once for the range: one rule a cell makes files that open in minutes.
	const { dataValidations } = page as unknown as { dataValidations: { add: (range: string, rule: ExcelJS.DataValidation) => void } };
	const error = { showErrorMessage: true, errorStyle: 'warning', errorTitle: 'Not in the list', error: `Choose ${column.header} from the list` };
	dataValidations.add(range, { type: 'list', allowBlank: true, formulae: [lists.reference(column.choices.map((choice) => cleanText(choice.text)))], ...error });
	const rules = column.choices.flatMap((choice, index): ExcelJS.ConditionalFormattingRule[] => {
		const status = choice.status && statusLooks[choice.status];
		if (!status) return [];
		const style: Partial<ExcelJS.Style> = {
			font: { bold: true, color: { argb: argb(status.word) } },
			fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(status.ground) } }
		};
		return [{ type: 'cellIs', operator: 'equal', priority: index + 1, formulae: [`"${choice.text.replaceAll('"', '""')}"`], style }];
	});
	if (rules.length > 0) page.addConditionalFormatting({ ref: range, rules });
}

/** The words to choose from stand on a hidden sheet, since a list inside a rule may have 255 characters and no comma. */
class ChoiceLists {
	readonly #lists: string[][] = [];

	reference(words: string[]): string {
		const key = words.join('\n');
		const known = this.#lists.findIndex((list) => list.join('\n') === key);
		const column = known >= 0 ? known : this.#lists.push(words) - 1;
		const letter = String.fromCharCode(65 + column);
		return `Lists!$${letter}$1:$${letter}$${words.length}`;
	}

	writeTo(book: ExcelJS.Workbook): void {
		if (this.#lists.length === 0) return;
		const page = book.addWorksheet('Lists', { state: 'hidden' });
		for (const [column, words] of this.#lists.entries()) for (const [row, word] of words.entries()) page.getCell(row + 1, column + 1).value = word;
	}
}

function tabName(name: string, taken: Set<string>): string {
	const plain =
		cleanText(name)
			.replace(/[[\]:*?/\\\n]/g, ' ')
			.replace(/^'+|'+$/g, '')
			.trim()
			.slice(0, 31) || 'Sheet';
	let unique = plain;
	for (let number = 2; taken.has(unique.toLowerCase()); number += 1) unique = `${plain.slice(0, 27)} ${number}`;
	taken.add(unique.toLowerCase());
	return unique;
}

/** Text for the head or foot of the printed page, where & begins a command. */
function printed(text: string): string {
	return cleanText(text).replaceAll('&', '&&').slice(0, 80);
}

function cut(text: string): string {
	return text.length > longestCell ? `${text.slice(0, longestCell - 20).toWellFormed()} … (cut short)` : text;
}

function argb(colour: string): string {
	return `FF${colour.slice(1).toUpperCase()}`;
}
