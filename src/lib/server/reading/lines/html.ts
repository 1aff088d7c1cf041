import { isTag, isText, type AnyNode, type Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { Line } from '#domain/reading/reading.ts';
import { cleanText } from '../../documents/characters.ts';
import { htmlCells } from './html-table.ts';
import { headingInBold, typedItem } from './shape.ts';
import { textLines } from './text.ts';
import { unstyledText } from './unstyled.ts';

const skipped = new Set(['head', 'script', 'style', 'noscript', 'template', 'nav', 'footer', 'aside', 'form', 'svg', 'iframe', 'select', 'button']);
const blocks = new Set([
	...['address', 'article', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'header', 'hr'],
	...['html', 'main', 'p', 'pre', 'section', 'summary', 'tbody', 'td', 'th', 'thead', 'tr', 'table', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']
]);

/** What the walk through a page carries: the lines so far, and the text that has not come to the end of its block. */
export type Walk = { lines: Line[]; text: string; bold: string; tables: number; /** Whether a heading, a list or a table was met. */ isStyled: boolean };
type Place = {
	depth: number;
	item: { mark: string; lines: number } | null;
	bold: boolean;
	/** Whether its lines end where they end in the file. */ isPlain?: boolean;
	cell?: Line['cell'];
};

/**
 * The lines of a web page, or (`typed`, with its spaces and tabs as they were typed) of a Word document that was made into one. Menus, scripts and hidden parts
 * are left out; nothing of it is run or fetched. A page without any heading, list or table is read as the plain text that it is.
 */
export function htmlLines(html: string, { typed = false } = {}): Line[] {
	const walk: Walk = { lines: [], text: '', bold: '', tables: 0, isStyled: false };
	const root = parseDocument(html);
	const main = find(root.children, 'main') ?? find(root.children, 'article');
	const nodes = main ? [main] : root.children;
	walkNodes(walk, nodes, { depth: 0, item: null, bold: false });
	flush(walk, { depth: 0, item: null, bold: false }, 'paragraph');
	if (walk.isStyled) return walk.lines;
	return textLines(unstyledText(nodes, { typed, passedOver: (node) => skipped.has(node.name) || isHidden(node), isBlock: ({ name }) => blocks.has(name) }));
}

/** Walks nodes that stand in one place of the page. */
export function walkNodes(walk: Walk, nodes: AnyNode[], place: Place): void {
	for (const node of nodes) {
		if (isText(node)) add(walk, node.data.replaceAll(place.isPlain ? /[^\S\n]+/g : /[\s\u00a0]+/g, ' '), place.bold);
		else if (isTag(node) && !isHidden(node)) walkElement(walk, node, place);
	}
}

function walkElement(walk: Walk, node: Element, place: Place): void {
	const { name } = node;
	if (skipped.has(name)) return;
	if (name === 'br') return add(walk, '\n', place.bold);
	if (!blocks.has(name)) return walkNodes(walk, node.children, { ...place, bold: place.bold || name === 'b' || name === 'strong' });
	flush(walk, place, 'paragraph');
	if (name === 'table') return walkTable(walk, node, place);
	if (name === 'ul' || name === 'ol') return walkList(walk, node, place);
	walkNodes(walk, node.children, name === 'pre' ? { ...place, isPlain: true } : place);
	const heading = /^h([1-6])$/.exec(name);
	flush(walk, place, heading ? 'heading' : 'paragraph', Number(heading?.[1] ?? 0));
}

function walkTable(walk: Walk, node: Element, place: Place): void {
	const cells = htmlCells(node);
	const columns = Math.max(0, ...cells.map(({ column }) => column + 1));
	// A table in a cell, or one that only frames its content, is no table of its own.
	const frames = place.cell !== undefined || columns < 2 || node.attribs.role === 'presentation' || find(node.children, 'table') !== undefined;
	const table = frames ? -1 : walk.tables++;
	for (const { element, row, column } of cells) {
		const inside = frames ? place : { depth: 0, item: null, bold: false, cell: { table, row, column } };
		walkNodes(walk, element.children, inside);
		flush(walk, inside, 'paragraph');
	}
}

function walkList(walk: Walk, node: Element, place: Place): void {
	let number = Number(node.attribs.start ?? 1);
	for (const child of node.children) {
		if (!isTag(child) || isHidden(child)) continue;
		if (child.name === 'ul' || child.name === 'ol') {
			walkList(walk, child, { ...place, depth: place.depth + 1 });
			continue;
		}
		const mark = node.name === 'ol' ? markOf(number++, node.attribs.type) : '•';
		const inside = { ...place, depth: place.depth + 1, item: { mark, lines: 0 } };
		walkNodes(walk, child.children, inside);
		flush(walk, inside, 'paragraph');
	}
}

function markOf(number: number, type = '1'): string {
	return /^[aA]$/.test(type) && number <= 26 ? `${String.fromCharCode(type.charCodeAt(0) + number - 1)}.` : `${number}.`;
}

function add(walk: Walk, text: string, bold: boolean): void {
	walk.text += text;
	if (bold) walk.bold += text;
}

/** Ends the block that is open: its text becomes a line, a line break in it parts it as it does on the page. */
function flush(walk: Walk, place: Place, role: 'heading' | 'paragraph', level = 0): void {
	const text = cleanText(walk.text);
	const isBold = plain(walk.bold) === plain(text);
	walk.text = walk.bold = '';
	for (const part of text.split('\n').map(plain).filter(Boolean))
		walk.lines.push(...lineOf(walk, place, part, { isTagged: role === 'heading', level: role === 'heading' ? level : isBold ? headingInBold(part) : 0 }));
}

function lineOf(walk: Walk, { item, depth, cell }: Place, text: string, { level, isTagged }: { level: number; isTagged: boolean }): Line[] {
	const before = walk.lines.at(-1);
	if (item && item.lines++ > 0 && before) {
		// A further paragraph of a list item goes on with it.
		if (before.role === 'bullet' || before.mark) before.text += `\n${text}`;
		else return [{ page: 1, role: cell ? 'cell' : 'paragraph', ...(cell && { cell }), text }];
		return [];
	}
	walk.isStyled ||= Boolean(cell || item || level > 0);
	if (cell) return [{ page: 1, role: 'cell', cell, ...(item && { mark: item.mark, level: depth }), text }];
	if (item) return [{ page: 1, role: 'bullet', level: depth, mark: item.mark, text }];
	const marked = isTagged ? null : typedItem(text);
	if (marked) return [{ page: 1, role: 'bullet', level: marked.mark === 'o' && before?.role === 'bullet' ? 2 : 1, ...marked }];
	return [level > 0 ? { page: 1, role: 'heading', level, text } : { page: 1, role: 'paragraph', text }];
}

function plain(text: string): string {
	return text.replaceAll(/ +/g, ' ').trim();
}

function isHidden({ attribs }: Element): boolean {
	return 'hidden' in attribs || attribs['aria-hidden'] === 'true' || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribs.style ?? '');
}

function find(nodes: AnyNode[], name: string): Element | undefined {
	for (const node of nodes) {
		if (!isTag(node)) continue;
		const found = node.name === name ? node : find(node.children, name);
		if (found) return found;
	}
	return undefined;
}
