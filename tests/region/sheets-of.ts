import ExcelJS from 'exceljs';

/** The sheets of a workbook by their names, each as rows of texts. */
export async function sheetsOf(bytes: Buffer): Promise<Record<string, string[][]>> {
	const book = new ExcelJS.Workbook();
	await book.xlsx.load(new Uint8Array(bytes).buffer);
	const rows = (sheet: ExcelJS.Worksheet) =>
		sheet
			.getSheetValues()
			.slice(1)
			.map((row) => (row as unknown[]).slice(1).map((value) => String(value ?? '')));
	return Object.fromEntries(book.worksheets.map((sheet) => [sheet.name, rows(sheet)]));
}
