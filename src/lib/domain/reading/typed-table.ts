import * as v from 'valibot';
import { formId, rowVersion } from '../review.ts';
import type { Line } from './reading.ts';

const mostRows = 300;
const mostColumns = 20;

const lineNumber = v.pipe(v.string(), v.transform(Number), v.integer('Choose the last line of the table'), v.minValue(0));

/** A table that a person types in again, or pastes, in place of the lines `from` to `to`. Left empty, the table is left out. */
export const retypeForm = v.pipe(
	v.object({
		id: formId,
		version: rowVersion,
		from: lineNumber,
		to: lineNumber,
		rows: v.pipe(v.optional(v.string(), ''), v.maxLength(100_000, 'Shorten the table to 100,000 characters, or type it in two parts'), v.transform(typedRows))
	}),
	v.forward(
		v.check(
			({ rows }) => rows.length <= mostRows && rows.every((row) => row.length <= mostColumns),
			`A table may have ${mostRows} rows of ${mostColumns} columns`
		),
		['rows']
	),
	v.forward(
		v.check(({ from, to }) => from <= to, 'Choose a last line that comes after the first'),
		['to']
	)
);
export type Retyped = v.InferOutput<typeof retypeForm>;

/**
 * The cells of a table as typed: a row a line. Columns are parted by tabs, as they come when a table of Word or Excel is pasted, else by `|`, which may stand at
 * both ends too where every row has it there. Empty rows are left out.
 */
export function typedRows(text: string): string[][] {
	const lines = text.split(/\r?\n/).filter((line) => /[^\s|]/.test(line));
	const tabs = text.includes('\t');
	const framed = !tabs && lines.every((line) => /^\s*\|.*\|\s*$/.test(line));
	return lines.map((line) => (framed ? line.trim().slice(1, -1) : line).split(tabs ? '\t' : '|').map((cell) => cell.trim()));
}

/** Lines as a table to be typed in again: a row a line, its cells parted by `|`; a line that is no cell is a row of its own. */
export function asTyped(lines: readonly Line[]): string {
	const rows = new Map<string, string[]>();
	for (const [at, { cell, text }] of lines.entries()) {
		const key = cell ? `${cell.table} ${cell.row}` : `line ${at}`;
		const row = rows.get(key) ?? [];
		const column = cell?.column ?? 0;
		while (row.length <= column) row.push('');
		row[column] = [row[column], text.replaceAll('|', '/')].filter(Boolean).join(' ');
		rows.set(key, row);
	}
	return [...rows.values()].map((row) => row.join(' | ')).join('\n');
}

/** Typed rows as the cells of table number `table` on `page`; an empty cell has no line. */
export function cellLines(rows: string[][], { page, table }: { page: number; table: number }): Line[] {
	return rows.flatMap((cells, row) => cells.flatMap((text, column): Line[] => (text ? [{ page, role: 'cell', cell: { table, row, column }, text }] : [])));
}
