import {
	BorderStyle,
	BuilderElement,
	LineRuleType,
	Paragraph,
	ShadingType,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
	type FileChild,
	type ITableOptions
} from 'docx';
import type { DocxPlace } from './docx-place.ts';
import { docxRuns } from './docx-runs.ts';
import { millimetre } from './docx-styles.ts';
import { colours } from './look.ts';
import type { Block, Table as TableBlock } from '../model.ts';

type DrawBlocks = (blocks: Block[], place: DocxPlace) => FileChild[];

const line = { style: BorderStyle.SINGLE, size: 4, color: colours.line.slice(1) };
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line };
const margins = { top: 80, bottom: 60, left: 110, right: 110 };

/** A table with a repeated header row and its caption for screen readers, followed by the gap that Word needs between tables. */
export function docxTable(table: TableBlock, place: DocxPlace, draw: DrawBlocks): FileChild[] {
	const style = table.columns.length > 4 ? 'WideTableText' : 'TableText';
	const inside: DocxPlace = { ...place, style, depth: 0, indent: 0 };
	const total = table.columns.reduce((sum, column) => sum + column.width, 0);
	const widths = table.columns.map((column) => Math.round(((place.widthMm * column.width) / total) * millimetre));
	const cell = (index: number, children: FileChild[], fill?: string, columnSpan = 1) =>
		new TableCell({
			children: children.length > 0 ? (children as (Paragraph | Table)[]) : [new Paragraph({ style })],
			width: { size: widths.slice(index, index + columnSpan).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
			verticalAlign: VerticalAlignTable.TOP,
			...(columnSpan > 1 ? { columnSpan } : {}),
			...(fill ? { shading: { type: ShadingType.CLEAR, fill: fill.slice(1), color: 'auto' } } : {})
		});
	const header = new TableRow({
		tableHeader: true,
		cantSplit: true,
		children: table.columns.map((column, index) =>
			cell(
				index,
				[new Paragraph({ style, keepNext: true, children: docxRuns([{ text: column.header }], { bold: true, color: colours.teal.slice(1) }) })],
				colours.tint
			)
		)
	});
	const rows = table.rows.map((row) => {
		if ('group' in row)
			return new TableRow({
				cantSplit: true,
				children: [cell(0, [new Paragraph({ style, keepNext: true, children: docxRuns(row.group, { bold: true }) })], colours.group, widths.length)]
			});
		const children = row.cells.map((blocks, index) => cell(index, draw(blocks, index === 0 && table.rowHeaders ? { ...inside, bold: true } : inside)));
		return new TableRow({ cantSplit: widths.length > 2 && JSON.stringify(row).length < 6000, children });
	});
	return [
		...(table.showCaption ? [new Paragraph({ style: 'TableCaption', children: docxRuns([{ text: table.caption }]) })] : []),
		new CaptionedTable(table.caption, {
			rows: [header, ...rows],
			width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			tableLook: { firstRow: true, firstColumn: Boolean(table.rowHeaders), lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
			borders,
			margins
		}),
		new Paragraph({ style, spacing: { after: 120 } })
	];
}

/** A box with a bar at its side: a table of one column, since Word tears the ground of paragraphs apart. The title is its header row. */
export function docxCallout(block: { title?: string; blocks: Block[] }, place: DocxPlace, draw: DrawBlocks): FileChild[] {
	const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
	const bar = { style: BorderStyle.SINGLE, size: 20, color: colours.teal.slice(1) };
	const width = Math.round(place.widthMm * millimetre);
	const row = (children: FileChild[], tableHeader: boolean) => {
		const cell = { width: { size: width, type: WidthType.DXA }, shading: { type: ShadingType.CLEAR, fill: colours.tint.slice(1), color: 'auto' } };
		return new TableRow({ tableHeader, children: [new TableCell({ ...cell, children: children as (Paragraph | Table)[] })] });
	};
	const title = block.title
		? [
				row(
					[new Paragraph({ keepNext: true, spacing: { after: 0 }, children: docxRuns([{ text: block.title }], { bold: true, color: colours.teal.slice(1) }) })],
					true
				)
			]
		: [];
	const inside = draw(block.blocks, { ...place, depth: 0, indent: 0, widthMm: place.widthMm - 8 });
	return [
		new Paragraph({ spacing: { after: 0, line: 120, lineRule: LineRuleType.AUTO } }),
		new CaptionedTable(block.title ?? 'Box', {
			rows: [...title, row(inside.length > 0 ? inside : [new Paragraph({})], false)],
			width: { size: width, type: WidthType.DXA },
			columnWidths: [width],
			layout: TableLayoutType.FIXED,
			tableLook: { firstRow: title.length > 0, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
			borders: { top: none, bottom: none, right: none, insideHorizontal: none, insideVertical: none, left: bar },
			margins: { top: 110, bottom: 60, left: 220, right: 220 }
		}),
		new Paragraph({ spacing: { after: 60, line: 120, lineRule: LineRuleType.AUTO } })
	];
}

/** `docx` has no option for the caption that Word keeps for screen readers; it is the last but one of the table's properties. */
class CaptionedTable extends Table {
	constructor(caption: string, options: ITableOptions) {
		super(options);
		const properties = this.root[0] as unknown as { root: BuilderElement[] };
		properties.root.push(new BuilderElement({ name: 'w:tblCaption', attributes: { value: { key: 'w:val', value: caption } } }));
	}
}
