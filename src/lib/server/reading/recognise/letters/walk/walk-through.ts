import type { Line } from '#domain/reading/reading.ts';
import { introOf, labelOf } from '../labels/labels.ts';
import { addItem } from '../letter-items.ts';
import { isLetterTable, tableItems } from '../tables.ts';
import { wishes } from '../unsplit.ts';
import { atBullet } from './at-bullet.ts';
import { atHeading, isTitleLine } from './at-heading.ts';
import { atParagraph } from './at-paragraph.ts';
import { addTheme, none, plain, type Walk } from './walk.ts';

/** Where to walk, and what the letter names at its start. */
export type Where = { from: number; to: number; known: readonly string[]; title: string };

/** One walk through the lines of a letter. `loose`: whether prose counts outside of the findings; `unsplit`: whether no list is headed as strengths. */
export function walkThrough(lines: readonly Line[], { from, to, known, title, loose, unsplit }: Where & { loose: boolean; unsplit: boolean }): Walk {
	const walk: Walk = {
		...{ items: [], summaries: new Set<number>(), open: null, under: none, section: 'before', narrative: loose, listed: 0, labelled: false },
		...{ themes: [], known: new Set(known.map(plain)), loose, closed: false, appended: false, title: plain(title), depth: 0, labelDepth: 0 },
		...{
			unsplit,
			...labelsOf(lines, from, to),
			apart: null,
			grouped: false,
			labelAt: 0,
			thanked: false,
			passing: false
		}
	};
	const dear = lines.slice(from, from + 60).findIndex(({ text }) => /^Dear\b/.test(text));
	// What stands above the greeting is the address and the name of the sender.
	for (let index = dear > 0 ? from + dear : from; index <= to; index++) {
		const line = lines[index];
		if (!line) continue;
		if (line.cell) {
			let last = index;
			while (last < to && lines[last + 1]?.cell?.table === line.cell.table) last += 1;
			index = atTable(walk, lines, index, last);
		} else if (line.role === 'heading' && !leadsToList(line, lines[index + 1]) && !signsOff.test(line.text)) {
			if (isTitleLine(walk, line, lines[index + 1])) continue;
			if (isCounted(walk, line.text)) {
				// "Recommendation 2: be one council" heads its own words, and is one itself where none follow.
				walk.open = null;
				walk.under = { ...walk.under, theme: '' };
				if (lines[index + 1]?.role !== 'paragraph') takeTitle(walk, line, index);
				continue;
			}
			if (walk.thanked && lines[index + 1]?.role === 'bullet') walk.closed = false;
			atHeading(walk, line, index, wishes(lines, index + 1));
		} else if (line.role === 'bullet') atBullet(walk, lines, index);
		else atParagraph(walk, lines, index);
	}
	return walk;
}

/** How the labels of a letter stand: whether only one is over recommendations, and where the last of all is. */
function labelsOf(lines: readonly Line[], from: number, to: number): Pick<Walk, 'isOnce' | 'lastLabel'> {
	let lastLabel = -1;
	let recommended = 0;
	for (let index = from; index <= to; index++) {
		const { role, text } = lines[index] ?? { role: 'cell', text: '' };
		const isShort = role === 'heading' || (role === 'paragraph' && text.length < 110 && !/[.]$/.test(text));
		const kind = isShort ? labelOf(text)?.kind : undefined;
		if (!kind || kind === 'by-words') continue;
		lastLabel = index;
		if (kind === 'recommendation') recommended += 1;
	}
	return { isOnce: recommended === 1, lastLabel };
}

/** Words before a name at the foot, which may be set in bold. */
const signsOff = /^(?:yours\b|(?:kind|warm|best|kindest) (?:regards|wishes)|with (?:best|kind|warm|very best)\b)/i;

/** A sentence before a list that was set like a heading: "The team found much that is good, such as:". */
function leadsToList({ text }: Line, next: Line | undefined): boolean {
	return /:$/.test(text) && next?.role === 'bullet' && labelOf(text) === null && introOf(text) !== null;
}

/** Whether a heading over one of several recommendations only counts them. */
function isCounted({ under, labelled }: Walk, text: string): boolean {
	return labelled && under.kind === 'recommendation' && counted.test(text);
}

function takeTitle(walk: Walk, line: Line, index: number): void {
	const at = counted.exec(line.text)?.[0].length ?? 0;
	if (at < line.text.length) addItem(walk, { line, index, at, text: line.text.slice(at) }, walk.under);
}

const counted = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)?(?:key )?recommendation\s+\d{1,2}\b\s*(?:[:.–—-]\s*)?/i;

function atTable(walk: Walk, lines: readonly Line[], from: number, to: number): number {
	const allowed = isLetterTable(lines.slice(from, to + 1)) || walk.labelled;
	if (allowed && walk.section !== 'about') {
		walk.under = tableItems(lines, { from, to }, walk, walk.under, (theme) => addTheme(walk, theme));
		walk.labelled = walk.under.kind !== null;
		walk.listed = walk.labelled ? 2 : 0;
		if (walk.under.theme) walk.section = 'theme';
	}
	return to;
}
