import { formatDate } from '#domain/dates.ts';
import { takenColumns, type TakenColumn } from '#domain/plan/intake.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { faultWords, placeOf, plainCell, plainHeader, type ReadTable } from '../../reading/table.ts';
import { readGlossary, type FilePost } from './glossary.ts';
import { headerRow, recogniseColumns, type Recognised } from './recognise.ts';

/** A row of the file as it is kept: its place, and the text of each column. `carried`: columns whose words come down from a merged cell above. */
export type FileLine = { key: string; place: string; cells: string[]; carried: number[] };

/** What was read from a plan that was made elsewhere, and what its reader has corrected so far. */
export type FilePlan = {
	/** The tables of the file that could be a plan; `chosen` is the one (with those that go on from it) that is taken in. */
	tables: { name: string; columns: Recognised[]; lines: FileLine[]; title: string }[];
	chosen: number;
	/** What each column of the chosen table is, as its reader says. */
	mapping: (TakenColumn | '')[];
	glossary: FilePost[];
	/** Cells that the reader corrected, by the key of the row, and rows that they leave out; null until they said so, when those that are in the plan already are. */
	corrected: Record<string, Partial<Record<TakenColumn, string>>>;
	leftOut: string[] | null;
};

const mostLines = 2000;
const mostCharacters = 3_000_000;

/**
 * The plan in the tables of a file: its table is the one in which most of the nine usual columns are recognised; tables of the same headings go on from it, as a table
 * does that was torn by page ends or stands on a sheet for each area. Throws RuleBroken (on `file`) where there is no table, where cells hold formulas, or for too much.
 */
export function readFilePlan(tables: ReadTable[]): FilePlan {
	const worth = tables.filter(({ rows }) => rows.length > 1 && rows.some(({ cells }) => cells.filter(({ text }) => text).length > 1));
	if (worth.length === 0)
		throw new RuleBroken(
			'There is no table in this file. An action plan is a table with a row of headings, such as Area for improvement, Actions and Lead',
			'file'
		);
	const found = worth.map((table) => ({ table, header: headerRow(table) }));
	const plans = found.filter(({ header }) => header >= 0);
	const candidates = plans.length > 0 ? joined(plans) : found.map(({ table }) => [{ table, header: 0 }]);
	const read = candidates.map(readParts).toSorted((a, b) => recognised(b.columns) - recognised(a.columns) || b.lines.length - a.lines.length);
	const problems = candidates.flat().flatMap(({ table, header }) => faultsIn(table, header));
	if (problems.length > 0)
		throw new RuleBroken(
			[
				`This plan cannot be taken in as it is. Put this right in the file, then choose it again`,
				...problems.slice(0, 20),
				...(problems.length > 20 ? [`And ${problems.length - 20} more like these`] : [])
			].join('\n'),
			'file'
		);
	const lines = read.reduce((sum, table) => sum + table.lines.length, 0);
	if (lines > mostLines)
		throw new RuleBroken(
			`The plan has ${lines.toLocaleString('en-GB')} rows. Up to ${mostLines.toLocaleString('en-GB')} can be taken in: keep those that are the plan`,
			'file'
		);
	if (JSON.stringify(read).length > mostCharacters)
		throw new RuleBroken('The plan is too long to be taken in at once. Keep only its table, or take it in in parts', 'file');
	return {
		tables: read.slice(0, 10),
		chosen: 0,
		mapping: read[0]?.columns.map(({ column }) => column) ?? [],
		glossary: readGlossary(tables.filter((table) => !plans.some((plan) => plan.table === table))),
		corrected: {},
		leftOut: null
	};
}

type Part = { table: ReadTable; header: number };

/** Tables of the same recognised columns, in their order, as one. */
function joined(plans: Part[]): Part[][] {
	const groups = new Map<string, Part[]>();
	for (const part of plans) {
		const key = columnsOf(part)
			.map(({ header, column }) => column || plainHeader(header))
			.join('|');
		groups.set(key, [...(groups.get(key) ?? []), part]);
	}
	return [...groups.values()];
}

function columnsOf({ table, header }: Part): Recognised[] {
	const row = table.rows[header];
	return row ? recogniseColumns(row) : [];
}

function recognised(columns: Recognised[]): number {
	return columns.filter(({ column }) => column).length;
}

function readParts(parts: Part[]): FilePlan['tables'][number] {
	const [first] = parts;
	const columns = first ? columnsOf(first) : [];
	const widest = Math.max(columns.length, ...parts.flatMap(({ table }) => table.rows.map(({ cells }) => cells.length)));
	const all = Array.from({ length: widest }, (_, index): Recognised => columns[index] ?? { header: '', column: '', word: '', sure: false });
	const heading = first?.table.rows[first.header]?.cells.map(({ text }) => plainHeader(text)).join('|');
	const lines = parts.flatMap(({ table, header }, part) =>
		table.rows.slice(header + 1).flatMap((row): FileLine[] => {
			// A heading that is repeated at the top of each page.
			if (row.cells.map(({ text }) => plainHeader(text)).join('|') === heading) return [];
			const cells = all.map(({ column }, index) => cellText(row.cells[index], column));
			const carried = row.cells.flatMap((cell, index) => (cell.carried ? [index] : []));
			return [{ key: `${part}-${row.number}`, place: rowPlace(table, row.number), cells, carried }];
		})
	);
	return {
		name: parts.map(({ table }) => table.name).join(', '),
		columns: all,
		lines,
		title: first && first.header > 0 ? (first.table.rows[0]?.cells[0]?.text ?? '') : ''
	};
}

function cellText(cell: ReadTable['rows'][number]['cells'][number] | undefined, column: TakenColumn | ''): string {
	if (!cell) return '';
	if (cell.date) return formatDate(cell.date);
	return plainCell(cell.text) || (column === 'rag' ? (cell.colour ?? '') : '');
}

/** Formulas and errors in the columns of the plan; what stands elsewhere is not read. */
function faultsIn(table: ReadTable, header: number): string[] {
	const row = table.rows[header];
	const columns = row ? recogniseColumns(row) : [];
	const any = columns.every(({ column }) => !column);
	return table.rows
		.slice(header)
		.flatMap(({ number, cells }) =>
			cells.flatMap((cell, index) => (cell.fault && (any || columns[index]?.column) ? [`${placeOf(table, number, index)} ${faultWords(cell.fault)}`] : []))
		);
}

function rowPlace(table: ReadTable, row: number): string {
	if (table.kind === 'sheet') return `Sheet ${table.name}, row ${row}`;
	return table.kind === 'csv' ? `Line ${row}` : `${table.name}, row ${row}`;
}

/** The nine columns of a line by the mapping; a column that is mapped twice has both texts, a line each. */
export function mappedCells(line: FileLine, mapping: FilePlan['mapping']): Record<TakenColumn, string> {
	const cells = Object.fromEntries(takenColumns.map((column) => [column, ''])) as Record<TakenColumn, string>;
	mapping.forEach((column, index) => {
		const text = line.cells[index] ?? '';
		if (column && text) cells[column] = cells[column] ? `${cells[column]}\n${text}` : text;
	});
	return cells;
}
