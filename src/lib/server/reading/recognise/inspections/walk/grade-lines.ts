import type { Line } from '#domain/reading/reading.ts';
import { gradeOf, themeBesideGrade } from '../grades.ts';
import { isJudgedTheme } from '../judged-themes.ts';

export type GradeLine = { theme: string; grade: string; line: number };

/**
 * The judgements of a table of grades that came as plain lines: each theme with its grade beside it, on the line or lines below it, or all themes and then all
 * grades. `last`: the last line of it. Null where none begins at `index`.
 */
export function gradeLines(lines: readonly Line[], index: number, to: number): { found: GradeLine[]; last: number } | null {
	const found: GradeLine[] = [];
	let at = index;
	let last = index - 1;
	while (at <= to) {
		const one = besideAt(lines, at) ?? belowAt(lines, at, to) ?? insideAt(lines, at) ?? wrappedAt(lines, at) ?? columnAt(lines, at, to);
		if (!one) break;
		found.push(...one.found);
		last = one.last;
		at = last + 1;
		while (at <= to && isFootnoteMark(lines[at])) at += 1;
	}
	return found.length > 0 ? { found, last } : null;
}

function besideAt(lines: readonly Line[], at: number): { found: GradeLine[]; last: number } | null {
	const line = lines[at];
	const beside = line && !line.cell && line.text.length < 160 ? themeBesideGrade(line.text) : null;
	return beside && isJudgedTheme(beside.theme) ? { found: [{ ...beside, line: at }], last: at } : null;
}

function belowAt(lines: readonly Line[], at: number, to: number): { found: GradeLine[]; last: number } | null {
	const theme = themeAt(lines, at);
	const grade = theme && gradeFrom(lines, theme.last + 1, to);
	return grade ? { found: [{ theme: theme.text, grade: grade.grade, line: at }], last: grade.last } : null;
}

/** A theme that is broken over two lines, with its grade before the second: “… who need help and” / “Inadequate protection”. */
function insideAt(lines: readonly Line[], at: number): { found: GradeLine[]; last: number } | null {
	const [line, next] = [lines[at], lines[at + 1]];
	if (!line || !next || line.cell || next.cell || line.text.length > 120 || next.text.length > 90) return null;
	const [, grade = '', rest = ''] =
		/^((?:grade [1-4] \()?(?:outstanding|good|requires improvement(?: to be good)?|adequate|inadequate)\)?) (.+)$/i.exec(next.text) ?? [];
	const own = gradeOf(grade);
	const theme = `${line.text} ${rest}`;
	return own && isJudgedTheme(theme) ? { found: [{ theme, grade: own, line: at }], last: at + 1 } : null;
}

/** A theme that is broken over two lines, with its grade behind the first and perhaps the end of it behind the second: “Requires improvement to” / “be good”. */
function wrappedAt(lines: readonly Line[], at: number): { found: GradeLine[]; last: number } | null {
	const [line, next] = [lines[at], lines[at + 1]];
	if (!line || !next || line.cell || next.cell || line.text.length > 150 || next.text.length > 90) return null;
	const [, theme = '', grade = ''] =
		/^(.{5,}?)\s+(outstanding|good|requires improvement(?: to(?: be(?: good)?)?)?|adequate|inadequate)$/i.exec(line.text) ?? [];
	const whole = `${theme} ${next.text.replace(/\s+(?:to )?(?:be )?good$/i, '')}`;
	const own = gradeOf(grade.replace(/ to(?: be)?$/i, ''));
	return theme && own && isJudgedTheme(whole) ? { found: [{ theme: whole, grade: own, line: at }], last: at + 1 } : null;
}

/** Themes one under the other, then as many grades. */
function columnAt(lines: readonly Line[], at: number, to: number): { found: GradeLine[]; last: number } | null {
	const themes: GradeLine[] = [];
	let here = at;
	for (let theme = themeAt(lines, here); theme; theme = themeAt(lines, here)) {
		themes.push({ theme: theme.text, grade: '', line: here });
		here = theme.last + 1;
	}
	if (themes.length < 2) return null;
	if (/^grades?$/i.test(lines[here]?.text.trim() ?? '')) here += 1;
	for (const theme of themes) {
		const grade = gradeFrom(lines, here, to);
		if (!grade) return null;
		theme.grade = grade.grade;
		here = grade.last + 1;
	}
	return { found: themes, last: here - 1 };
}

/** A theme that stands alone, on one line or broken over two. */
function themeAt(lines: readonly Line[], at: number): { text: string; last: number } | null {
	const line = lines[at];
	if (!line || line.cell) return null;
	if (isJudgedTheme(line.text)) return { text: line.text, last: at };
	const next = lines[at + 1];
	const both = next && !next.cell && next.text.length < 70 ? `${line.text} ${next.text}` : '';
	return both.length < 150 && isJudgedTheme(both) ? { text: both, last: at + 1 } : null;
}

/** A grade on a line of its own, or broken over up to three: “Requires”, “improvement”, “to be good”. */
function gradeFrom(lines: readonly Line[], from: number, to: number): { grade: string; last: number } | null {
	const start = isFootnoteMark(lines[from]) ? from + 1 : from;
	for (let count = 3; count >= 1; count--) {
		if (start + count - 1 > to) continue;
		const parts = lines.slice(start, start + count);
		if (parts.some(({ text, cell, mark }) => cell || mark || text.length > 40)) continue;
		const grade = gradeOf(parts.map(({ text }) => text).join(' '));
		if (grade) return { grade, last: start + count - 1 };
	}
	return null;
}

function isFootnoteMark(line: Line | undefined): boolean {
	return line !== undefined && /^\d{1,2}$/.test(line.text.trim());
}
