import mammoth from 'mammoth';
import { cleanText } from '../documents/characters.ts';
import { Unreadable } from './unreadable.ts';
import type { ReadCell, ReadRow, ReadTable } from './table.ts';

const mostRows = 10_000;
/** Characters of the text with its tags. */
const longest = 20_000_000;

type Open = {
	rows: ReadCell[][];
	row: ReadCell[];
	column: number;
	down: Map<number, { cell: ReadCell; rows: number }>;
	text: string;
	span: number;
	deep: number;
};

/** The tables of a Word document. A cell that is merged over rows stands in each of them; paragraphs and list items are lines. Run in a worker. */
export async function readDocx(bytes: Uint8Array): Promise<ReadTable[]> {
	const options = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })), includeDefaultStyleMap: true };
	const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options);
	if (value.length > longest) throw new Unreadable('is too large to be read. Keep only the plan and choose it again');
	return tablesOf(value).map((rows, index) => ({ name: `Table ${index + 1}`, kind: 'table' as const, rows }));
}

/** The outer tables of the converter's own HTML, which is well formed: every tag closed, every text escaped. */
function tablesOf(html: string): ReadRow[][] {
	const tables: ReadRow[][] = [];
	let open: Open | null = null;
	for (const [, close, tag = '', attributes = '', text = ''] of html.matchAll(/<(\/?)(\w+)([^>]*)>|([^<]+)/g)) {
		if (tag === 'table' && !close) {
			if (open) open.deep += 1;
			else open = { rows: [], row: [], column: 0, down: new Map(), text: '', span: 1, deep: 0 };
		} else if (open && tag === 'table') {
			if (open.deep > 0) open.deep -= 1;
			else {
				tables.push(open.rows.map((cells, index) => ({ number: index + 1, cells })).filter(({ cells }) => cells.some((cell) => cell.text && !cell.carried)));
				open = null;
			}
		} else if (open && open.deep === 0) readTag(open, { close: close === '/', tag, attributes, text });
		else if (open) open.text += text ? decoded(text) : /^(p|li|br|tr|td|th)$/.test(tag) ? '\n' : '';
	}
	return tables;
}

function readTag(open: Open, { close, tag, attributes, text }: { close: boolean; tag: string; attributes: string; text: string }): void {
	if (text) open.text += decoded(text);
	else if (tag === 'p' || tag === 'li' || tag === 'br' || /^h\d$/.test(tag)) open.text += '\n';
	else if (tag === 'tr' && !close) {
		open.row = [];
		open.column = 0;
	} else if (tag === 'tr') {
		carry(open);
		open.rows.push(open.row);
		if (open.rows.length > mostRows) throw new Unreadable('has a table of more than 10,000 rows. Keep only the plan and choose it again');
	} else if ((tag === 'td' || tag === 'th') && !close) {
		carry(open);
		open.text = '';
		open.span = spanOf(attributes, 'colspan');
		const rows = spanOf(attributes, 'rowspan');
		const cell: ReadCell = { text: '' };
		open.row[open.column] = cell;
		if (rows > 1) open.down.set(open.column, { cell, rows: rows - 1 });
	} else if (tag === 'td' || tag === 'th') {
		const cell = open.row[open.column];
		if (cell) cell.text = lines(open.text);
		for (let more = 1; more < open.span; more++) open.row[open.column + more] = { text: '' };
		open.column += open.span;
	}
}

/** Puts the cells that come down from rows above where they belong in this one. */
function carry(open: Open): void {
	for (let above = open.down.get(open.column); above && !open.row[open.column]; above = open.down.get(open.column)) {
		open.row[open.column] = { ...above.cell, carried: true };
		above.rows -= 1;
		if (above.rows === 0) open.down.delete(open.column);
		open.column += 1;
	}
}

function spanOf(attributes: string, name: string): number {
	return Math.min(Math.max(Number(new RegExp(`${name}="(\\d+)"`).exec(attributes)?.[1] ?? 1), 1), 200);
}

function lines(text: string): string {
	return cleanText(text)
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.join('\n');
}

function decoded(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}
