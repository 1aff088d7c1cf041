import type { Line } from '#domain/reading/reading.ts';
import { cleanText } from '../../documents/characters.ts';
import { Unreadable } from '../unreadable.ts';
import type { Block } from './pdf-blocks.ts';
import { furnitureOf } from './pdf-furniture.ts';
import { joinPages } from './pdf-join.ts';
import { laidOutBlocks, rightEdge } from './pdf-layout.ts';
import { draftsOf, levelHeadings, levelItems } from './pdf-lines.ts';
import { openPdf } from './pdf-open.ts';
import { rowsOf, rowText, type Row } from './pdf-rows.ts';
import { runsOf, type PageRuns } from './pdf-runs.ts';
import { taggedBlocks } from './pdf-tags.ts';
import { unstyledLines } from './pdf-unstyled.ts';
import { usualOf, type Usual } from './pdf-usual.ts';

/** Characters that are read of one document: more than any letter, and less than would fill the memory. */
const mostCharacters = 6_000_000;

/** The lines of a PDF in reading order, by its tags where they can be trusted, else (or not `byTags`) by its look. Throws Unreadable. Run in a worker. */
export async function readPdf(bytes: Uint8Array, { byTags = true } = {}): Promise<{ pages: number; lines: Line[]; warnings: string[] }> {
	const document = await openPdf(bytes);
	try {
		const { pages, broken } = await pagesOf(document, byTags);
		if (pages.every((page) => page.runs.every((run) => !run.text.trim())))
			throw new Unreadable(
				'is a scan: it holds pictures of pages and no text that can be read. Ask for the file that it was made from, or have its text recognised first'
			);
		const empty = pages.filter((page) => page.runs.length === 0).length;
		return {
			pages: pages.length,
			lines: linesOf(pages),
			warnings: [...pageWarnings(empty, pages.length), ...(broken > 0 ? [`${count(broken, 'page')} could not be read.`] : [])]
		};
	} finally {
		await document.loadingTask.destroy();
	}
}

async function pagesOf(document: Awaited<ReturnType<typeof openPdf>>, byTags: boolean): Promise<{ pages: PageRuns[]; broken: number }> {
	const fonts = new Map<string, boolean>();
	const pages: PageRuns[] = [];
	let broken = 0;
	let characters = 0;
	for (let number = 1; number <= document.numPages; number++) {
		const page = await runsOf(document, number, fonts, byTags).catch(() => null);
		if (!page) broken += 1;
		pages.push(page ?? { width: 0, height: 0, runs: [], tree: null });
		characters += page?.runs.reduce((sum, run) => sum + run.text.length, 0) ?? 0;
		if (characters > mostCharacters)
			throw new Unreadable('holds more text than a report can. Save the pages of the report as a file of their own and choose that');
	}
	if (broken === document.numPages)
		throw new Unreadable('is damaged: none of its pages can be read. Fetch it again from where it came from and choose it again');
	return { pages, broken };
}

function pageWarnings(empty: number, pages: number): string[] {
	return empty > 0 && empty >= 0.2 * pages ? [`${count(empty, 'page')} of ${pages} hold no text: they may be scans, and nothing was read from them.`] : [];
}

function linesOf(pages: PageRuns[]): Line[] {
	const all = pages.map((page, index) => {
		const runs = page.runs.filter((run) => !(run.artifact && (run.y < page.height * 0.13 || run.y > page.height * 0.87)));
		return { ...page, runs, rows: rowsOf(runs, index + 1) };
	});
	const furniture = furnitureOf(all);
	const kept = all.map((page) => ({ ...page, rows: page.rows.filter((row) => !furniture.has(row)) }));
	const usual = usualOf(kept.map((page) => page.rows));
	const edges = kept.map((page) => rightEdge(page.rows));
	const widest = Math.max(0, ...edges);
	const tables = { count: 0 };
	const drafts = kept.map((page, index) => {
		const gone = new Set(all[index]?.rows.filter((row) => furniture.has(row)).flatMap((row) => row.runs));
		const own = edges[index] ?? 0;
		const edge = page.rows.filter((row) => row.right > own * 0.93).length < 4 ? widest : own;
		const blocks = blocksOf({ ...page, number: index + 1, runs: page.runs.filter((run) => !gone.has(run)) }, usual, tables);
		return draftsOf(blocks, usual, edge);
	});
	const joined = joinPages(drafts, edges);
	const unstyled = joined.every(({ line }) => line.role !== 'heading') ? unstyledLines(joined, usual) : [];
	if (unstyled.some(({ role }) => role === 'heading')) return unstyled;
	levelHeadings(joined);
	levelItems(joined);
	return joined.map(({ line }) => ({ ...line, text: cleanText(line.text) }));
}

function blocksOf(page: PageRuns & { rows: Row[]; number: number }, usual: Usual, tables: { count: number }): Block[] {
	const tagged = taggedBlocks(page.tree, page.runs, page.number, tables);
	if (tagged) return tagged;
	const notesFrom = footnotesFrom(page.rows, usual);
	const notes = page.rows.slice(notesFrom);
	const blocks = laidOutBlocks(page.rows.slice(0, notesFrom), usual, page, tables);
	return notes.length > 0 ? [...blocks, { page: page.number, rows: notes, role: 'note' }] : blocks;
}

/** Where the footnotes of a page begin: its last rows, in small print, the first of them with a number. */
function footnotesFrom(rows: Row[], usual: Usual): number {
	let from = rows.length;
	while (from > 0 && (rows[from - 1]?.size ?? 99) <= 0.9 * usual.size) from -= 1;
	const first = rows.findIndex((row, index) => index >= from && /^\d{1,2}\s|^[*†]/.test(rowText(row)));
	return first < 0 ? rows.length : first;
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
