import type { Line, ReadItem } from '#domain/reading/reading.ts';
import { isEnded } from '../../lines/shape.ts';
import { introOf, labelOf, leadingLabel } from './labels/labels.ts';

/** A section that tells what one activity of the visit showed. */
export const namesActivity =
	/\b(?:focus groups?|case (?:file )?(?:audits?|sampl\w+)|file audits?|observations? of|interviews? with|drop[- ]ins?|(?:feedback|messages|views|comments) from (?!the (?:peer|review|team|challenge))|\b(?:told|said)(?: us)?$)/i;

/** Whether no list of a letter is headed as strengths: what stands under its themes is then of any kind. */
export function isUnsplit(lines: readonly Line[]): boolean {
	return !lines.some((line, index) => {
		const label = line.text.length < 110 && !/[.]$/.test(line.text) ? labelOf(line.text) : null;
		const said = label ?? leadingLabel(line.text)?.label ?? (lines[index + 1]?.role === 'bullet' ? introOf(line.text) : null);
		return said?.kind === 'strength' || said?.kind === 'mixed';
	});
}

/** Whether a heading or short line can name a group of recommendations. */
export function isGroup(text: string): boolean {
	return text.length < 80 && /^\p{Lu}|^\d/u.test(text) && !/[.;,?]$/.test(text) && text.split(' ').length <= 10;
}

/** Whether each line of the nested list that begins at `index` is a sentence of its own. */
export function ownSentences(lines: readonly Line[], index: number): boolean {
	const level = lines[index]?.level ?? 1;
	let count = 0;
	for (let at = index; lines[at]?.role === 'bullet' && (lines[at]?.level ?? 1) >= level; at++) {
		const line = lines[at];
		if (!line || (line.level ?? 1) > level) continue;
		if (!/^[\p{Lu}\d“"‘]/u.test(line.text) || !/[.!]["”’)]*$/.test(line.text) || line.text.split(' ').length < 4) return false;
		count += 1;
	}
	return count >= 2;
}

/** Words that only lead to the list inside of them, and say nothing without it. */
export function isLeadIn({ text, kind }: ReadItem): boolean {
	return /:$/.test(text) || (!isEnded(text) && (kind === 'neutral' || kind === 'unclear'));
}

/** Words before a list of what was looked at, which are no findings. */
export const announcesWork =
	/\b(?:looked at|considered|read|reviewed|met(?: with)?|spoke(?:n)? (?:to|with)|interviewed|observed|sampled|examined|visited|audited|seen|focus(?:ed|sed) on)\b[^.]{0,80}[:;]$/i;

/** Whether most lines of the list that begins at `index` say what should be done. */
export function wishes(lines: readonly Line[], index: number): boolean {
	const list: string[] = [];
	const outer = lines[index]?.level ?? 1;
	for (let at = index; lines[at]?.role === 'bullet'; at++) if ((lines[at]?.level ?? 1) <= outer) list.push(lines[at]?.text ?? '');
	const wished = list.filter((text) => /\b(?:should|must|ought to|needs? to|(?:is|are) recommended|we recommend|(?:may|might) (?:wish|want) to)\b/i.test(text));
	return list.length > 0 && wished.length * 2 > list.length;
}

/** Whether a short line on the level of a point that ended in a list of short lines is the last of them, pushed out by a page's end: all other points are sentences. */
export function goesOnInside(open: ReadItem, line: Line, { before, next }: { before: ReadItem | undefined; next: Line | undefined }): boolean {
	const [first = '', ...inside] = open.text.split('\n');
	const isShort = (text: string) => text.split(' ').length <= 7 && !/[.:;!?]$/.test(text);
	return (
		inside.length >= 2 &&
		/[:;]$/.test(first) &&
		inside.every(isShort) &&
		isShort(line.text) &&
		before !== undefined &&
		/[.]$/.test(before.text) &&
		(next?.role !== 'bullet' || isShort(next.text))
	);
}

/** Whether what was taken by its words alone tells what was found, some of it good, more often than what should or will be done. */
export function tellsFindings(items: readonly ReadItem[]): boolean {
	const byWords = items.filter(({ kind, confidence }) => kind !== 'recommendation' && confidence !== 'high');
	const ahead = byWords.filter(({ text }) => /^[^.]{0,80}\b(?:should|must|will|shall|may|can|(?:is|are) (?:asked|expected|invited) to)\b/i.test(text));
	const told = byWords.filter((item) => !ahead.includes(item) && item.kind !== 'neutral' && item.kind !== 'unclear');
	return told.length > ahead.length && told.some(({ kind }) => kind !== 'area');
}
