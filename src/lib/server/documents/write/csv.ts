import Papa from 'papaparse';
import { cleanText } from '../characters.ts';
import { valueText, type Sheet, type SheetValue } from './sheet.ts';

/** What a spreadsheet program takes for the start of a formula, full-width forms included. */
const formulaSign = /^['\s\u00a0\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** A number, or a dash that stands for nothing. */
const noFormula = /^(?:[+-]?\d+([.,]\d+)*%?|-)$/;

/**
 * One sheet as CSV: UTF-8 with a byte order mark, which Excel needs to read accents, and lines that end in CR LF. A group stands in each
 * of its rows, in a column of its own. A text that a spreadsheet would run as a formula begins with an apostrophe; numbers stay numbers.
 */
export function writeCsv(sheet: Pick<Sheet, 'columns' | 'rows' | 'groupHeader'>): Buffer {
	const grouped = sheet.rows.some((row) => 'group' in row);
	const shown = sheet.columns.flatMap((column, index) => (column.hidden ? [] : [{ column, index }]));
	const fields = [...(grouped ? [sheet.groupHeader ?? 'Group'] : []), ...shown.map(({ column }) => column.header)].map(guarded);
	let group = '';
	const data = sheet.rows.flatMap((row) => {
		if ('cells' in row) return [[...(grouped ? [guarded(group)] : []), ...shown.map(({ index }) => csvValue(row.cells[index]))]];
		group = row.group;
		return [];
	});
	return Buffer.from(`\ufeff${Papa.unparse({ fields, data }, { newline: '\r\n' })}\r\n`);
}

/** The text that was guarded, for our own reading of such a file. */
export function withoutGuard(value: string): string {
	return value.startsWith("'") && guarded(value.slice(1)) === value ? value.slice(1) : value;
}

function csvValue(value: SheetValue | undefined): string | number {
	return typeof value === 'number' ? value : guarded(valueText(value));
}

function guarded(value: string): string {
	const text = cleanText(value);
	return (formulaSign.test(text) || /^[\t\r]/.test(value)) && !noFormula.test(text.trim()) ? `'${text}` : text;
}
