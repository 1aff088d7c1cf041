import { office } from './office-pool.ts';
import type { Workbook } from './sheet.ts';

/**
 * An Excel file: bold frozen header, wrapped text, real dates and numbers, statuses as a word with its colour, choices where a column has
 * them, A4 landscape in print. A text that looks like a formula stays a text.
 */
export async function writeXlsx(workbook: Workbook): Promise<Buffer> {
	if (workbook.sheets.length === 0) throw new Error('A workbook needs a sheet');
	return Buffer.from(await office.run({ kind: 'xlsx', workbook }));
}
