import type { Line } from '#domain/reading/reading.ts';
import { themeAndGrade } from '../grades.ts';
import { judgedTheme } from '../judgements.ts';
import { unitOf, type Place, type Walked } from './place.ts';

/** Above the list of what an area has to put right in a statement of its own. */
const writtenStatement =
	/\bwritten statement of action\b.{0,160}\b(?:areas? of (?:significant|serious) (?:weakness|concern)(?:es|s)?|(?:significant|serious) (?:weaknesses|concerns))\s*:$/i;

/** The sentence that gives the grade in a box, where the paragraph below it ran on. */
const runOn =
	/^((?:the overall judgement|children’s services|the effectiveness of the lscb)\b.{2,120}? (?:outstanding|good|requires? improvement(?: to be good)?|adequate|inadequate)) (?=[A-Z])/i;

/** Takes a paragraph or list item: a sentence that gives the grade, or what it says under its heading. */
export function takeText(found: Walked, place: Place, line: Line, index: number, letter: boolean): void {
	if (line.mark === '*') return;
	const graded =
		letter || line.mark
			? null
			: line.text.length < 220
				? themeAndGrade(line.text)
				: place.section.part === 'summary'
					? themeAndGrade(runOn.exec(line.text)?.[1] ?? '')
					: null;
	const past = /\b(?:was|were)\b.{0,60}$/i.test(line.text) && /\b(?:previous|last|since|earlier|in (?:\w+ )?20\d\d)\b/i.test(line.text);
	const about = graded && !past ? judgedTheme(graded.theme) : '';
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
	if (letter && writtenStatement.test(line.text)) {
		Object.assign(place, {
			section: { part: 'recommendations', force: 'area of significant weakness' },
			label: 'Written statement of action',
			sub: '',
			deadline: undefined
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
