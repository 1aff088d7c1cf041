import { formatDate } from '#domain/dates.ts';
import { newId } from '#domain/id.ts';
import { RuleBroken } from '#domain/outcomes.ts';
import { planCells, type PlanCell } from '#domain/plan/intake.ts';
import { columnLetters, faultWords, placeOf, plainCell, plainHeader, type ReadCell, type ReadRow, type ReadTable } from '../../reading/table.ts';
import { comparable, dateHeader, headers, idHeaders, markedCells } from './cells.ts';

/** A cell of the file, made comparable, and where it stands. */
export type FileCell = { text: string; place: string };
export type FileRow = { place: string; idPlace: string; areaId: string; actionId: string; newId: string; cells: Partial<Record<PlanCell, FileCell>> };
/** An edited workbook as it is kept between preview and consent: texts only, never a formula. */
export type EditedFile = {
	/** The review that the workbook was exported from, and the marks of its cells then; null where they were lost. */
	planId: string | null;
	marks: Record<string, Partial<Record<PlanCell, string>>> | null;
	rows: FileRow[];
	/** Columns of the export that the file no longer has. */
	missing: PlanCell[];
};

const mostRows = 2000;
type Found = { table: ReadTable; header: ReadRow; columns: Map<string, number> };

/**
 * Reads the tables of an exported workbook: columns by their headings, rows by their hidden ids, wherever either was moved. Gives the rows, and what is wrong in
 * the file itself, each with its cell. Throws RuleBroken (on `file`) where no sheet is that of a plan.
 */
export function readWorkbook(tables: ReadTable[]): { file: EditedFile; problems: string[] } {
	const problems: string[] = [];
	const found = tables.flatMap((table) => headerOf(table) ?? []);
	const main = found.toSorted((a, b) => ofNine(b) - ofNine(a))[0];
	if (!main || ofNine(main) < 2)
		throw new RuleBroken(
			'No sheet has the hidden columns “Area id” and “Action id” and the headings of an exported plan. Export the plan again and edit that file, or take in a plan that was made elsewhere',
			'file'
		);
	const dates = found.find((one) => one !== main && one.columns.has(plainHeader(dateHeader)));
	for (const one of dates ? [main, dates] : [main]) problems.push(...sameHeadings(one));
	const rows = rowsOf(main, problems);
	if (rows.length > mostRows)
		throw new RuleBroken(
			`Sheet ${main.table.name} has ${rows.length.toLocaleString('en-GB')} rows. Up to ${mostRows.toLocaleString('en-GB')} can be read back at once: delete the rows that did not change`,
			'file'
		);
	if (dates) addDates(rows, dates, problems);
	const { planId, marks } = marksIn(tables);
	const missing = planCells.filter((cell) => cell !== 'date' && !main.columns.has(plainHeader(headers[cell])));
	return { file: { planId, marks, rows, missing }, problems };
}

function headerOf(table: ReadTable): Found | null {
	for (const header of table.rows.slice(0, 20)) {
		const columns = new Map<string, number>();
		header.cells.forEach((cell, index) => {
			const name = plainHeader(cell.text);
			if (name && !columns.has(name)) columns.set(name, index);
		});
		if (columns.has(plainHeader(idHeaders.action)) && columns.has(plainHeader(headers.text))) return { table, header, columns };
	}
	return null;
}

function ofNine({ columns }: Found): number {
	return Object.values(headers).filter((name) => columns.has(plainHeader(name))).length;
}

function sameHeadings({ table, header, columns }: Found): string[] {
	const known = new Set([...Object.values(headers), ...Object.values(idHeaders), dateHeader].map(plainHeader));
	return header.cells.flatMap((cell, index) => {
		const name = plainHeader(cell.text);
		const first = columns.get(name);
		if (!known.has(name) || first === index || first === undefined) return [];
		return [`${placeOf(table, header.number, index)} has the same heading as cell ${columnLetters(first)}${header.number}. Keep one of them`];
	});
}

function rowsOf({ table, header, columns }: Found, problems: string[]): FileRow[] {
	const rows: FileRow[] = [];
	const place = (row: ReadRow, column: number) => placeOf(table, row.number, column);
	for (const row of table.rows) {
		if (row.number <= header.number) continue;
		const take = (name: string): { cell: ReadCell; place: string } | null => {
			const column = columns.get(plainHeader(name));
			if (column === undefined) return null;
			const cell = row.cells[column] ?? { text: '' };
			if (cell.fault) problems.push(`${place(row, column)} ${faultWords(cell.fault)}`);
			return { cell, place: place(row, column) };
		};
		const cells: FileRow['cells'] = {};
		for (const cell of planCells) {
			if (cell === 'date') continue;
			const taken = take(headers[cell]);
			if (taken) cells[cell] = { text: comparable(cell, taken.cell.date ? formatDate(taken.cell.date) : taken.cell.text), place: taken.place };
		}
		const [areaId, action] = [take(idHeaders.area), take(idHeaders.action)];
		const empty = Object.values(cells).every(({ text }) => text === '');
		const ids = [areaId, action].map((one) => plainCell(one?.cell.text ?? '').toLowerCase());
		if (empty && !ids[0] && !ids[1]) continue;
		rows.push({
			place: `Sheet ${table.name}, row ${row.number}`,
			idPlace: action?.place ?? '',
			areaId: ids[0] ?? '',
			actionId: ids[1] ?? '',
			newId: newId(),
			cells
		});
	}
	return rows;
}

/** The dates stand on their own sheet, where a spreadsheet can reckon with them. */
function addDates(rows: FileRow[], { table, header, columns }: Found, problems: string[]): void {
	const byId = new Map(rows.filter((row) => row.actionId).map((row) => [row.actionId, row]));
	const [idColumn = 0, dateColumn = 0] = [columns.get(plainHeader(idHeaders.action)), columns.get(plainHeader(dateHeader))];
	for (const row of table.rows) {
		const fileRow = byId.get(plainCell(row.cells[idColumn]?.text ?? '').toLowerCase());
		if (row.number <= header.number || !fileRow) continue;
		const cell = row.cells[dateColumn] ?? { text: '' };
		const place = placeOf(table, row.number, dateColumn);
		if (cell.fault) problems.push(`${place} ${faultWords(cell.fault)}`);
		fileRow.cells.date ??= { text: cell.date ?? plainCell(cell.text), place };
	}
}

function marksIn(tables: ReadTable[]): Pick<EditedFile, 'planId' | 'marks'> {
	const sheet = tables.find(({ rows }) => rows[0]?.cells[0]?.text === idHeaders.action && rows[0].cells[1]?.text === 'Marks');
	if (!sheet) return { planId: null, marks: null };
	const marks: NonNullable<EditedFile['marks']> = {};
	let planId: string | null = null;
	for (const { cells } of sheet.rows.slice(1)) {
		const [id = '', value = ''] = cells.map((cell) => cell.text.trim());
		if (id === 'Plan') planId = value;
		else marks[id] = Object.fromEntries(value.split(' ').map((mark, index) => [markedCells[index] ?? 'text', mark === '.' ? '' : mark]));
	}
	return { planId, marks };
}
