import type { Line, Span } from './reading.ts';

/** A stretch of a document that is looked at together: some pages, or where there are none some lines. Both ends included. */
export type Part = { number: number; from: number; to: number; firstPage: number; lastPage: number };

/** A page that is looked at with the next; a longer one stands alone. */
const pagesTogether = 2;
const fewLines = 36;
const mostLines = 60;

/** The parts of the lines `from` to `to`: two pages together unless they are long, and a document without pages in stretches that begin at a heading where one is near. */
export function partsOf(lines: Line[], { from, to }: { from: number; to: number }): Part[] {
	const parts: Part[] = [];
	const last = Math.min(to, lines.length - 1);
	for (let at = Math.max(0, from); at <= last; at++) {
		const line = lines[at]!;
		const part = parts.at(-1);
		if (part && goesOn(part, line, at)) [part.to, part.lastPage] = [at, Math.max(part.lastPage, line.page)];
		else parts.push({ number: parts.length + 1, from: at, to: at, firstPage: line.page, lastPage: line.page });
	}
	return parts;
}

function goesOn(part: Part, line: Line, at: number): boolean {
	const length = at - part.from;
	if (length >= mostLines) return false;
	if (line.page === part.lastPage) return length < fewLines || line.role !== 'heading';
	return line.page - part.firstPage < pagesTogether && length < fewLines;
}

/** "Page 3 and 4", "Page 3", or "Part 2" of a document that has no pages. */
export function partName(part: Part, pages: number): string {
	if (pages <= 1) return `Part ${part.number}`;
	return part.firstPage === part.lastPage ? `Page ${part.firstPage}` : `Pages ${part.firstPage} and ${part.lastPage}`;
}

export type Marked = { id: string; span: Span | null };
/** A run of text of a line and the item that it belongs to; `begins` where the item begins there. */
export type Run = { text: string; item: string | null; begins: boolean };

/** The runs of one line. Where items overlap, the one that began first has the text. */
export function runsOf(line: number, text: string, items: Marked[]): Run[] {
	const runs: Run[] = [];
	let done = 0;
	const here = items
		.flatMap(({ id, span }) => (span && span.from.line <= line && span.to.line >= line ? [{ id, span }] : []))
		.map(({ id, span }) => ({
			id,
			from: span.from.line === line ? clamp(span.from.at, text) : 0,
			to: span.to.line === line ? clamp(span.to.at, text) : text.length,
			begins: span.from.line === line
		}))
		.sort((a, b) => a.from - b.from || b.to - a.to);
	for (const { id, from, to, begins } of here) {
		const start = Math.max(from, done);
		if (start >= to) continue;
		if (start > done) runs.push({ text: text.slice(done, start), item: null, begins: false });
		runs.push({ text: text.slice(start, to), item: id, begins });
		done = to;
	}
	if (done < text.length) runs.push({ text: text.slice(done), item: null, begins: false });
	return runs;
}

/** The part in which an item stands; one without a place stands in the part of its page, else in the last. */
export function partOfItem(parts: Part[], { span, page }: { span: Span | null; page: number | null }): number {
	const found = span
		? parts.find(({ from, to }) => from <= span.from.line && span.from.line <= to)
		: parts.find(({ firstPage, lastPage }) => page !== null && firstPage <= page && page <= lastPage);
	return found?.number ?? parts.at(-1)?.number ?? 1;
}

/** Where a text stands in these lines, whatever its spaces; null when it is not there as it is. */
export function findText(lines: Line[], { from, to }: { from: number; to: number }, sought: string): Span | null {
	const letters: { letter: string; line: number; at: number }[] = [];
	for (let line = Math.max(0, from); line <= Math.min(to, lines.length - 1); line++) {
		for (const [at, letter] of [...lines[line]!.text].entries()) if (/\S/.test(letter)) letters.push({ letter, line, at });
	}
	const wanted = sought.replace(/\s+/g, '');
	const place =
		wanted === ''
			? -1
			: letters
					.map(({ letter }) => letter)
					.join('')
					.indexOf(wanted);
	const [first, last] = [letters[place], letters[place + wanted.length - 1]];
	if (place < 0 || !first || !last) return null;
	return { from: { line: first.line, at: first.at }, to: { line: last.line, at: last.at + 1 } };
}

function clamp(at: number, text: string): number {
	return Math.min(Math.max(0, at), text.length);
}
