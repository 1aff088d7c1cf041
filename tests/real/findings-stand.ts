import { expect } from 'vitest';
import type { Piece } from './read-back.ts';
import type { Finding } from './story.ts';

/** A line that says under which theme, and which label, what follows stands. */
export type Marker = { text: string; theme?: string; kind?: Finding['kind'] };

/** A text as two programs agree on it: one kind of space, quotation mark and dash, no marks that cannot be seen. */
export function plain(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
		.replace(/[‘’]/g, "'")
		.replace(/[“”]/g, '"')
		.replace(/[‐‑–—]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
}

/**
 * Shows that each finding stands in a document exactly once, as a block of its own, under its theme and label, in its order. A bullet that a program prints
 * before the words of an item is no part of them.
 */
export function expectFindings(pieces: Piece[], findings: Finding[], markers: Marker[]): void {
	const marks = new Map(markers.map((marker) => [plain(marker.text).toLowerCase(), marker]));
	const wanted = new Set(findings.map(({ text }) => plain(text)));
	const stand: Finding[] = [];
	let [theme, kind]: [string | undefined, Finding['kind'] | undefined] = [undefined, undefined];
	for (const piece of pieces) {
		const text = bare(piece.text);
		const mark = marks.get(text.toLowerCase());
		if (mark?.theme) [theme, kind] = [mark.theme, undefined];
		if (mark?.kind) kind = mark.kind;
		if (wanted.has(text)) stand.push({ theme: theme ?? 'no theme', kind: kind ?? ('no label' as Finding['kind']), text });
	}
	expect(stand).toEqual(findings.map((finding) => ({ ...finding, text: plain(finding.text) })));
	const all = plain(pieces.map(({ text }) => text).join(' '));
	expect(findings.filter(({ text }) => all.split(plain(text)).length !== 2).map(({ text }) => text)).toEqual([]);
}

/** Shows that each of these texts is a block of its own, one after the other; other blocks may stand between them. */
export function expectInOrder(pieces: Piece[], texts: string[]): void {
	const said = pieces.map(({ text }) => bare(text));
	let from = 0;
	const missing = texts.filter((text) => {
		const at = said.indexOf(bare(text), from);
		if (at >= 0) from = at + 1;
		return at < 0;
	});
	expect(missing).toEqual([]);
}

/** A text without the bullet, the status shape or the label of a fact that stands before it in its block. */
function bare(text: string): string {
	return plain(text)
		.replace(/^[^\p{L}\p{N}"'(]+/u, '')
		.replace(/^(Author|Date|Method):? /, '');
}

/** Shows that the words of each finding stand once on the pages, in their order, however lines and pages break them. */
export function expectWordsInOrder(pages: string, findings: Finding[]): void {
	const joined = squeezed(pages);
	const places = findings.map(({ text }) => ({ text, at: joined.indexOf(squeezed(text)), times: joined.split(squeezed(text)).length - 1 }));
	expect(places.filter(({ times }) => times !== 1)).toEqual([]);
	expect(places.map(({ at }) => at)).toEqual(places.map(({ at }) => at).sort((a, b) => a - b));
}

/** Letters and digits only: a line may break at a hyphen or between any two words. */
function squeezed(text: string): string {
	return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}
