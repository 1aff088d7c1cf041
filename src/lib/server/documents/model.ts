/**
 * The one document model. Builders turn a review into these blocks; writers turn blocks into files.
 * No writer knows another, and none knows a review. Everything here is plain JSON, so that the blocks
 * of a letter version can be stored, hashed and written again in a later format.
 */
export type Document = {
	title: string;
	/** BCP 47, `en-GB` unless the author says otherwise. */
	language: string;
	subject?: string;
	author?: string;
	/** Protective marking, printed at the head and foot of every page, e.g. OFFICIAL-SENSITIVE. */
	marking?: string;
	/** Printed on every page until the letter is issued, e.g. "Draft". */
	draft?: string;
	/** Short running header, left; the marking and page number stand beside it. */
	header?: string;
	/** Printed small at the foot of the last page, e.g. the head of the history chain. */
	colophon?: string;
	sections: Section[];
};

/** A run of pages of one orientation. */
export type Section = { orientation: 'portrait' | 'landscape'; blocks: Block[] };

export type Block =
	| { type: 'heading'; level: 1 | 2 | 3 | 4; runs: Run[]; id?: string }
	| { type: 'paragraph'; runs: Run[]; style?: 'normal' | 'small' | 'lead' | 'quote' }
	| { type: 'list'; ordered: boolean; start?: number; items: Block[][] }
	| Table
	/** Label and value pairs, such as our ref, your ref, contact; a header column, no header row. */
	| { type: 'facts'; title?: string; rows: { label: string; value: Block[] }[] }
	| { type: 'callout'; title?: string; blocks: Block[] }
	/** An image with its alternative text. `data` is base64 of a PNG or JPEG. */
	| { type: 'figure'; data: string; mediaType: 'image/png' | 'image/jpeg'; alt: string; caption?: string; widthMm: number }
	/** An address or signature block: lines kept together; the picture, when there is one, stands above the lines. */
	| { type: 'address'; lines: string[] }
	| { type: 'signature'; closing?: string; image?: { data: string; mediaType: 'image/png' | 'image/jpeg'; alt: string }; lines: string[] }
	| { type: 'pageBreak' };

export type Table = {
	type: 'table';
	/** Read out by screen readers; printed above the table when `showCaption`. */
	caption: string;
	showCaption?: boolean;
	/** Relative widths, one a column. */
	columns: { header: string; width: number }[];
	/** The first column names its row. */
	rowHeaders?: boolean;
	rows: TableRow[];
};

/** A row of cells, or a group heading that spans all columns. */
export type TableRow = { cells: Block[][] } | { group: Run[] };

/** A piece of text with its marks. `mark` is a status shape drawn beside the text, so that colour never stands alone. */
export type Run = {
	text: string;
	bold?: boolean;
	italic?: boolean;
	/** http, https or mailto only. */
	href?: string;
	status?: StatusShape;
	/** A line break after the text. */
	break?: boolean;
};

export type StatusShape = 'complete' | 'on-track' | 'at-risk' | 'off-track' | 'not-started' | 'yes' | 'partial' | 'no' | 'not-applicable';

/** One plain run; the usual way to write a sentence into a document. */
export function text(value: string): Run[] {
	return [{ text: value }];
}

/** One plain paragraph. */
export function paragraph(value: string, style?: 'normal' | 'small' | 'lead' | 'quote'): Block {
	return { type: 'paragraph', runs: text(value), ...(style ? { style } : {}) };
}
