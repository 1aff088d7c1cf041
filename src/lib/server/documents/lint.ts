import { hasControlCharacters, safeHref } from './characters.ts';
import { imageSize } from './image-size.ts';
import { plainText, runsOf, walkDocument } from './walk.ts';
import type { Block, Document, Run } from './model.ts';

/** One thing that would make a file inaccessible or broken: a stable name, where it is, and what to do about it. */
export type LintFault = { rule: LintRule; place: string; message: string };

export type LintRule =
	| 'title'
	| 'language'
	| 'content'
	| 'headings'
	| 'alternative-text'
	| 'image'
	| 'table-header'
	| 'table-caption'
	| 'table-cells'
	| 'label'
	| 'link-text'
	| 'link-address'
	| 'status-word'
	| 'control-characters';

/** Thrown by every writer for a document with faults; carries them all. */
export class UnsoundDocument extends Error {
	readonly faults: LintFault[];
	constructor(faults: LintFault[]) {
		super(`The document cannot be written: ${faults.map((fault) => `${fault.place}: ${fault.message}`).join('; ')}`);
		this.name = 'UnsoundDocument';
		this.faults = faults;
	}
}

/** Gives the document back when it is sound; throws `UnsoundDocument` with all its faults when not. Each writer begins with it. */
export function soundDocument(doc: Document): Document {
	const faults = lintDocument(doc);
	if (faults.length > 0) throw new UnsoundDocument(faults);
	return doc;
}

/**
 * What stands between a document and an accessible file, in reading order; empty when it is sound. The rules are those of
 * WCAG 2.2 AA and PDF/UA-1 that a writer cannot mend by itself.
 */
export function lintDocument(doc: Document): LintFault[] {
	const faults: LintFault[] = [];
	if (!doc.title.trim()) faults.push({ rule: 'title', place: 'Document', message: 'give the document a title' });
	if (!isLanguage(doc.language)) faults.push({ rule: 'language', place: 'Document', message: 'name the language as a tag such as en-GB' });
	if (!doc.sections.some((section) => section.blocks.length > 0)) faults.push({ rule: 'content', place: 'Document', message: 'put something in the document' });
	for (const value of [doc.title, doc.subject, doc.author, doc.marking, doc.draft, doc.header, doc.colophon]) {
		if (value && hasControlCharacters(value)) faults.push({ rule: 'control-characters', place: 'Document', message: 'remove control characters' });
	}
	let level = 0;
	for (const { block, place } of walkDocument(doc)) {
		const say = (rule: LintRule, message: string) => faults.push({ rule, place, message });
		if (block.type === 'heading') {
			if (!plainText(block.runs).trim()) say('headings', 'write the heading or remove it');
			if (block.level > level + 1) say('headings', `use heading level ${level + 1}, not ${block.level}: levels may not be skipped`);
			level = block.level;
		}
		lintBlock(block, say);
		for (const run of runsOf(block)) lintRun(run, say);
		if (stringsOf(block).some(hasControlCharacters)) say('control-characters', 'remove control characters');
	}
	return faults;
}

type Say = (rule: LintRule, message: string) => void;

function lintBlock(block: Block, say: Say): void {
	switch (block.type) {
		case 'table':
			if (!block.caption.trim()) say('table-caption', 'give the table a caption, which screen readers read out');
			if (block.columns.length === 0 || block.columns.some((column) => !column.header.trim())) say('table-header', 'give every column a header');
			if (block.columns.some((column) => !(column.width > 0))) say('table-cells', 'give every column a width above zero');
			if (block.rows.some((row) => 'cells' in row && row.cells.length !== block.columns.length)) say('table-cells', 'give every row one cell a column');
			if (block.rows.some((row) => 'group' in row && !plainText(row.group).trim())) say('table-header', 'write the group heading or remove it');
			break;
		case 'facts':
			if (block.rows.some((row) => !row.label.trim())) say('label', 'give every value a label');
			break;
		case 'figure':
			lintImage(block, say);
			break;
		case 'signature':
			if (block.image) lintImage(block.image, say);
			break;
	}
}

function lintImage(image: { data: string; mediaType: string; alt: string }, say: Say): void {
	if (!image.alt.trim()) say('alternative-text', 'describe the image for people who cannot see it');
	if (imageSize(Buffer.from(image.data, 'base64'))?.mediaType !== image.mediaType) say('image', 'use a whole PNG or JPEG file');
}

function lintRun(run: Run, say: Say): void {
	if (run.status && !run.text.trim()) say('status-word', 'write the status as a word: a shape or colour never stands alone');
	if (run.href === undefined) return;
	if (!safeHref(run.href)) say('link-address', 'link only to http, https or mailto addresses');
	if (!run.text.trim()) say('link-text', 'write what the link leads to');
	if (/^\s*[a-z]+:\/\/\S*\s*$/i.test(run.text)) say('link-text', 'write what the link leads to instead of its bare address');
}

/** The texts of a block that are not runs. */
function stringsOf(block: Block): string[] {
	const runs = runsOf(block).map((run) => run.text);
	switch (block.type) {
		case 'table':
			return [...runs, block.caption, ...block.columns.map((column) => column.header)];
		case 'facts':
			return [block.title ?? '', ...block.rows.map((row) => row.label)];
		case 'callout':
			return [block.title ?? ''];
		case 'figure':
			return [block.alt, block.caption ?? ''];
		case 'address':
			return block.lines;
		case 'signature':
			return [...block.lines, block.closing ?? '', block.image?.alt ?? ''];
		default:
			return runs;
	}
}

function isLanguage(tag: string): boolean {
	try {
		return /^[a-z]{2,3}(-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
