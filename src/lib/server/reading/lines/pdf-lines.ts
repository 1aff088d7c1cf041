import type { Line } from '#domain/reading/reading.ts';
import type { Block } from './pdf-blocks.ts';
import { endsEarly } from './pdf-layout.ts';
import { markOf, type Marked } from './pdf-marks.ts';
import { joinTexts, rowOf, rowText, type Row } from './pdf-rows.ts';
import type { Usual } from './pdf-usual.ts';

/** A line with what is needed to see whether it goes on over the page. */
export type Draft = { line: Line; x: number; textX: number; size: number; bold: boolean; last: Row; first: Row; note: boolean; lastPage: number };

/** The blocks as drafts of lines: their marks apart, their rows made one text. `edge`: how far to the right the page's text goes. */
export function draftsOf(blocks: Block[], usual: Usual, edge: number): Draft[] {
	return wholeCells(blocks.flatMap((block) => parts(block, usual, edge)).flatMap((block) => draftOf(block, usual) ?? []));
}

/** A cell of several paragraphs is one line of the document, with line ends in it. */
function wholeCells(drafts: Draft[]): Draft[] {
	const whole: Draft[] = [];
	for (const draft of drafts) {
		const before = whole.at(-1);
		const [a, b] = [before?.line.cell, draft.line.cell];
		if (before && a && b && a.table === b.table && a.row === b.row && a.column === b.column) {
			before.line.text = `${withMark(before.line)}\n${withMark(draft.line)}`;
			delete before.line.mark;
		} else whole.push(draft);
	}
	return whole;
}

function withMark({ mark, text }: Line): string {
	return mark ? `${mark} ${text}` : text;
}

/** A tagged paragraph in the paragraphs that it was typed as: at line breaks that were forced, and where a list was typed into it. */
function parts(block: Block, usual: Usual, edge: number): Block[] {
	if (block.role === 'heading' || block.role === 'note' || block.rows.length < 2) return [block];
	const found: Block[] = [];
	for (const row of block.rows) {
		const open = found.at(-1);
		const last = open?.rows.at(-1);
		const first = open?.rows[0];
		const large = row.size > 1.1 * usual.size || row.bold;
		const mark = open && markOf(row);
		const typed = mark && first && row.x < first.x + 2 && (mark.kind === 'bullet' || markOf(first));
		const forced = last && block.role !== 'item' && !block.cell && !large && endsEarly(last, row, edge);
		// A list in a cell, and the heading of a column that stands close above its words.
		const inCell = block.cell && (mark?.kind === 'bullet' || (last !== undefined && last.bold && !row.bold));
		if (!open || typed || forced || inCell) found.push({ ...block, rows: [row] });
		else open.rows.push(row);
	}
	return found;
}

function draftOf(block: Block, usual: Usual): Draft | undefined {
	const [first] = block.rows;
	const last = block.rows.at(-1);
	if (!first || !last) return undefined;
	const mark = block.role === 'note' ? undefined : markOf(first);
	const texts = block.rows.map(rowText);
	if (mark) texts[0] = mark.text;
	const text = joinTexts(texts);
	if (!/[\p{L}\p{N}]/u.test(text)) return undefined;
	const bold = block.rows.every((row) => boldWords(row, mark));
	const line: Line = { page: block.page, role: roleOf(block, text, mark, bold, usual), text };
	if (mark) line.mark = mark.mark;
	if (block.role === 'note') line.mark = '*';
	if (block.cell) line.cell = block.cell;
	if (line.role === 'heading' && block.role === 'heading') line.level = block.level ?? 1;
	return { line, x: first.x, textX: mark?.textX ?? first.x, size: first.size, bold, last, first, note: block.role === 'note', lastPage: block.page };
}

/** Whether the words are bold, whatever their number or bullet is. */
function boldWords(row: Row, mark: Marked | undefined): boolean {
	if (row.bold || !mark) return row.bold;
	const words = row.runs.filter((run) => run.x >= mark.textX - 1);
	return words.length > 0 && rowOf(words, row.page).bold;
}

// A line of facts, such as "Report published: 3 May 2015", is no heading however bold it is.
const aFact =
	/^[^:]{3,40}:\s.*\b(19|20)\d\d\b|\b\d{1,2}(st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december) (19|20)\d\d$|inspectors?:|^(our|your) ref|@|^https?:/i;

function roleOf(block: Block, text: string, mark: Marked | undefined, bold: boolean, usual: Usual): Line['role'] {
	if (block.cell) return 'cell';
	// A paragraph that was given the style of a heading for its looks is still a paragraph.
	const prose = /[.;]$/.test(text) && text.split(' ').length > 12;
	if (block.role === 'heading' && !prose) return 'heading';
	if (mark?.kind === 'bullet') return 'bullet';
	const large = (block.rows[0]?.size ?? 0) >= 1.12 * usual.size;
	const short = text.length <= 200 && block.rows.length <= 4 && !/[.;,]$/.test(text) && /\p{L}/u.test(text);
	if (block.role !== 'note' && short && (bold || large) && !aFact.test(text)) return 'heading';
	return 'paragraph';
}

/** Gives headings that were seen, not tagged, a level by their look: like a tagged heading that looks alike, else by the order of sizes. */
export function levelHeadings(drafts: Draft[]): void {
	const look = ({ size, bold }: Draft) => Math.round(size * 2) * 2 + (bold ? 1 : 0);
	const tagged = new Map<number, number>();
	const seen = new Set<number>();
	for (const draft of drafts) {
		if (draft.line.role !== 'heading') continue;
		if (draft.line.level) tagged.set(look(draft), draft.line.level);
		else seen.add(look(draft));
	}
	const looks = [...new Set([...seen, ...tagged.keys()])].toSorted((a, b) => b - a);
	for (const draft of drafts) {
		if (draft.line.role === 'heading') draft.line.level ??= Math.min(6, tagged.get(look(draft)) ?? looks.indexOf(look(draft)) + 1);
	}
}

/** Gives list items their level by how far in they stand. */
export function levelItems(drafts: Draft[]): void {
	let stack: number[] = [];
	for (const { line, x, note } of drafts) {
		if (note) continue;
		if (!line.mark || line.role === 'heading' || line.role === 'cell') {
			if (line.role !== 'cell') stack = [];
			continue;
		}
		stack = stack.filter((outer) => outer < x - 5);
		stack.push(x);
		if (line.role === 'bullet') line.level = Math.min(6, stack.length);
	}
}
