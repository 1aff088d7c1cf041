import type { Line } from '#domain/reading/reading.ts';
import { cleanText } from '../../documents/characters.ts';
import { goesOn, headingInBold, isEnded, markedText } from './shape.ts';
import { isTableLine, isTableRule, tableLines } from './text-table.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { withoutMarkup } from './markup.ts';

type Raw = { page: number; indent: number; text: string; heading: number; bold: boolean; gap: boolean };

/** The lines of a plain text: pasted, or taken out of another program. Wrapped lines are joined, form feeds are page breaks; simple Markdown and tables with tabs or bars are known. */
export function textLines(text: string): Line[] {
	return linesOfRaw(rawLines(text));
}

/** The paragraphs of a file that sets nothing apart by its look, as a plain text has them. `gap`: whether more than the usual room stands above one. */
export function plainLines(paragraphs: readonly { page: number; indent: number; text: string; gap: boolean }[]): Line[] {
	return linesOfRaw(
		paragraphs.flatMap(({ page, indent, text, gap }) => rawLine(`${' '.repeat(indent)}${text}`, page, gap) ?? []),
		Infinity
	);
}

function linesOfRaw(raw: Raw[], width = usualWidth(raw)): Line[] {
	const lines: Line[] = [];
	let tables = 0;
	for (let index = 0; index < raw.length; index++) {
		const one = raw[index];
		if (!one) continue;
		if (isTableLine(one.text)) {
			const from = index;
			while (!raw[index + 1]?.gap && (isTableLine(raw[index + 1]?.text ?? '') || isTableRule(raw[index + 1]?.text ?? ''))) index += 1;
			const found = tableLines(raw.slice(from, index + 1), tables);
			if (found.length > 0) {
				tables = Math.max(...found.map(({ cell }) => (cell?.table ?? -1) + 1));
				lines.push(...found);
				continue;
			}
			index = from;
		}
		addLine(lines, one, { before: raw[index - 1], after: raw[index + 1], width });
	}
	return levelled(lines);
}

