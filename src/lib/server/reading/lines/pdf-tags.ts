import type { Block } from './pdf-blocks.ts';
import { rowsOf, rowText } from './pdf-rows.ts';
import type { Run, TreeNode } from './pdf-runs.ts';

type Found = { role: Block['role'] | 'contents'; level?: number; ids: string[]; cell?: Block['cell'] };
type Walk = { found: Found[]; open: Found | null; depth: number; tables: { count: number } };

const inline = new Set([
	'Span',
	'Link',
	'Reference',
	'Em',
	'Strong',
	'Sub',
	'Quote',
	'Code',
	'Annot',
	'Lbl',
	'LBody',
	'Ruby',
	'Warichu',
	'BibEntry',
	'Formula',
	'Figure',
	'Form'
]);

/**
 * The blocks of a page by its tags, in the order of the tags; null where there are none, or they do not hold what is on the page.
 * `tables` counts the tables of the whole document.
 */
export function taggedBlocks(tree: TreeNode | null, runs: Run[], page: number, tables: { count: number }): Block[] | null {
	if (!tree) return null;
	const byId = new Map<string, Run[]>();
	for (const run of runs) if (run.content) byId.set(run.content, [...(byId.get(run.content) ?? []), run]);
	const walk: Walk = { found: [], open: null, depth: 0, tables: { count: tables.count } };
	goThrough(tree, walk);
	const blocks: Block[] = [];
	const used = new Set<Run>();
	for (const one of walk.found) {
		const mine = one.ids.flatMap((id) => byId.get(id) ?? []);
		for (const run of mine) used.add(run);
		const rows = one.role === 'contents' ? [] : rowsOf(mine, page);
		if (rows.length > 0 && one.role !== 'contents') blocks.push({ page, rows, role: one.role, level: one.level, cell: one.cell });
	}
	if (!areSane(blocks, runs, used)) return null;
	tables.count = walk.tables.count;
	return withoutFrames(blocks);
}

function goThrough(node: TreeNode, walk: Walk): void {
	if (node.type === 'content' && node.id) {
		if (!walk.open) walk.found.push((walk.open = { role: undefined, ids: [] }));
		walk.open.ids.push(node.id);
		return;
	}
	// Annotations and objects have no words.
	if (node.type) return;
	const role = node.role ?? '';
	if (role === 'TOC') {
		begin(walk, 'contents');
		goThroughInline(node, walk);
		walk.open = null;
		return;
	}
	if (role === 'Table') return table(node, walk);
	if (role === 'L') return list(node, walk);
	if (/^H\d?$|^Title$/.test(role)) begin(walk, 'heading', Number(/\d/.exec(role)?.[0] ?? 1));
	else if (/^(Note|FENote)$/.test(role)) {
		const { open } = walk;
		begin(walk, 'note');
		for (const child of node.children ?? []) goThroughInline(child, walk);
		// What follows a footnote goes on with the sentence that it was tagged in.
		walk.open = open;
		return;
	} else if (!inline.has(role)) begin(walk, role === 'P' || role === 'Caption' ? 'paragraph' : undefined);
	for (const child of node.children ?? []) goThrough(child, walk);
	if (!inline.has(role)) walk.open = null;
}

function goThroughInline(node: TreeNode, walk: Walk): void {
	if (node.type === 'content' && node.id) walk.open?.ids.push(node.id);
	for (const child of node.children ?? []) goThroughInline(child, walk);
}

function begin(walk: Walk, role: Found['role'], level?: number): void {
	walk.found.push((walk.open = { role, level, ids: [] }));
}

/** Each item is one block, with all its paragraphs; a list inside it is items of its own, one deeper. */
function list(node: TreeNode, walk: Walk): void {
	walk.depth += 1;
	for (const item of node.children ?? []) {
		if (item.role === 'L') list(item, walk);
		else {
			begin(walk, 'item', walk.depth);
			inItem(item, walk);
			walk.open = null;
		}
	}
	walk.depth -= 1;
}

function inItem(node: TreeNode, walk: Walk): void {
	for (const child of node.children ?? []) {
		if (child.type === 'content' && child.id) {
			if (!walk.open) begin(walk, 'item', walk.depth);
			walk.open?.ids.push(child.id);
		} else if (child.role === 'L') {
			list(child, walk);
			walk.open = null;
		} else if (child.role === 'Table') table(child, walk);
		else if (/^(Note|FENote)$/.test(child.role ?? '')) goThrough(child, walk);
		else inItem(child, walk);
	}
}

/** Tables that are frames around text: a row with words in one cell only is text, unless the table is a grid of many columns. */
function withoutFrames(blocks: Block[]): Block[] {
	const rows = new Map<string, Set<number>>();
	const widest = new Map<number, number>();
	for (const { cell } of blocks) {
		if (!cell) continue;
		const columns = rows.get(`${cell.table} ${cell.row}`) ?? new Set();
		rows.set(`${cell.table} ${cell.row}`, columns.add(cell.column));
		widest.set(cell.table, Math.max(widest.get(cell.table) ?? 0, columns.size));
	}
	return blocks.map((block) => {
		const { cell } = block;
		const alone = cell && rows.get(`${cell.table} ${cell.row}`)?.size === 1 && (widest.get(cell.table) ?? 0) <= 3;
		return alone ? { ...block, cell: undefined } : block;
	});
}

function table(node: TreeNode, walk: Walk): void {
	const rows: { cells: Found[][] }[] = [];
	const before = walk.found;
	rowsIn(node, (row) => {
		const cells: Found[][] = [];
		for (const cell of row.children ?? []) {
			if (!/^T[HD]$/.test(cell.role ?? '')) continue;
			walk.found = [];
			walk.open = null;
			for (const child of cell.children ?? []) goThrough(child, walk);
			cells.push(walk.found.filter((one) => one.ids.length > 0));
		}
		rows.push({ cells });
	});
	walk.found = before;
	walk.open = null;
	const number = walk.tables.count;
	walk.tables.count += 1;
	rows.forEach(({ cells }, row) => {
		cells.forEach((blocks, column) => walk.found.push(...blocks.map((one) => ({ ...one, cell: one.cell ?? { table: number, row, column } }))));
	});
}

function rowsIn(node: TreeNode, take: (row: TreeNode) => void): void {
	for (const child of node.children ?? []) {
		if (child.role === 'TR') take(child);
		else if (/^T(Head|Body|Foot)$/.test(child.role ?? '')) rowsIn(child, take);
	}
}

/** Whether the tags hold nearly all words of the page, and paragraphs are not tagged line by line. */
function areSane(blocks: Block[], runs: Run[], used: Set<Run>): boolean {
	const letters = (some: Run[]) => some.reduce((sum, run) => sum + run.text.trim().length, 0);
	const inked = runs.filter((run) => !run.artifact);
	if (letters(inked.filter((run) => !used.has(run))) > 0.1 * letters(inked)) return false;
	if (letters(runs) > 200 && letters(inked) < 0.5 * letters(runs)) return false;
	const plain = blocks.filter((block) => !block.cell && block.role !== 'note');
	let cut = 0;
	for (const [index, block] of plain.entries()) {
		const next = plain[index + 1];
		const last = block.rows.at(-1);
		const first = next?.rows[0];
		if (last && first && /[\p{Ll},]$/u.test(rowText(last)) && /^\p{Ll}/u.test(rowText(first))) cut += 1;
	}
	return cut < 4 || cut < 0.3 * plain.length;
}
