import { isTag, type AnyNode, type Element } from 'domhandler';

/** A cell with its place. What a merged cell covers further down is left empty: it is said once, where it begins. */
export type HtmlCell = { element: Element; row: number; column: number };

const mostColumns = 200;

/** The cells of a table by row and column, merged ones counted over all that they cover. */
export function htmlCells(table: Element): HtmlCell[] {
	const cells: HtmlCell[] = [];
	const covered = new Map<number, number>();
	let row = 0;
	for (const element of rowsOf(table.children)) {
		let column = 0;
		for (const cell of element.children) {
			if (!isTag(cell) || (cell.name !== 'td' && cell.name !== 'th')) continue;
			while ((covered.get(column) ?? 0) > row && column < mostColumns) column += 1;
			cells.push({ element: cell, row, column });
			const wide = spanOf(cell, 'colspan');
			for (let over = 0; over < wide; over++) covered.set(column + over, row + spanOf(cell, 'rowspan'));
			column += wide;
		}
		row += 1;
	}
	return cells;
}

function rowsOf(nodes: AnyNode[]): Element[] {
	return nodes.filter(isTag).flatMap((node) => (node.name === 'tr' ? [node] : /^(thead|tbody|tfoot)$/.test(node.name) ? rowsOf(node.children) : []));
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
	return Math.min(Math.max(Number(cell.attribs[name] ?? 1) || 1, 1), mostColumns);
}
