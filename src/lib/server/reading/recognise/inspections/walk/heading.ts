import type { Line } from '#domain/reading/reading.ts';
import { themeAndGrade, themeBesideGrade } from '../grades.ts';
import { isDivision, namesTheme, plainHeading, sectionOf, type Section } from '../headings.ts';
import { judgedTheme } from '../judgements.ts';
import type { Place, Walked } from './place.ts';

const deadlineLabel =
	/^(?:immediately|with immediate effect|as soon as possible|straight ?away|within (?:the next )?[\w-]+ (?:working )?(?:days?|weeks?|months?|years?)(?: of .*)?|by (?:the end of )?[\w ]*\b20\d\d|in the (?:short|medium|longer?) term)\s*[:.]?$/i;
const imperative =
	/^(?:[\w ]{0,40}, )?(?:ensure|improve|develop|strengthen|increase|reduce|review|establish|implement|continue|work with|provide|take|make|monitor|embed|clarify|put|accelerate|extend|promote|enhance|evaluate|raise|secure|agree|introduce|undertake|use|with )/i;

/** Whether a line stands above others, by its role or, where nothing tells, by its words. */
export function isHeading(line: Line, place: Place): boolean {
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

/** Takes a heading: the grade that it prints, and what stands under it from here. */
export function takeHeading(
	found: Walked,
	place: Place,
	line: Line,
	index: number,
	{ letter, judged = false, next }: { letter: boolean; /** Its grade stands beside or below it, and was taken. */ judged?: boolean; next: Line | undefined }
): void {
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
	place.group = groupOf(title) ?? place.group;
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
			theme: says || isFront(title, line.page, index, place, graded !== null || judged) ? place.theme : themeOf(title),
			themeLevel: level,
			label: '',
			sub: '',
			deadline: undefined,
			summary: false
		});
		if (isFront(title, line.page, index, place, graded !== null || judged)) place.section = { part: letter ? 'passed over' : 'summary' };
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
		const keeps = section.part === 'findings' && (isDivision(line.text) || (level > place.themeLevel && place.theme !== '' && !isDivision(place.theme)));
		Object.assign(place, {
			section,
			level,
			label: line.text,
			theme: keeps || section.part === 'recommendations' || (section.part === 'listed' && letter && isAbove(place, level)) ? place.theme : '',
			sub: '',
			deadline: undefined,
			summary: section.part === 'listed'
		});
		if (section.part === 'findings' && !keeps) Object.assign(place, { theme: themeOf(title), themeLevel: level });
		if (section.part === 'findings' && letter && !place.theme) place.theme = themeOf(title);
	}
}

/** Strengths and areas of a letter may be listed under each of its themes. */
function isAbove(place: Place, level: number): boolean {
	return place.theme !== '' && (level > place.themeLevel || /^the effectiveness of the local area/i.test(place.theme));
}

/** Reports from 2009 to 2012 judge two services, each with the same themes; null where a heading does not begin one of them. */
export function groupOf(title: string): string | null {
	const [, name] = /(?:^|[:–-] ?)(safeguarding services|services for looked after children(?: and care leavers)?)$/.exec(plainHeading(title)) ?? [];
	return name ? (name.startsWith('safeguarding') ? 'Safeguarding services' : 'Services for looked after children') : null;
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
