import type { Line } from '#domain/reading/reading.ts';
import { gradeOf } from '../grades.ts';
import { judgedTheme } from '../judgements.ts';
import { brokenTable } from './broken-table.ts';
import { gradeLines } from './grade-lines.ts';
import { isHeading, takeHeading } from './heading.ts';
import { placeAt, type Place, type Walked } from './place.ts';
import { gradedRows, rowAt, takeRow } from './row.ts';
import { takeText } from './text.ts';

const theEnd =
	/^(?:the office for standards in education|any complaints about|© ?crown|yours sincerely|yours faithfully|if you would like a copy of this|any areas? for (?:development|priority action)[^.]{0,60} identified above)/i;

/** Facts of the front page, which stand under no heading and are none. */
const fact =
	/^(?:lead inspectors?|reporting inspector|inspection dates?|dates? of (?:the )?(?:previous )?inspection|report published|published|age group)\s*:\s*\S.{0,110}$/i;

/** Goes through a report from top to bottom: what stands under which heading, and every grade that it prints of itself. `letter`: a visit, which prints none. */
export function walk(lines: readonly Line[], { from, to, letter }: { from: number; to: number; letter: boolean }): Walked {
	const found: Walked = { units: [], judged: [], themes: [] };
	const place = placeAt(lines, { from, to, letter });
	const boxes = gradedRows(lines, from, to);
	for (let index = from; index <= to; index++) {
		const line = wholeLine(lines, index);
		if (!line) break;
		if (!line.cell && fact.test(line.text)) continue;
		if (theEnd.test(line.text)) {
			place.section = { part: 'passed over' };
			place.level = 0;
			continue;
		}
		const torn = line.cell && !letter && place.section.part === 'summary' ? brokenTable(lines, index, to) : null;
		if (torn) {
			for (const one of torn.found)
				found.judged.push({
					...one,
					theme: judgedTheme(one.theme),
					group: place.group,
					...at(lines, one.line),
					reason: 'A table of grades that was taken apart'
				});
			index = torn.last;
			continue;
		}
		if (line.cell) {
			const row = rowAt(lines, index, to);
			takeRow(found, place, lines, row, { letter, isBox: (boxes.get(line.cell.table) ?? 0) <= 1 });
			index += row.length - 1;
			continue;
		}
		const table = letter ? null : gradeLines(lines, index, to);
		if (table && !isExplained(place) && !(table.last === index && isHeading(line, place) && table.found.length === 1)) {
			for (const one of table.found)
				found.judged.push({ ...one, theme: judgedTheme(one.theme), group: place.group, ...at(lines, one.line), reason: 'A line of the table of grades' });
			// A theme that has its grade on the line below it, and paragraphs under that, is a heading all the same.
			const [only] = table.found;
			if (only && table.found.length === 1 && opens(lines, table.last + 1))
				takeHeading(found, place, { ...line, role: 'heading', text: only.theme }, index, { letter: true, judged: true, next: undefined });
			index = table.last;
		} else if (gradeOf(line.text) && /\bto be$/.test(lines[index - 1]?.text ?? '')) continue;
		else if (gradeOf(line.text) && !letter && index - place.heading === 1 && place.title && place.section.part !== 'passed over') {
			// A grade on a line of its own belongs to the heading above it.
			found.judged.push({
				theme: judgedTheme(place.title),
				grade: gradeOf(line.text) ?? '',
				group: place.group,
				...at(lines, index),
				reason: 'A grade under a heading'
			});
		} else if (isHeading(line, place)) takeHeading(found, place, line, index, { letter, next: lines[index + 1] });
		else takeText(found, place, line, index, letter);
	}
	return found;
}

/** “… require improvement to be” with “good” on the next line is one line. */
function wholeLine(lines: readonly Line[], index: number): Line | undefined {
	const [line, next] = [lines[index], lines[index + 1]];
	return line && next && !line.cell && /\brequires? improvement to be$/i.test(line.text) && /^good\b/i.test(next.text)
		? { ...line, text: `${line.text} good` }
		: line;
}

function at(lines: readonly Line[], index: number): { line: number; page: number; text: string } {
	return { line: index, page: lines[index]?.page ?? 1, text: lines[index]?.text ?? '' };
}

/** Whether a section begins here: a paragraph or a heading of its own, not one more line of a table. */
function opens(lines: readonly Line[], index: number): boolean {
	const next = lines[index];
	return next !== undefined && !next.cell && (next.text.length > 70 || /^\d+$/.test(next.mark?.replace(/\.$/, '') ?? ''));
}

/** "What the inspection judgements mean" names every grade and gives none. */
function isExplained(place: Place): boolean {
	return place.section.part === 'passed over' && /\bmean/i.test(place.label);
}
