import { HeadingLevel, ImageRun, LineRuleType, PageBreak, Paragraph, Tab, TextRun, type FileChild, type IParagraphOptions } from 'docx';
import { isRightToLeft } from '../characters.ts';
import { imageSize } from '../image-size.ts';
import { plainText } from '../walk.ts';
import { docxRuns } from './docx-runs.ts';
import type { DocxPlace } from './docx-place.ts';
import { bulletIndent, millimetre } from './docx-styles.ts';
import { docxCallout, docxTable } from './docx-table.ts';
import { colours } from './look.ts';
import type { Block, Run } from '../model.ts';

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const styles = { normal: undefined, lead: 'Lead', small: 'SmallPrint', quote: 'Quotation' };

/** The blocks as Word's paragraphs and tables. */
export function docxBlocks(blocks: Block[], place: DocxPlace): FileChild[] {
	return blocks.flatMap((block, index) => docxBlock(block, { ...place, keepNext: blocks[index + 1]?.type === 'signature' }));
}

function docxBlock(block: Block, place: DocxPlace): FileChild[] {
	switch (block.type) {
		case 'heading':
			return [paragraph(block.runs, { ...place, style: undefined }, { heading: headings[block.level - 1] })];
		case 'paragraph':
			return [paragraph(block.runs, { ...place, style: styles[block.style ?? 'normal'] ?? place.style })];
		case 'list':
			return block.items.flatMap((item) => listItem(item, block, place, place.lists.count + 1)).concat(block.ordered ? counted(place) : []);
		case 'table':
			return docxTable(block, place, docxBlocks);
		case 'facts':
			return [
				...(block.title ? [paragraph([{ text: block.title, bold: true }], place, { keepNext: true })] : []),
				...block.rows.flatMap((row, index) => fact(row.label, row.value, place, index === 0))
			];
		case 'callout':
			return docxCallout(block, place, docxBlocks);
		case 'figure':
			return [
				...(block.caption ? [new Paragraph({ style: 'TableCaption', text: block.caption })] : []),
				picture(block, Math.min(block.widthMm, place.widthMm), { spacing: { before: 120, after: 200, line: 240, lineRule: LineRuleType.AUTO } })
			];
		case 'address':
			return lines(block.lines, place, false);
		case 'signature':
			return [
				...(block.closing
					? [paragraph([{ text: block.closing }], place, { keepNext: true, spacing: { before: 240, ...(block.image ? {} : { after: 800 }) } })]
					: []),
				...(block.image
					? [
							picture(block.image, signatureWidth(block.image.data), {
								keepNext: true,
								spacing: { before: 60, after: 60, line: 240, lineRule: LineRuleType.AUTO }
							})
						]
					: []),
				...lines(block.lines, place, true)
			];
		case 'pageBreak':
			return [new Paragraph({ children: [new PageBreak()] })];
	}
}

function paragraph(runs: Run[], place: DocxPlace, more: IParagraphOptions = {}): Paragraph {
	return new Paragraph({
		...(place.style ? { style: place.style } : {}),
		...(place.indent > 0 ? { indent: { left: place.indent } } : {}),
		...(isRightToLeft(plainText(runs)) ? { bidirectional: true } : {}),
		...(place.keepNext ? { keepNext: true } : {}),
		...more,
		children: docxRuns(runs, place.bold ? { bold: true } : {})
	});
}

/** The first paragraph of an item carries the bullet or number; what follows stands under its text. */
function listItem(item: Block[], list: { ordered: boolean; start?: number }, place: DocxPlace, instance: number): FileChild[] {
	const [first, ...rest] = item;
	const level = Math.min(place.depth, 8);
	const numbering = list.ordered ? { reference: `numbers-${list.start ?? 1}`, level, instance } : { reference: 'bullets', level };
	const inside = { ...place, depth: place.depth + 1, indent: bulletIndent * (level + 1) };
	if (list.ordered) inside.lists = place.lists;
	const style = place.style ?? 'ListParagraph';
	const spacing = { spacing: { after: place.style ? 60 : 100 } };
	if (first?.type === 'paragraph') return [paragraph(first.runs, { ...place, style, indent: 0 }, { numbering, ...spacing }), ...docxBlocks(rest, inside)];
	return [paragraph([], { ...place, style, indent: 0 }, { numbering, ...spacing }), ...docxBlocks(item, inside)];
}

function counted(place: DocxPlace): [] {
	place.lists.count += 1;
	return [];
}

/** Label, tab, value, as letters have had it since the typewriter; read aloud in that order. A long label stands above its value. */
function fact(label: string, value: Block[], place: DocxPlace, first: boolean): FileChild[] {
	const column = Math.round((place.largePrint ? 65 : 43) * millimetre);
	const [start, ...rest] = value;
	const inside = { ...place, indent: column };
	const labelRun = new TextRun({ text: label, bold: true, color: colours.teal.slice(1) });
	const look = { ...(place.style ? { style: place.style } : {}), spacing: { after: 60, ...(first ? { before: 200 } : {}) } };
	if (label.length > 20 || start?.type !== 'paragraph') return [new Paragraph({ ...look, keepNext: true, children: [labelRun] }), ...docxBlocks(value, inside)];
	const children = [labelRun, new TextRun({ children: [new Tab()] }), ...docxRuns(start.runs)];
	return [
		new Paragraph({ ...look, indent: { left: column, hanging: column }, tabStops: [{ type: 'left', position: column }], children }),
		...docxBlocks(rest, inside)
	];
}

function lines(values: string[], place: DocxPlace, keep: boolean): FileChild[] {
	return values.map((line, index) => {
		const last = index === values.length - 1;
		return paragraph(
			[{ text: line }],
			{ ...place, style: 'Lines' },
			{ ...(last ? { spacing: { after: 240 } } : { keepNext: true }), ...(keep ? { keepLines: true } : {}) }
		);
	});
}

function picture(image: { data: string; mediaType: string; alt: string }, widthMm: number, more: IParagraphOptions): Paragraph {
	const data = Buffer.from(image.data, 'base64');
	const size = imageSize(data) ?? { width: 1, height: 1 };
	const width = (widthMm / 25.4) * 96;
	const altText = { name: image.alt, title: image.alt, description: image.alt };
	return new Paragraph({
		...more,
		children: [
			new ImageRun({
				type: image.mediaType === 'image/png' ? 'png' : 'jpg',
				data,
				altText,
				transformation: { width, height: (width * size.height) / size.width }
			})
		]
	});
}

/** A signature is 18 mm high, and never wider than a third of the page. */
function signatureWidth(data: string): number {
	const size = imageSize(Buffer.from(data, 'base64')) ?? { width: 1, height: 1 };
	return Math.min(60, (18 * size.width) / size.height);
}
