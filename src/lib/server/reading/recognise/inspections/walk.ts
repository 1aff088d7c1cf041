import type { Line } from '#domain/reading/reading.ts';
import { gradeOf, themeAndGrade, themeBesideGrade } from './grades.ts';
import { isDivision, namesTheme, plainHeading, sectionOf, type Section } from './headings.ts';
import { judgedTheme, type Judged } from './judgements.ts';

/** A list item or paragraph with what it stands under. `lines`: it and what is nested under it. */
export type Unit = {
	lines: number[];
	text: string;
	page: number;
	section: Section;
	theme: string;
	label: string;
	deadline?: string;
	forWhom?: string;
	marked: boolean;
	summary: boolean;
};
export type Walked = { units: Unit[]; judged: Judged[]; themes: string[] };

type Place = {
	section: Section;
	level: number;
	theme: string;
	themeLevel: number;
	label: string;
	sub: string;
	deadline?: string;
	summary: boolean;
	group: string;
	/** The last heading and its line. */
	heading: number;
	title: string;
	/** The first line of the document, its page, and how many pages there are. */
	from: number;
	page: number;
	pages: number;
};

const deadlineLabel =
	/^(?:immediately|with immediate effect|as soon as possible|straight ?away|within (?:the next )?[\w-]+ (?:working )?(?:days?|weeks?|months?|years?)(?: of .*)?|by (?:the end of )?[\w ]*\b20\d\d|in the (?:short|medium|longer?) term)\s*[:.]?$/i;
const theEnd = /^(?:the office for standards in education|any complaints about|© ?crown|yours sincerely|yours faithfully|if you would like a copy of this)/i;
const imperative =
	/^(?:[\w ]{0,40}, )?(?:ensure|improve|develop|strengthen|increase|reduce|review|establish|implement|continue|work with|provide|take|make|monitor|embed|clarify|put|accelerate|extend|promote|enhance|evaluate|raise|secure|agree|introduce|undertake|use|with )/i;

/** Goes through a report from top to bottom: what stands under which heading, and every grade that it prints of itself. `letter`: a visit, which prints none. */
export function walk(lines: readonly Line[], { from, to, letter }: { from: number; to: number; letter: boolean }): Walked {
	const found: Walked = { units: [], judged: [], themes: [] };
	const place: Place = {
		section: letter ? { part: 'passed over' } : { part: 'summary' },
		level: 9,
		theme: '',
		themeLevel: 9,
		label: '',
		sub: '',
		summary: true,
		group: '',
		heading: -9,
		title: '',
		from,
		page: lines[from]?.page ?? 1,
		pages: (lines[to]?.page ?? 1) - (lines[from]?.page ?? 1) + 1
	};
	const boxes = gradedRows(lines, from, to);
	for (let index = from; index <= to; index++) {
		const line = lines[index];
		if (!line) break;
		if (theEnd.test(line.text)) {
			place.section = { part: 'passed over' };
			place.level = 0;
			continue;
		}
		if (line.cell) {
			const row = rowAt(lines, index, to);
			takeRow(found, place, lines, row, { letter, isBox: (boxes.get(line.cell.table) ?? 0) <= 1 });
			index += row.length - 1;
		} else if (gradeOf(line.text) && !letter && index - place.heading === 1 && place.title) {
			// A grade on a line of its own belongs to the heading above it.
			found.judged.push({
				theme: judgedTheme(place.title),
				grade: gradeOf(line.text) ?? '',
				group: place.group,
				page: line.page,
				line: index,
				text: line.text,
				reason: 'A grade under a heading'
			});
		} else if (isHeading(line, place)) takeHeading(found, place, line, index, { letter, next: lines[index + 1] });
		else takeText(found, place, line, index, letter);
	}
	return found;
}

/** How many rows of each table hold a grade: one is the box of a heading, several are the table of grades. */
function gradedRows(lines: readonly Line[], from: number, to: number): Map<number, number> {
	const counts = new Map<number, number>();
	for (const { cell, text } of lines.slice(from, to + 1)) if (cell && gradeOf(text)) counts.set(cell.table, (counts.get(cell.table) ?? 0) + 1);
	return counts;
}

