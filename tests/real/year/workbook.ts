import ExcelJS from 'exceljs';

/** An exported plan in the hands of somebody with a spreadsheet program: cells are found by their heading and by the action's words. */
export class Workbook {
	readonly #book: ExcelJS.Workbook;

	private constructor(book: ExcelJS.Workbook) {
		this.#book = book;
	}

	static async open(bytes: Buffer): Promise<Workbook> {
		const book = new ExcelJS.Workbook();
		await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
		return new Workbook(book);
	}

	async save(name = 'plan.xlsx'): Promise<File> {
		const bytes = await this.#book.xlsx.writeBuffer();
		return new File([bytes as unknown as ArrayBuffer], name, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
	}

	sheet(name = 'Action plan'): ExcelJS.Worksheet {
		const sheet = this.#book.getWorksheet(name);
		if (!sheet) throw new Error(`No sheet ${name}`);
		return sheet;
	}

	/** The cell of a row under a heading. */
	cell(row: number, header: string, sheet = this.sheet()): ExcelJS.Cell {
		return sheet.getRow(row).getCell(columnOf(sheet, header));
	}

	/** The row in which a cell under a heading says this. */
	rowOf(header: string, words: string, sheet = this.sheet()): number {
		for (let row = 2; row <= sheet.rowCount; row++) if (this.cell(row, header, sheet).text === words) return row;
		throw new Error(`No row of ${sheet.name} says that under ${header}`);
	}

	/** Sorts the rows below the headings by a column, the last letter first. */
	sortDown(header: string): void {
		const sheet = this.sheet();
		const column = columnOf(sheet, header);
		const rows = Array.from({ length: sheet.rowCount - 1 }, (_, index) => valuesOf(sheet, index + 2));
		const said = (row: ExcelJS.CellValue[]) => String(row[column - 1] ?? '');
		rows.sort((a, b) => (said(a) < said(b) ? 1 : said(a) > said(b) ? -1 : 0));
		rows.forEach((values, index) => (sheet.getRow(index + 2).values = values));
	}

	/** Moves a column to the end of its sheet. */
	moveToEnd(header: string): void {
		const sheet = this.sheet();
		const column = columnOf(sheet, header);
		const values = Array.from({ length: sheet.rowCount }, (_, index) => sheet.getRow(index + 1).getCell(column).value);
		sheet.spliceColumns(column, 1);
		sheet.spliceColumns(sheet.columnCount + 1, 0, values);
	}

	/** A new row below all others: what its cells say, by their headings. */
	addRow(cells: Record<string, string>): void {
		const sheet = this.sheet();
		const row = sheet.getRow(sheet.rowCount + 1);
		for (const [header, words] of Object.entries(cells)) row.getCell(columnOf(sheet, header)).value = words;
	}
}

function valuesOf(sheet: ExcelJS.Worksheet, row: number): ExcelJS.CellValue[] {
	return Array.from({ length: sheet.columnCount }, (_, index) => sheet.getRow(row).getCell(index + 1).value);
}

function columnOf(sheet: ExcelJS.Worksheet, header: string): number {
	const heads = valuesOf(sheet, 1);
	const found = heads.findIndex((value) => value === header);
	if (found < 0) throw new Error(`No column ${header} in ${sheet.name}: ${heads.join(', ')}`);
	return found + 1;
}
