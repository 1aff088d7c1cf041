import type { Block, Document, Table } from '../model.ts';

/** Columns that still hold a few words each at 18 point on A4. */
const mostColumns = 3;

/**
 * The document as it is set in large print: a table of more than three columns becomes one list of labels and values a row,
 * because at 18 point its columns would hold a syllable each.
 */
export function enlarged(doc: Document): Document {
	return { ...doc, sections: doc.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(enlargedBlock) })) };
}

function enlargedBlock(block: Block): Block[] {
	if (block.type === 'callout') return [{ ...block, blocks: block.blocks.flatMap(enlargedBlock) }];
	if (block.type === 'list') return [{ ...block, items: block.items.map((item) => item.flatMap(enlargedBlock)) }];
	return block.type === 'table' && block.columns.length > mostColumns ? rowsAsFacts(block) : [block];
}

function rowsAsFacts(table: Table): Block[] {
	const bold = (text: string): Block => ({ type: 'paragraph', runs: [{ text, bold: true }] });
	return [
		...(table.showCaption ? [bold(table.caption)] : []),
		...table.rows.map((row): Block => {
			if ('group' in row) return { type: 'paragraph', style: 'lead', runs: row.group.map((run) => ({ ...run, bold: true })) };
			return { type: 'facts', rows: row.cells.map((value, index) => ({ label: table.columns[index]?.header ?? '', value })) };
		})
	];
}
