import type { Run } from './pdf-runs.ts';

/** Runs that stand on one base line, from left to right. */
export type Row = { page: number; x: number; right: number; y: number; size: number; bold: boolean; runs: Run[] };

/** The rows of some runs, from top to bottom. What is raised or lowered a little belongs to the row that it stands in. */
export function rowsOf(runs: Run[], page: number): Row[] {
	const rows: { y: number; size: number; runs: Run[] }[] = [];
	// The largest first, so that a small raised number joins its row and does not make one.
	for (const run of runs.toSorted((a, b) => b.size - a.size)) {
		// The number of a footnote may stand as high as the words are tall.
		const reach = (one: { size: number }) => (run.size <= 0.75 * one.size && /^\s*\d{1,2}\s*$/.test(run.text) ? 0.7 : 0.45);
		const row = rows.findLast((one) => Math.abs(one.y - run.y) < reach(one) * Math.max(one.size, run.size));
		if (row) row.runs.push(run);
		else rows.push({ y: run.y, size: run.size, runs: [run] });
	}
	return rows
		.filter((row) => row.runs.some((run) => run.text.trim()))
		.toSorted((a, b) => a.y - b.y)
		.map((row) =>
			rowOf(
				row.runs.toSorted((a, b) => a.x - b.x),
				page
			)
		);
}

/** One row of runs that are in order already. */
export function rowOf(runs: Run[], page: number): Row {
	const seen = runs.filter((run) => run.text.trim());
	const inked = seen.length > 0 ? seen : runs;
	const letters = new Map<number, number>();
	for (const run of inked) letters.set(run.size, (letters.get(run.size) ?? 0) + run.text.length);
	const size = [...letters].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
	const main = inked.find((run) => run.size === size) ?? inked[0];
	return {
		page,
		x: Math.min(...inked.map((run) => run.x)),
		right: Math.max(...inked.map((run) => run.right)),
		y: main?.y ?? 0,
		size,
		bold: inked.every((run) => run.bold || !/[\p{L}\p{N}]/u.test(run.text)) && inked.some((run) => run.bold),
		runs: runs.filter((run) => !isNoteNumber(run, size, main?.y ?? 0))
	};
}

/** The raised number of a footnote, which is no part of the sentence. */
function isNoteNumber(run: Run, size: number, y: number): boolean {
	return run.size <= 0.8 * size && run.y < y - 0.12 * size && /^\s*\d{1,2}\s*$/.test(run.text);
}

const aMark = /^(\d{1,3}[.)]?|\d{1,3}(\.\d{1,2}){1,3}\.?|\([a-z\d]{1,4}\)|[a-z][.)]|[ivx]{1,5}[.)]|[^\p{L}\p{N}\s]|[o§üØqnuv])$/iu;

const aBullet = /^[•●○◦▪■□➢➤►✓✔\uf0b7\uf0a7]$/u;

/** Whether a text is only the bullet or number of a list. */
export function isMark(text: string): boolean {
	return aMark.test(text);
}

/** A row in the pieces that wide gaps part: columns and cells. */
export function segmentsOf(row: Row): Row[] {
	const pieces: Run[][] = [];
	let right = -Infinity;
	for (const run of row.runs) {
		if (!run.text.trim()) continue;
		const piece = pieces.at(-1);
		// The number or bullet of a paragraph is no column.
		const marked =
			piece && (pieces.length === 1 ? aMark.test(textOf(piece)) && run.x - right < 6 * row.size : aBullet.test(textOf(piece)) && run.x - right < 3 * row.size);
		if (piece && marked) piece.push(run);
		else if (piece && run.x - right < 1.6 * row.size) piece.push(run);
		else pieces.push([run]);
		right = Math.max(right, run.right);
	}
	return pieces.length < 2 ? [row] : pieces.map((piece) => ({ ...rowOf(piece, row.page), y: row.y }));
}

/** The text of a row: a gap is a space. */
export function rowText(row: Row): string {
	return textOf(row.runs);
}

export function textOf(runs: Run[]): string {
	let text = '';
	let right = -Infinity;
	for (const run of runs) {
		if (text && run.x - right > 0.17 * run.size && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
		text += run.text;
		right = Math.max(right, run.right);
	}
	return text.replaceAll(/[\s\u00a0]+/g, ' ').trim();
}

/** Rows as one text: a word that was cut at the end of a line is made whole; one that has its own hyphen keeps it. */
export function joinTexts(texts: string[]): string {
	let joined = '';
	for (const text of texts) {
		if (!joined) joined = text;
		else if (joined.endsWith('\u00ad')) joined = joined.slice(0, -1) + text;
		else if (/\p{L}[-\u2010\u2011]$/u.test(joined) && /^\p{Ll}/u.test(text)) joined += text;
		else if (/\w[–—/]$/u.test(joined) && !/\s[–—/]$/u.test(joined)) joined += text;
		else joined += ` ${text}`;
	}
	return joined.replaceAll('\u00ad', '').trim();
}
