import type { Line } from '#domain/reading/reading.ts';
import { kindOf, type Kind } from '../kind/kind.ts';
import { titleOf } from '../kind/title.ts';
import { isPlanTable } from '../plans/plan-table.ts';

export type Part = { from: number; to: number; title: string; kind: Kind };

const appendix = /^(?:appendix|annexe?|enclosure|attachment)\s*(?:[a-z]|\d{1,2}|[ivx]{1,4})?\b/i;

/**
 * The documents that stand in one file, each with its first and last line: a committee's cover report, the letter behind it, the plan behind that. Appendices that
 * are part of the same document stay with it.
 */
export function splitDocuments(lines: readonly Line[], name: string): Part[] {
	const starts = [...new Set([0, ...letterStarts(lines), ...planEdges(lines), ...appendixStarts(lines)])]
		.filter((start) => start < lines.length)
		.toSorted((a, b) => a - b);
	const parts: Part[] = [];
	for (const [index, from] of starts.entries()) {
		const to = (starts[index + 1] ?? lines.length) - 1;
		const part = partOf(lines, from, to, name);
		const before = parts.at(-1);
		if (before && !isOwn(part, before, lines)) {
			const joined = before.kind.kind === 'other' ? partOf(lines, before.from, to, name) : { ...before, to };
			parts[parts.length - 1] =
				before.kind.kind === 'other' && part.kind.kind !== 'other'
					? { ...joined, title: part.kind.kind === 'action plan' && /plan/i.test(before.title) ? before.title : part.title, kind: part.kind }
					: joined;
		} else parts.push(part);
	}
	return parts;
}

function partOf(lines: readonly Line[], from: number, to: number, name: string): Part {
	const own = lines.slice(from, to + 1);
	const title = titleOf(own, name);
	return { from, to, title, kind: kindOf(own, title) };
}

/** Whether a part is a document of its own, beside the one before it. */
function isOwn(part: Part, before: Part, lines: readonly Line[]): boolean {
	const [kind, last] = [part.kind.kind, before.kind.kind];
	if (kind === 'other' || kind === 'committee report') return false;
	if (kind === 'action plan') return last !== 'action plan' && !(last === 'other' && before.to - before.from < 60);
	if (last === 'committee report' || last === 'action plan') return true;
	if (last === 'other') return before.to - before.from > 40;
	// Two letters in a file each begin with a greeting of their own; an appendix of a letter has none.
	return (
		lines.slice(part.from, part.from + 60).some(({ text }) => isDear(text)) &&
		lines.slice(before.from, before.to + 1).some(({ text }) => isDear(text) || /^yours (?:sincerely|faithfully)/i.test(text))
	);
}

function isDear(text: string): boolean {
	return /^Dear\b.{0,70}$/.test(text);
}

/** Where letters begin: with the letterhead, address and date above their greeting. */
function letterStarts(lines: readonly Line[]): number[] {
	return lines.flatMap((line, index) => {
		if (!isDear(line.text) || index === 0) return [];
		let start = index;
		for (let at = index - 1; at >= Math.max(0, index - 30); at--) {
			const before = lines[at];
			if (!before || before.cell || before.text.length > 110 || (before.mark && /^\d+\.\d/.test(before.mark)) || before.page < line.page - 1) break;
			if ((before.role === 'bullet' && (before.text.length > 80 || /[.?;]$/.test(before.text))) || (/[.]$/.test(before.text) && before.text.length > 60)) break;
			start = at;
			if (appendix.test(before.text) && before.role === 'heading') break;
			if (/^(?:tel no|report author|e-?mail:|contact officer)/i.test(before.text) && index - at > 12) break;
		}
		return [closingFirst(lines, start, index)];
	});
}

/** The last lines of a report are no letterhead of the letter behind it. */
function closingFirst(lines: readonly Line[], start: number, dear: number): number {
	for (let at = dear - 1; at > start; at--) {
		const text = lines[at - 1]?.text ?? '';
		if (/\b(?:report author|background papers|large print|braille|contact officer)\b/i.test(text) && dear - at < 25) return at;
		if (/^(?:tel(?:ephone)?(?: no)?|e-?mail)\b.*(?:@|\d{4})/i.test(text) && /\b(?:report author|contact officer)\b/i.test(lines[at - 2]?.text ?? '')) return at;
	}
	return start;
}

function appendixStarts(lines: readonly Line[]): number[] {
	return lines.flatMap((line, index) =>
		index > 0 &&
		!line.cell &&
		line.role !== 'bullet' &&
		appendix.test(line.text) &&
		line.text.length < 120 &&
		(line.role === 'heading' || line.text.length < 40)
			? [index]
			: []
	);
}

/** Where tables of actions begin, with the headings right above. */
function planEdges(lines: readonly Line[]): number[] {
	const edges: number[] = [];
	for (let index = 0; index < lines.length; index++) {
		if (!isPlanTable(lines, index)) continue;
		let start = index;
		while (start > 0 && index - start < 6) {
			const before = lines[start - 1];
			if (!before || before.cell || before.text.length > 120 || before.role === 'bullet' || /[.]$/.test(before.text)) break;
			start -= 1;
		}
		edges.push(start);
		const table = lines[index]?.cell?.table;
		while (lines[index + 1]?.cell?.table === table) index += 1;
	}
	return edges;
}
