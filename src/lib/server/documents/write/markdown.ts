import { soundDocument } from '../lint.ts';
import { statusLooks } from './look.ts';
import type { Block, Document, Run, Table } from '../model.ts';

/** The document as Markdown (GitHub's kind) that reads back as the same words. Throws `UnsoundDocument` for a document with faults. */
export function writeMarkdown(doc: Document): Buffer {
	const sound = soundDocument(doc);
	const running = [sound.marking, sound.draft].flatMap((value) => (value ? [`**${escapeText(value)}**`] : []));
	const colophon = sound.colophon ? [escapeText(sound.colophon)] : [];
	const parts = [...running, ...sound.sections.flatMap((section) => markdownBlocks(section.blocks)), ...colophon];
	return Buffer.from(`${parts.join('\n\n')}\n`);
}

/** The blocks as pieces of Markdown that a blank line parts. */
function markdownBlocks(blocks: Block[]): string[] {
	return blocks.flatMap((block, index) => {
		const before = blocks[index - 1];
		// Two lists in a row would be read as one; a comment parts them and shows nowhere.
		const parted = block.type === 'list' && before?.type === 'list' && before.ordered === block.ordered ? ['<!-- -->'] : [];
		return [...parted, ...markdownBlock(block)];
	});
}

function markdownBlock(block: Block): string[] {
	switch (block.type) {
		case 'heading':
			return [`${'#'.repeat(block.level)} ${markdownRuns(block.runs).replace(/\\?\n/g, ' ')}`];
		case 'paragraph':
			return [block.style === 'quote' ? prefixed(markdownRuns(block.runs), '> ') : markdownRuns(block.runs)].filter((text) => text.trim());
		case 'list':
			return [block.items.map((item, index) => listItem(item, block.ordered ? `${(block.start ?? 1) + index}. ` : '- ')).join('\n')];
		case 'table':
			return [...(block.showCaption ? [`**${escapeText(block.caption)}**`] : []), markdownTable(block)];
		case 'facts':
			return [
				...(block.title ? [`**${escapeText(block.title)}**`] : []),
				block.rows.map((row) => listItem(labelled(row.label, row.value), '- ')).join('\n')
			].filter(Boolean);
		case 'callout':
			return [prefixed([...(block.title ? [`**${escapeText(block.title)}**`] : []), ...markdownBlocks(block.blocks)].join('\n\n'), '> ')];
		case 'figure':
			return [`*Picture: ${escapeText(block.alt)}*${block.caption ? `\\\n${escapeText(block.caption)}` : ''}`];
		case 'address':
			return [brokenLines(block.lines)];
		case 'signature':
			return [
				...(block.closing ? [escapeText(block.closing)] : []),
				...(block.image ? [`*Picture: ${escapeText(block.image.alt)}*`] : []),
				brokenLines(block.lines)
			].filter(Boolean);
		case 'pageBreak':
			return [];
	}
}

function listItem(blocks: Block[], marker: string): string {
	const [first = '', ...rest] = markdownBlocks(blocks).join('\n\n').split('\n');
	return [marker + first, ...rest.map((line) => (line ? ' '.repeat(marker.length) + line : ''))].join('\n');
}

function labelled(label: string, value: Block[]): Block[] {
	const [first, ...rest] = value;
	const bold: Run = { text: `${label}:`, bold: true };
	return first?.type === 'paragraph' ? [{ ...first, runs: [bold, { text: ' ' }, ...first.runs] }, ...rest] : [{ type: 'paragraph', runs: [bold] }, ...value];
}

const cellSigns = ['•', '–', '•'];

/** A cell of a Markdown table is one line: its paragraphs and list items are parted by line breaks, the one tag that is needed. */
function markdownTable(table: Table): string {
	const cell = (blocks: Block[]) => cellLines(blocks).join('<br>').replace(/\|/g, '\\|');
	const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
	const rows = table.rows.map((each) =>
		'group' in each ? row([`**${markdownRuns(each.group).replace(/\|/g, '\\|')}**`, ...table.columns.slice(1).map(() => '')]) : row(each.cells.map(cell))
	);
	return [row(table.columns.map((column) => escapeText(column.header).replace(/\|/g, '\\|'))), row(table.columns.map(() => '---')), ...rows].join('\n');
}

/** A list within a list stands in by two spaces a level, under another sign. */
function cellLines(blocks: Block[], level = 0): string[] {
	return blocks.flatMap((block) => {
		if (block.type === 'list')
			return block.items.flatMap((item, index) => {
				const sign = block.ordered ? `${(block.start ?? 1) + index}\\.` : (cellSigns[level] ?? '•');
				return cellLines(item, level + 1).map((line, at) => (at === 0 ? `${'&nbsp;&nbsp;'.repeat(level)}${sign} ${line}` : line));
			});
		return markdownBlock(block).flatMap((text) => text.split(/\\?\n+/));
	});
}

function markdownRuns(runs: Run[]): string {
	const text = runs
		.map((run) => {
			const shape = run.status ? `${statusLooks[run.status].character} ` : '';
			const marked = wrapped(shape + escapeText(run.text).replace(/\n/g, '\\\n'), `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`);
			return (run.href ? `[${marked}](<${run.href.replace(/[<>\\]/g, encodeURIComponent)}>)` : marked) + (run.break ? '\\\n' : '');
		})
		.join('');
	// A line that begins like a heading, list or quotation is not one, and a break at the end would be a lone backslash.
	return text
		.replace(/\\\n$/, '')
		.replace(
			/^(\s*)([#>+-]|\d+[.)](?=\s|$)|={3,})/gm,
			(_, space: string, sign: string) => space + (/^\d/.test(sign) ? sign.replace(/([.)])/, '\\$1') : `\\${sign}`)
		);
}

/** Marks stand close to the words, or they are not read as marks. */
function wrapped(text: string, mark: string): string {
	const inner = text.trim();
	if (!mark || !inner) return text;
	const at = text.indexOf(inner);
	return text.slice(0, at) + mark + inner + [...mark].reverse().join('') + text.slice(at + inner.length);
}

/** Text whose characters mean themselves. An address that would become a link of its own accord is left to. */
function escapeText(text: string): string {
	return text
		.replace(/[\\`*_[\]<~]/g, '\\$&')
		.replace(/&(?=#?\w+;)/g, '\\&')
		.replace(/^ {4,}/gm, '   ');
}

function brokenLines(lines: string[]): string {
	return lines.map((line) => markdownRuns([{ text: line }])).join('\\\n');
}

function prefixed(text: string, sign: string): string {
	return text
		.split('\n')
		.map((line) => (line ? sign + line : sign.trimEnd()))
		.join('\n');
}
