import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { marked } from 'marked';
import { attribute, elements, lines, readHtml, words, type Element } from './html.ts';
import { children, readTags, saidIn, tagsNamed, type Tag } from './pdf-tags.ts';

const run = promisify(execFile);

/** One heading, paragraph, list item or cell of a document, as another program found it. */
export type Piece = { role: 'heading' | 'text'; text: string };
export type Table = string[][];
/** What another program read in a file; `pictures` are the words that stand for its pictures. */
export type ReadBack = { pieces: Piece[]; tables: Table[]; pictures: string[] };

/** The name of the first program that is missing of those that read files back; says so on the error output. */
export async function missingReader(): Promise<string | undefined> {
	const programs = [
		['soffice', '--version'],
		['pdftotext', '-v'],
		['pdfinfo', '-v']
	] as const;
	for (const [program, ask] of programs) {
		if (await run(program, [ask]).catch(() => undefined)) continue;
		process.stderr.write(`LEFT OUT: the tests on real documents. ${program}, which reads the files back, is not installed.\n`);
		return program;
	}
	return undefined;
}

/** Reads Word, OpenDocument and Excel files with LibreOffice, all in one run of it: each becomes a web page, whose headings, lists and tables are read. */
export async function readWithOffice(files: Record<string, Buffer>, ...how: string[]): Promise<Record<string, ReadBack>> {
	return inFolder(async (folder) => {
		const paths = await Promise.all(
			Object.entries(files).map(async ([name, bytes], index) => {
				const path = join(folder, `${index}.${name.split('.').at(-1)}`);
				await writeFile(path, bytes);
				return path;
			})
		);
		const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
		await run('soffice', [profile, '--headless', ...how, '--convert-to', 'html', '--outdir', folder, ...paths], { timeout: 120_000 });
		const read = await Promise.all(
			Object.keys(files).map(async (name, index) => [name, readWebPage(await readFile(join(folder, `${index}.html`), 'utf8'))] as const)
		);
		return Object.fromEntries(read);
	});
}

/** Reads a CSV file with LibreOffice, told what its dialogue asks a person: commas, quotation marks, UTF-8, and text in each column, or it makes dates of words. */
export async function readCsv(bytes: Buffer): Promise<ReadBack> {
	const columns = Array.from({ length: 40 }, (_, index) => `${index + 1}/2`).join('/');
	const { 'plan.csv': read } = await readWithOffice({ 'plan.csv': bytes }, `--infilter=CSV:44,34,76,1,${columns}`);
	return read ?? { pieces: [], tables: [], pictures: [] };
}

/** Reads a web page by its own markup. */
export function readWebPage(html: string): ReadBack {
	const document = readHtml(html);
	const body = elements(document, 'body')[0] ?? document;
	const blocks = elements(body, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'li', 'td', 'th', 'dt', 'dd').filter((one) => !holdsBlocks(one));
	// Markdown has no paragraphs in a cell: it parts them by line breaks.
	const said = (block: Element) => (/^t[dh]$/.test(block.name) ? lines(block) : [words(block)]);
	const pieces = blocks.flatMap((one) => said(one).map((text): Piece => ({ role: /^h\d$/.test(one.name) ? 'heading' : 'text', text })));
	const rows = (table: Element) => elements(table, 'tr').map((row) => elements(row, 'td', 'th').map(words));
	const pictures = elements(body, 'img').flatMap((picture) => attribute(picture, 'alt') ?? []);
	return { pieces: pieces.filter(({ text }) => text !== ''), tables: elements(body, 'table').map(rows), pictures };
}

/** Reads Markdown as any reader of it does: made into a web page, and that read by its markup. */
export async function readMarkdown(bytes: Buffer): Promise<ReadBack> {
	return readWebPage(await marked.parse(bytes.toString('utf8')));
}

/** Reads the tags of a PDF, which is what a screen reader hears; page furniture is no part of them. */
export async function readPdfTags(bytes: Buffer): Promise<ReadBack> {
	return inFolder(async (folder) => {
		const path = join(folder, 'letter.pdf');
		await writeFile(path, bytes);
		const { stdout } = await run('pdfinfo', ['-struct-text', path], { maxBuffer: 50_000_000 });
		const tags = readTags(stdout);
		const rows = (table: Tag) => tagsNamed([table], 'TR').map((row) => children(row).map(cellWords));
		// The program prints no words that stand for pictures; they are plain in the file.
		const pictures = [...bytes.toString('latin1').matchAll(/\/Alt \(((?:\\.|[^\\)])*)\)/g)].map(([, words = '']) => words.replace(/\\(.)/g, '$1'));
		return { pieces: tags.flatMap(blocksOf).filter(({ text }) => text !== ''), tables: tagsNamed(tags, 'Table').map(rows), pictures };
	});
}

/** How many lines at the head and the foot of a page may be furniture. */
const margin = 5;

/** The words of a PDF as they stand on its pages, without what stands at the head or foot of three or more: running heads, marking, page numbers, heads of tables. */
export async function readPdfWords(bytes: Buffer): Promise<string> {
	return inFolder(async (folder) => {
		const path = join(folder, 'letter.pdf');
		await writeFile(path, bytes);
		const { stdout } = await run('pdftotext', [path, '-'], { maxBuffer: 50_000_000 });
		const pages = stdout.split('\f').map((page) => page.split('\n').filter((line) => line.trim() !== ''));
		const shape = (line: string) => line.trim().replace(/\d+/g, '#');
		const edges = pages.map((page) => new Set([...page.slice(0, margin), ...page.slice(-margin)].map(shape)));
		const isFurniture = (line: string) => edges.filter((edge) => edge.has(shape(line))).length >= 3;
		return pages.flatMap((page) => page.filter((line, at) => (at >= margin && at < page.length - margin) || !isFurniture(line))).join('\n');
	});
}

const blockTags = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LBody', 'TH', 'TD']);

/** The innermost blocks: a cell that holds paragraphs is read by its paragraphs. */
function blocksOf(tag: Tag): Piece[] {
	const inner = children(tag).flatMap(blocksOf);
	if (inner.length > 0 || !blockTags.has(tag.name)) return inner;
	return [{ role: /^H\d$/.test(tag.name) ? 'heading' : 'text', text: saidIn(tag).replace(/\s+/g, ' ').trim() }];
}

function cellWords(cell: Tag): string {
	const inner = blocksOf(cell).map(({ text }) => text);
	return (inner.length > 0 ? inner.join(' ') : saidIn(cell)).replace(/\s+/g, ' ').trim();
}

function holdsBlocks(element: Element): boolean {
	return elements(element, 'p', 'li', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').length > 0;
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), 'critical-friend-read-back-'));
	try {
		return await work(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