function rawLines(text: string): Raw[] {
	const pages = text
		.replaceAll(/\\([*_#.[\]()-])/g, '$1')
		.replaceAll(/<!--[\s\S]*?-->/g, '')
		.split('\f')
		.map((page) => cleanText(page).split('\n'));
	const raw: Raw[] = [];
	for (const [index, page] of withoutRunningHeads(pages).entries()) {
		let gap = true;
		for (const line of page.flatMap(listed)) {
			const one = rawLine(line, index + 1, gap);
			gap = one === null;
			if (one) raw.push(one);
		}
	}
	return raw;
}

/** A list that came on one line: each mark in it begins a line. */
function listed(line: string): string[] {
	return line.includes('|') || line.includes('\t') ? [line] : line.split(/(?<=\S)\s*(?=[•●▪➢]\s*\S)/u);
}

function rawLine(line: string, page: number, gap: boolean): Raw | null {
	const indent = (/^[ \t\u00a0]*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
	const trimmed = line.trim().replace(/\\$/, '');
	const hashes = /^(#{1,6})\s+(.*)$/.exec(trimmed);
	const inside = (hashes?.[2] ?? trimmed).replace(/\s+#+$/, '');
	const bold = /^(\*\*|__)(?:(?!\1).)+\1:?$/.test(inside);
	const table = isTableLine(line.trim().startsWith('|') ? trimmed : line);
	const text = table ? (trimmed.startsWith('|') ? trimmed : line.trimEnd()) : withoutMarkup(inside);
	// A rule, a table of contents with its dots, and a page number of its own are no words of the document.
	if (!text || /^[-=_*.·~\s]{3,}$/.test(text) || /\.{5,}\s*\d+$/.test(text) || /^(?:page\s*)?\d{1,3}(?:\s*(?:of|\/)\s*\d{1,3})?$/i.test(text)) return null;
	return { page, indent, text, heading: hashes?.[1]?.length ?? 0, bold, gap };
}

function addLine(lines: Line[], one: Raw, { before, after, width }: { before: Raw | undefined; after: Raw | undefined; width: number }): void {
	const last = lines.at(-1);
	if (one.heading > 0) {
		lines.push({ page: one.page, role: 'heading', level: one.heading, text: one.text });
		return;
	}
	const marked = markedItem(one.text) ?? innerItem(one, last);
	if (!marked && last && before && joins(last, before, one, width)) {
		last.text = /\p{L}-$/u.test(last.text) && /^\p{Ll}/u.test(one.text) ? `${last.text.slice(0, -1)}${one.text}` : `${last.text} ${one.text}`;
		return;
	}
	const level = one.bold && (!marked || isHeadingNumber(marked.mark)) ? headingInBold(one.text) : headingLevel(one, before, after, width);
	if (level > 0) lines.push({ page: one.page, role: 'heading', level, ...(marked ?? { text: one.text }) });
	else if (marked) lines.push({ page: one.page, role: isParagraphNumber(marked) ? 'paragraph' : 'bullet', level: one.indent, ...marked });
	else lines.push({ page: one.page, role: 'paragraph', text: one.text });
}

/** "- 2.1 To outline" is item 2.1: the mark of the list around it says nothing. */
function markedItem(text: string): { mark: string; text: string } | null {
	const marked = markedText(text);
	if (!marked) return null;
	const inner = /^[-•*]$/.test(marked.mark) ? markedText(marked.text) : null;
	return inner ?? marked;
}

/** Word's second mark before a small letter, which in Welsh is a word: only inside of a list, set in from its edge. */
function innerItem({ text, indent }: Raw, last: Line | undefined): { mark: string; text: string } | null {
	const found = indent > 0 && last?.role === 'bullet' ? /^o\s+(?=\S)/.exec(text) : null;
	return found ? { mark: 'o', text: text.slice(found[0].length) } : null;
}

/** Numbered paragraphs of a report: "3.4 ...". */
function isParagraphNumber({ mark, text }: { mark: string; text: string }): boolean {
	return /^\d+\.\d/.test(mark) && text.length > 60;
}

function isHeadingNumber(mark: string): boolean {
	return /^\d+(?:\.\d+)*[.)]?$/.test(mark);
}

const isGreeting = /^Dear\b[^.]{0,70},?$/;

function joins(last: Line, before: Raw, one: Raw, width: number): boolean {
	// "Dear director," ends with a comma, and no sentence goes on after it.
	if (last.role === 'cell' || isGreeting.test(last.text)) return false;
	if (last.role === 'heading') return !one.gap && !one.bold && before.bold === false && before.heading === 0 && /^\p{Ll}/u.test(one.text);
	if (one.bold && !before.bold) return false;
	if (one.gap) return before.page !== one.page || last.role === 'bullet' ? goesOn(last.text, one.text) : /^\p{Ll}/u.test(one.text) && !isEnded(last.text);
	if (/[?!]$/.test(before.text) && /^[\p{Lu}]/u.test(one.text)) return false;
	if (isEnded(before.text) && /^\p{Lu}[^.]{2,60}:$/u.test(one.text)) return false;
	// A line that fills the page goes on in the next; a short one is an end, as in an address.
	return before.text.length >= width * 0.72 || /^[\p{Ll}(]/u.test(one.text) || goesOn(last.text, one.text);
}

function headingLevel(one: Raw, before: Raw | undefined, after: Raw | undefined, width: number): number {
	const { text } = one;
	if (!after || text.length > Math.min(110, Math.max(80, width * 0.9)) || /[.;,]$/.test(text) || !/^[\p{Lu}\d"“‘']/u.test(text) || !/\p{L}{3}/u.test(text))
		return 0;
	if (/^(?:dear|yours|cc|tel|telephone|fax|email|e-mail|www|our ref|your ref|contact|date|to|from)\b/i.test(text) || /@|https?:|\d{5}/.test(text)) return 0;
	if (/^\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{2,4}$/u.test(text)) return 0;
	const marked = markedItem(text);
	if (marked && !isHeadingNumber(marked.mark)) return 0;
	if (marked && !(one.gap && (after.gap || text.length < 70) && marked.text.length < 80 && !isListed(marked, after, before))) return 0;
	if (text.endsWith(':')) return text.length < 70 && one.gap ? 5 : 0;
	// "3. Supervision" right above its first paragraph; an item of a list that is wrapped goes on with a small letter.
	if (marked && /^\d{1,2}[.)]$/.test(marked.mark) && marked.text.split(' ').length <= 6 && /^\p{Lu}/u.test(after.text) && !after.gap && /[.]$/.test(after.text))
		return 4;
	return one.gap && after.gap ? 4 : one.gap && text.length < 70 && Boolean(markedText(after.text)) ? 4 : 0;
}

/** A numbered line between numbered lines of the same kind is an item of a list, not a heading. */
function isListed(marked: { mark: string }, after: Raw, before: Raw | undefined): boolean {
	const shape = (text: string) => markedItem(text)?.mark.replaceAll(/\d+/g, '1');
	const own = marked.mark.replaceAll(/\d+/g, '1');
	return shape(after.text) === own || (before !== undefined && shape(before.text) === own);
}

/** Most lines of a wrapped text are about as long as its longest; a text with a line for each paragraph has no such width. */
function usualWidth(raw: Raw[]): number {
	const lengths = raw
		.filter(({ text }) => !isTableLine(text))
		.map(({ text }) => text.length)
		.sort((a, b) => a - b);
	const long = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
	if (!isWrapped(raw)) return Infinity;
	return long > 160 || long < 40 ? 160 : long;
}

/** Whether sentences go over from line to line: where none does, each line is a paragraph of its own, however long it is. */
function isWrapped(raw: Raw[]): boolean {
	return raw.some(({ text, gap }, index) => {
		const before = raw[index - 1];
		return before && !gap && !isTableLine(text) && !isTableLine(before.text) && /^\p{Ll}/u.test(text) && !isEnded(before.text) && before.text.length > 30;
	});
}

/** Indents of the marks become levels, from 1 for the outermost of each list. */
function levelled(lines: Line[]): Line[] {
	let open: number[] = [];
	for (const line of lines) {
		if (line.role !== 'bullet') {
			open = [];
			if (line.role === 'paragraph') delete line.level;
			continue;
		}
		const indent = line.level ?? 0;
		open = open.filter((one) => one < indent);
		open.push(indent);
		line.level = line.mark === 'o' ? Math.max(2, open.length) : open.length;
	}
	return lines;
}
