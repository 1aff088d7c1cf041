import type { Line } from '#domain/reading/reading.ts';
import { markedText } from './shape.ts';
import { withoutMarkup } from './markup.ts';

type Row = { page: number; text: string };

/** Whether a line of a text is a row of a table: bars around it, or tabs in it. */
export function isTableLine(text: string): boolean {
	return /^\|.*\|$/.test(text) || /\S\t+ ?\S/.test(text) || (/\S/.test(text) && (text.match(/\t/g) ?? []).length > 2);
}

/** The line of dashes under the headings of a table with bars. */
export function isTableRule(text: string): boolean {
	return /^\|?[\s:|-]*-[\s:|-]*\|?$/.test(text) && text.includes('|');
}

/** The cells of rows that follow on each other, with lists inside of them. A single row of tabs is no table; nothing is given then. */
export function tableLines(rows: readonly Row[], table: number): Line[] {
	const kept = rows.filter(({ text }) => !isTableRule(text));
	if (kept.length < 2 && kept.every(({ text }) => !text.startsWith('|') && cellsOf(text).filter((cell) => cell.trim()).length < 5)) return [];
	const lines: Line[] = [];
	for (const [row, { page, text }] of kept.entries())
		for (const [column, cell] of cellsOf(text).entries())
			for (const part of partsOf(cell)) {
				const marked = markedText(part.text);
				const words = marked && (part.mark || !/^\d/.test(marked.mark)) ? marked.text : part.text;
				const mark = part.mark ? (marked && part.mark === '•' ? marked.mark : part.mark) : marked && words === marked.text ? marked.mark : undefined;
				lines.push({ page, role: 'cell', cell: { table, row, column }, ...(mark && { mark, level: 1 }), text: words });
			}
	return lines;
}

function cellsOf(text: string): string[] {
	return text.startsWith('|') ? text.slice(1, -1).split('|') : text.split('\t');
}

/** Paragraphs and list items of a cell, which travel as tags of HTML where a text has no other way. */
function partsOf(cell: string): { mark?: string; text: string }[] {
	const parts: { mark?: string; text: string }[] = [];
	let mark: string | undefined;
	for (const piece of cell.split(/(<\/?(?:ul|ol|li|p|br)\b[^>]*>)/i)) {
		if (/^<li\b/i.test(piece)) mark = '•';
		else if (/^<\/?(?:ul|ol|p|br|li)\b/i.test(piece)) mark = /^<(?:br|p)/i.test(piece) ? mark : undefined;
		else {
			const [first = '', ...more] = withoutMarkup(piece).split(/\s*(?=[•●▪■➢✓])/u);
			for (const text of [first, ...more].filter((one) => /[\p{L}\d]/u.test(one))) parts.push({ ...(mark && { mark }), text });
		}
	}
	return parts;
}
