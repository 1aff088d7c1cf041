import {
	AlignmentType,
	BorderStyle,
	Document as WordDocument,
	Footer,
	Header,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TabStopType,
	TextRun,
	type ISectionOptions
} from 'docx';
import { walkDocument } from '../walk.ts';
import { docxBlocks } from './docx-blocks.ts';
import { docxNumbering, docxStyles, millimetre } from './docx-styles.ts';
import { enlarged } from './large-print.ts';
import { colours } from './look.ts';
import type { Document, Section } from '../model.ts';

/** What a Word file is made of: a document that is already known to be sound, and whether to set it in large print. */
export type DocxJob = { doc: Document; largePrint: boolean };

/** The bytes of a Word file. Takes 20 to 60 ms without a pause, so it is run in a worker: see `docx.ts`. */
export async function docxFile({ doc: source, largePrint }: DocxJob): Promise<Buffer> {
	const doc = largePrint ? enlarged(source) : source;
	const lists = { count: 0 };
	const starts = new Set([...walkDocument(doc)].flatMap(({ block }) => (block.type === 'list' && block.ordered ? [block.start ?? 1] : [])));
	const word = new WordDocument({
		title: doc.title,
		...(doc.subject ? { subject: doc.subject } : {}),
		creator: doc.author ?? '',
		lastModifiedBy: doc.author ?? '',
		styles: docxStyles(doc.language, largePrint),
		numbering: docxNumbering(starts),
		sections: doc.sections.map((section, index) => wordSection(doc, section, { lists, largePrint, last: index === doc.sections.length - 1 }))
	});
	return Packer.toBuffer(word);
}

function wordSection(
	doc: Document,
	section: Section,
	{ lists, largePrint, last }: { lists: { count: number }; largePrint: boolean; last: boolean }
): ISectionOptions {
	const landscape = section.orientation === 'landscape';
	const side = landscape ? 18 : 25;
	const widthMm = (landscape ? 297 : 210) - 2 * side;
	const margin = { top: mm(largePrint ? 40 : 30), bottom: mm(24), left: mm(side), right: mm(side), header: mm(12), footer: mm(10) };
	const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
	return {
		properties: { page: { size: { width: mm(210), height: mm(297), orientation }, margin } },
		headers: { default: pageHead(doc, widthMm, largePrint) },
		footers: { default: pageFoot(doc, widthMm) },
		children: [...docxBlocks(section.blocks, { depth: 0, indent: 0, widthMm, largePrint, lists }), ...(last && doc.colophon ? [colophon(doc.colophon)] : [])]
	};
}

/** In large print the draft mark has a line of its own, because both together do not fit on one. */
function pageHead(doc: Document, widthMm: number, largePrint: boolean): Header {
	const rule = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.line.slice(1) } };
	const draft = doc.draft ? [new TextRun({ text: doc.draft, bold: true, color: colours.ink.slice(1) })] : [];
	const header = doc.header ? [new TextRun(doc.header)] : [];
	const rows = largePrint ? [header, draft] : [draft.length > 0 ? [...header, new TextRun('\t'), ...draft] : header];
	const full = rows.filter((row) => row.length > 0);
	// Word calls a file with an empty head broken.
	if (full.length === 0 && !doc.marking) return new Header({ children: [new Paragraph({ style: 'Running' })] });
	const tabStops = [{ type: TabStopType.RIGHT, position: mm(widthMm) }];
	const marking = doc.marking ? [new Paragraph({ style: 'Running', alignment: AlignmentType.CENTER, children: [markingRun(doc.marking)] })] : [];
	return new Header({
		children: [
			...marking,
			...full.map((children, index) => new Paragraph({ style: 'Running', tabStops, children, ...(index === full.length - 1 ? { border: rule } : {}) }))
		]
	});
}

function pageFoot(doc: Document, widthMm: number): Footer {
	const tabStops = [
		{ type: TabStopType.CENTER, position: mm(widthMm / 2) },
		{ type: TabStopType.RIGHT, position: mm(widthMm) }
	];
	const page = new TextRun({ children: ['\tPage ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] });
	return new Footer({
		children: [new Paragraph({ style: 'Running', tabStops, children: [new TextRun('\t'), ...(doc.marking ? [markingRun(doc.marking)] : []), page] })]
	});
}

function markingRun(marking: string): TextRun {
	return new TextRun({ text: marking, bold: true, color: colours.ink.slice(1) });
}

function colophon(text: string): Paragraph {
	const rule = { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: colours.line.slice(1) } };
	return new Paragraph({ style: 'SmallPrint', border: rule, spacing: { before: 480 }, children: [new TextRun(text)] });
}

function mm(value: number): number {
	return Math.round(value * millimetre);
}