function rowAt(lines: readonly Line[], index: number, to: number): number[] {
	const cell = lines[index]?.cell;
	const row: number[] = [];
	for (let at = index; at <= to; at++) {
		const here = lines[at]?.cell;
		if (!here || !cell || here.table !== cell.table || here.row !== cell.row) break;
		row.push(at);
	}
	return row;
}

function isHeading(line: Line, place: Place): boolean {
	const { text, role, mark } = line;
	if (role === 'heading') return !/^[“‘"]/.test(text) && /\p{L}/u.test(text);
	if (text.length > 160 || role === 'bullet') return false;
	if (place.section.part === 'recommendations' && deadlineLabel.test(text)) return true;
	// A number before it makes it a paragraph, unless it is plainly a heading with a grade.
	if (namesTheme.test(text) && (themeAndGrade(text) ?? themeBesideGrade(text)) && text.split(' ').length < 22) return true;
	return (
		!mark &&
		text.length < 70 &&
		!/[.,;]$/.test(text) &&
		sectionOf(text).part !== 'theme' &&
		/^\p{Lu}/u.test(text) &&
		!/^(?:because|as|due)\b/i.test(text) &&
		text.split(' ').length < 11
	);
}

function takeHeading(found: Walked, place: Place, line: Line, index: number, { letter, next }: { letter: boolean; next: Line | undefined }): void {
	place.heading = index;
	place.title = line.text;
	const level = line.level ?? (line.role === 'heading' ? 3 : 4);
	const graded = themeAndGrade(line.text) ?? themeBesideGrade(line.text);
	const title = graded?.theme ?? line.text;
	if (place.section.part === 'recommendations' && deadlineLabel.test(line.text)) {
		place.deadline = line.text.replace(/[:.\s]+$/, '');
		return;
	}
	const passing = place.section.part === 'passed over' || place.section.part === 'children';
	if (graded && !letter && !(passing && level > place.level) && !/\bprevious|last inspection\b/i.test(line.text)) {
		found.judged.push({
			theme: judgedTheme(title),
			grade: graded.grade,
			group: place.group,
			page: line.page,
			line: index,
			text: line.text,
			reason: 'A heading with its grade'
		});
	}
	const section: Section = graded && sectionOf(title).part !== 'recommendations' ? { part: 'theme' } : sectionOf(line.text);
	if (/^(?:safeguarding services|services for looked after children(?: and care leavers)?)$/.test(plainHeading(title))) place.group = title;
	if (section.part === 'theme') {
		// What stands deeper under a part that is passed over is passed over too.
		if (passing && level > place.level && !graded) return;
		if (place.section.part === 'recommendations' && !graded && (level > place.level || (next && next.mark && imperative.test(next.text)))) {
			place.sub = title;
			return;
		}
		if (place.section.part === 'listed' && !graded && level > place.level) {
			place.sub = title;
			return;
		}
		if (place.themeLevel < level && place.theme && place.section.part === 'findings' && place.summary) place.summary = false;
		const says = graded && /^(?:Overall effectiveness|Effectiveness of the Local)/.test(judgedTheme(title)) && judgedTheme(place.theme) === judgedTheme(title);
		Object.assign(place, {
			section: { part: 'findings' },
			level,
			theme: says || isFront(title, line.page, index, place, graded !== null) ? place.theme : themeOf(title),
			themeLevel: level,
			label: '',
			sub: '',
			deadline: undefined,
			summary: false
		});
		if (isFront(title, line.page, index, place, graded !== null)) place.section = { part: letter ? 'passed over' : 'summary' };
		else if (!found.themes.includes(place.theme)) found.themes.push(place.theme);
		return;
	}
	if (section.part === 'summary' && letter)
		Object.assign(place, { section: { part: 'findings' }, level, label: line.text, theme: '', sub: '', deadline: undefined, summary: false });
	else if (section.part === 'summary')
		Object.assign(place, {
			section: place.theme || /findings/i.test(line.text) ? { part: 'findings' } : section,
			level,
			label: line.text,
			sub: '',
			deadline: undefined,
			summary: true
		});
	else {
		const keeps = section.part === 'findings' && (isDivision(line.text) || level > place.themeLevel);
		Object.assign(place, {
			section,
			level,
			label: line.text,
			theme: keeps || section.part === 'recommendations' ? place.theme : '',
			sub: '',
			deadline: undefined,
			summary: section.part === 'listed'
		});
		if (section.part === 'findings' && !keeps) Object.assign(place, { theme: themeOf(title), themeLevel: level });
		if (section.part === 'findings' && letter && !place.theme) place.theme = themeOf(title);
	}
}

/** A title on the first page says whose report it is, and how it was judged in all: it is no theme. */
function isFront(title: string, page: number, index: number, place: Place, graded: boolean): boolean {
	const first = index - place.from < 16 || (place.pages > 3 && page === place.page);
	return first && place.theme === '' && (!graded || /^(?:Overall effectiveness|Effectiveness of the Local)/.test(judgedTheme(title)));
}

function themeOf(title: string): string {
	const theme = judgedTheme(title.replace(/[:\s]+$/, ''));
	return theme === 'Overall effectiveness' || theme.startsWith('Effectiveness of the Local') ? title.replace(/[:\s]+$/, '') : theme;
}

function takeRow(found: Walked, place: Place, lines: readonly Line[], row: number[], { letter, isBox }: { letter: boolean; isBox: boolean }): void {
	const cells = row.flatMap((index) => lines[index] ?? []).filter((line) => line.text.trim());
	const grades = cells.filter((line) => gradeOf(line.text));
	const words = cells.filter((line) => !gradeOf(line.text) && /\p{L}{3}/u.test(line.text));
	const [first, grade] = [words[0], grades[0]];
	const passing = place.section.part === 'passed over' || place.section.part === 'children';
	if (first && grade && first.text.length < 200 && !letter) {
		const theme = first.text.replaceAll(/\s+/g, ' ').trim();
		if (!/\b(?:previous|last) inspection/i.test(theme) && !(passing && !namesTheme.test(theme))) {
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
		if (isBox) takeHeading(found, place, { ...first, role: 'heading', level: 2, text: theme }, row[0] ?? 0, { letter: true, next: undefined });
		return;
	}
	if (place.section.part !== 'recommendations' || cells.length === 0) return;
	const long = cells.toSorted((a, b) => b.text.length - a.text.length)[0];
	if (!long || long.text.length < 50) return;
	const others = cells.filter((line) => line !== long && /\p{L}{3}/u.test(line.text));
	const at = row.find((index) => lines[index] === long) ?? row[0] ?? 0;
	found.units.push({ ...unitOf(place, long, at), marked: true, forWhom: others.map((line) => line.text).join(', ') || undefined });
}

function unitOf(place: Place, line: Line, index: number): Unit {
	const theme = place.section.part === 'recommendations' ? place.sub : place.sub || place.theme;
	return {
		lines: [index],
		text: line.text,
		page: line.page,
		section: place.section,
		theme,
		label: place.label,
		deadline: place.deadline,
		marked: line.mark !== undefined,
		summary: place.summary
	};
}

function takeText(found: Walked, place: Place, line: Line, index: number, letter: boolean): void {
	if (line.mark === '*') return;
	const graded = line.text.length < 220 && !letter && !line.mark ? themeAndGrade(line.text) : null;
	const about = graded ? judgedTheme(graded.theme) : '';
	if (graded && /^(?:Overall effectiveness|Effectiveness of the Local)/.test(about) && place.section.part !== 'passed over') {
		found.judged.push({
			theme: about,
			grade: graded.grade,
			group: place.group,
			page: line.page,
			line: index,
			text: line.text,
			reason: 'A sentence that gives the grade'
		});
		return;
	}
	if (place.section.part === 'passed over' || place.section.part === 'children' || place.section.part === 'summary') return;
	const before = found.units.at(-1);
	const follows = before && before.lines.at(-1) === index - 1 && before.section === place.section;
	const nested = (line.role === 'bullet' && (line.level ?? 1) > 1) || (line.mark !== undefined && /^\(?(?:[a-z]|[ivx]+)[.)]$/.test(line.mark));
	if (follows && (nested || (line.role === 'bullet' && /:$/.test(before.text) && before.marked) || (!line.mark && /^\p{Ll}/u.test(line.text)))) {
		before.text += `\n${line.text}`;
		before.lines.push(index);
		return;
	}
	found.units.push(unitOf(place, line, index));
}
