import type { Block, Document, Run } from './model.ts';

/** Every block of a list of blocks and of all that they hold, in reading order, with where each stands in words. */
export function* walkBlocks(blocks: Block[], place: string): Generator<{ block: Block; place: string }> {
	for (const [index, block] of blocks.entries()) {
		const here = `${place}, block ${index + 1} (${block.type})`;
		yield { block, place: here };
		for (const inner of innerBlocks(block)) yield* walkBlocks(inner.blocks, `${here}, ${inner.name}`);
	}
}

/** Every block of a document, in reading order. */
export function* walkDocument(doc: Document): Generator<{ block: Block; place: string }> {
	for (const [index, section] of doc.sections.entries()) yield* walkBlocks(section.blocks, `Section ${index + 1}`);
}

/** The runs that stand in a block itself, not in blocks inside it. */
export function runsOf(block: Block): Run[] {
	if (block.type === 'heading' || block.type === 'paragraph') return block.runs;
	if (block.type === 'table') return block.rows.flatMap((row) => ('group' in row ? row.group : []));
	return [];
}

/** The text of some runs, without marks. */
export function plainText(runs: Run[]): string {
	return runs.map((run) => run.text + (run.break ? '\n' : '')).join('');
}

function innerBlocks(block: Block): { name: string; blocks: Block[] }[] {
	switch (block.type) {
		case 'list':
			return block.items.map((blocks, i) => ({ name: `item ${i + 1}`, blocks }));
		case 'callout':
			return [{ name: 'inside', blocks: block.blocks }];
		case 'facts':
			return block.rows.map((row) => ({ name: row.label, blocks: row.value }));
		case 'table':
			return block.rows.flatMap((row, r) => ('cells' in row ? row.cells.map((blocks, c) => ({ name: `row ${r + 1} column ${c + 1}`, blocks })) : []));
		default:
			return [];
	}
}
