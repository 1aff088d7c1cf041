import type { Line } from '#domain/reading/reading.ts';
import { gradePairs } from '../grade-pairs.ts';
import { gradeOf } from '../grades.ts';
import { namesTheme } from '../headings.ts';
import { isJudgedTheme } from '../judged-themes.ts';
import { judgedTheme } from '../judgements.ts';
import { groupOf, takeHeading } from './heading.ts';
import { unitOf, type Place, type Walked } from './place.ts';
import { takeText } from './text.ts';

/** How many rows of each table hold a grade: one is the box of a heading, several are the table of grades. */
export function gradedRows(lines: readonly Line[], from: number, to: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { cell, text } of lines.slice(from, to + 1)) if (cell && gradeOf(text)) counts.set(cell.table, (counts.get(cell.table) ?? 0) + 1);
	return counts;
}

/** The cells of a row, by the places of their lines. */
export function rowAt(lines: readonly Line[], index: number, to: number): number[] {
	const cell = lines[index]?.cell;
	const row: number[] = [];
	for (let at = index; at <= to; at++) {
		const here = lines[at]?.cell;
		if (!here || !cell || here.table !== cell.table || here.row !== cell.row) break;
		row.push(at);
	}
	return row;
}

/** Takes a row of a table: a theme with its grade, or something that needs to improve and who is to do it. */
export function takeRow(found: Walked, place: Place, lines: readonly Line[], row: number[], { letter, isBox }: { letter: boolean; isBox: boolean }): void {
	const cells = row.flatMap((index) => lines[index] ?? []).filter((line) => line.text.trim());
	const grades = cells.filter((line) => gradeOf(line.text));
	const words = cells.filter((line) => !gradeOf(line.text) && /\p{L}{3}/u.test(line.text));
	const [first, grade] = [words[0], grades[0]];
	if (cells.length === 1 && first) place.group = groupOf(first.text) ?? place.group;
	const passing = place.section.part === 'passed over' || place.section.part === 'children';
	const [left, right] = cells;
	const several = cells.length === 2 && left && right && !letter && !passing && !isJudgedTheme(left.text) ? gradePairs(left.text, right.text) : null;
	if (several && left) {
		const line = row.find((index) => lines[index] === left) ?? row[0] ?? 0;
		for (const { theme, grade } of several.pairs)
			found.judged.push({
				theme: judgedTheme(theme),
				grade,
				group: place.group,
				page: left.page,
				line,
				text: left.text,
				reason: 'A row of the table of grades'
			});
		place.group = groupOf(several.rest) ?? place.group;
		const [only] = several.pairs;
		if (several.pairs.length > 1 || !only || !/^\d+\.\s/.test(several.rest)) return;
		takeHeading(found, place, { ...left, role: 'heading', level: 2, text: only.theme }, line, { letter: true, judged: true, next: undefined });
		takeText(found, place, { page: left.page, role: 'paragraph', mark: '1.', text: several.rest.replace(/^\d+\.\s+/, '') }, line, letter);
		return;
	}
	if (first && grade && first.text.length < 200 && !letter) {
		const theme = first.text.replaceAll(/\s+/g, ' ').trim();
		if (!/\b(?:previous|last) inspection|^a service that\b/i.test(theme) && !(passing && !namesTheme.test(theme))) {
			const at = row.find((index) => lines[index] === first) ?? row[0] ?? 0;
			found.judged.push({
				theme: judgedTheme(theme),
				grade: gradeOf(grade.text) ?? '',
				group: place.group,
				page: first.page,
				line: at,
				text: first.text,
				reason: 'A row of the table of grades'
			});
		}
		if (isBox) takeHeading(found, place, { ...first, role: 'heading', level: 2, text: theme }, row[0] ?? 0, { letter: true, judged: true, next: undefined });
		return;
	}
	if (place.section.part !== 'recommendations' || cells.length === 0) return;
	const before = found.units.at(-1);
	const rest = cells.find((line) => /^\p{Ll}/u.test(line.text));
	if (rest && before?.section === place.section && before.marked && !/[.;:]$/.test(before.text) && (before.lines.at(-1) ?? 0) < (row[0] ?? 0)) {
		// A row that a page breaks goes on in the first row of the next.
		before.text += ` ${rest.text}`;
		before.lines.push(row.find((index) => lines[index] === rest) ?? row[0] ?? 0);
		const who = cells.find((line) => line !== rest);
		if (who && before.forWhom) before.forWhom += ` ${who.text}`;
		return;
	}
	const long = cells.toSorted((a, b) => b.text.length - a.text.length)[0];
	if (!long || long.text.length < 50) return;
	const others = cells.filter((line) => line !== long && /\p{L}{3}/u.test(line.text));
	const at = row.find((index) => lines[index] === long) ?? row[0] ?? 0;
	found.units.push({ ...unitOf(place, long, at), marked: true, forWhom: others.map((line) => line.text).join(', ') || undefined });
}
