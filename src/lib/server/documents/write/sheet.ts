import type { StatusShape } from '../model.ts';

/** A workbook as rows and columns, for Excel and CSV. Plain JSON. */
export type Workbook = {
	title: string;
	/** BCP 47. */
	language: string;
	author?: string;
	/** Printed at the head and foot of each page. */
	marking?: string;
	draft?: string;
	sheets: Sheet[];
};

export type Sheet = {
	/** The name on the tab; Excel's limits (31 characters, none of []:*?/\) are kept for you. */
	name: string;
	columns: SheetColumn[];
	rows: SheetRow[];
	/** So many first columns say whose row it is: they stay in view and stand on every printed page, over which a wide sheet is spread rather than made small. */
	keyColumns?: number;
	/** What the group headings name; the header of the first column in CSV, where a group stands in each of its rows. */
	groupHeader?: string;
	/** Kept in the Excel file but shown in no list of sheets, for what is read back. */
	hidden?: boolean;
};

export type SheetColumn = {
	header: string;
	/** In characters, as Excel counts. */
	width: number;
	kind: 'text' | 'date' | 'number' | 'status';
	/** Kept in the Excel file but not shown, such as an id for reading the file back; left out of CSV. */
	hidden?: boolean;
	/** The words that may be chosen in Excel, and for a status what each looks like. */
	choices?: { text: string; status?: StatusShape }[];
};

export type SheetRow = { cells: SheetValue[] } | { group: string };

/** A date is `YYYY-MM-DD` in a column of that kind; anything else there ("monthly") stays as written. */
export type SheetValue = string | number | null | { text: string; status: StatusShape };

/** The text of a value. */
export function valueText(value: SheetValue | undefined): string {
	if (value === null || value === undefined) return '';
	return typeof value === 'object' ? value.text : String(value);
}
