import type { Line, ReadPiece } from '#domain/reading/reading.ts';
import { isDate } from '#domain/dates.ts';

type Dates = ReadPiece['dates'];

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?';
const day = `${weekday}\\d{1,2}(?:\\s?(?:st|nd|rd|th))?(?:\\s+(?:of\\s+)?${month}\\b\\.?)?(?:,?\\s+\\d{4})?`;
const list = new RegExp(`${day}(?:\\s*(?:to|and|until|through|–|—|-|,|&|/)+(?:\\s+(?:and|to|then|from|between|on))?\\s*${day})*`, 'gi');
const figures = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/g;
const label =
	/\b(?:inspection|visit|review|on-?site|fieldwork)\s+dates?\b\s*[:–-]?|\bdates? of (?:the )?(?:inspection|visit|fieldwork|on-?site)[\w ]{0,20}[:–-]?|^(?:inspection|visit)\s*:/i;
const printedOn = /\b(?:report|letter)?\s*(?:first )?(?:published|publication)(?: date| on)?\b\s*[:–-]?|\bdate (?:of publication|published)\b\s*[:–-]?/i;
const inSentence = /\b(?:visit|inspection|inspectors|inspected|fieldwork|JTAI)\b[^.]{0,260}?\b(?:on|between|from|during|took place|carried out|dates?)\b/i;

/** “Between 8 and 12 October 2018, inspectors conducted a joint inspection”. */
const dayFirst = /^(?:between|from|on) ([^,]{6,60}\d{4}),?\s.{0,240}?\b(?:inspection|inspected|re-?visit(?:ed)?|visit(?:ed)?)\b/i;

/** When inspectors were there and when the report was published, by the labels that inspectorates print, else by the sentence that opens their letters. */
export function inspectionDates(lines: readonly Line[]): Dates {
	const front = lines.slice(0, 70);
	const dates: Dates = { visitStart: null, visitEnd: null, letter: null, published: null };
	for (const [index, { text }] of front.entries()) {
		const at = label.exec(text);
		if (at && !dates.visitStart && !/previous|last/i.test(text.slice(0, at.index))) {
			const own = text.slice(at.index + at[0].length).replace(printedOn, (found) => `. ${found}`);
			const range = rangeIn(wholeRange(own, front, index));
			if (range) [dates.visitStart, dates.visitEnd] = range;
		}
		const shown = printedOn.exec(text);
		if (shown && !dates.published) {
			const own = text.slice(shown.index + shown[0].length).trim() || (front[index + 1]?.text ?? '');
			dates.published = rangeIn(own.slice(0, 40))?.[0] ?? null;
		}
		if (!dates.letter && new RegExp(`^(?:date:?\\s*)?${day}$`, 'i').test(text.trim()) && index < 40 && !endsOpen(front[index - 1]?.text ?? '')) {
			const only = rangeIn(text);
			if (only && only[0] === only[1] && !label.test(front[index - 1]?.text ?? '') && !printedOn.test(front[index - 1]?.text ?? '')) dates.letter = only[0];
		}
	}
	if (!dates.visitStart) {
		for (const { text } of front) {
			if (/\b(?:previous|last) (?:inspection|visit)\b/i.test(text.slice(0, 60))) continue;
			const first = dayFirst.exec(text);
			const at = inSentence.exec(text);
			const range = (first && rangeIn(first[1] ?? '')) ?? (at && rangeIn(text.slice(at.index + at[0].length).split(/\.\s/)[0] ?? ''));
			if (range) {
				[dates.visitStart, dates.visitEnd] = range;
				break;
			}
		}
	}
	return dates;
}

/** The text of a range that runs on over the end of a line, or stands in the next cell or line alone. */
function wholeRange(own: string, lines: readonly Line[], index: number): string {
	const next = lines[index + 1]?.text ?? '';
	if (!own.trim() || endsOpen(own)) {
		const after = `${own} ${next}`;
		return endsOpen(next) ? `${after} ${lines[index + 2]?.text ?? ''}` : after;
	}
	return /^(?:and|to|–|-|&)\s/.test(next) ? `${own} ${next}` : own;
}

function endsOpen(text: string): boolean {
	return /(?:\bto|\band|\bbetween|\bfrom|\bon|[–—,&-])\s*$/i.test(text) && /\d/.test(text);
}

/** The first and the last day of the dates that a text begins with; days without a month or a year take those of the next that has them. */
export function rangeIn(text: string): [string, string] | null {
	const inFigures = [...text.matchAll(figures)]
		.map(([, d = '', m = '', y = '']) => iso(y, Number(m), d))
		.filter((one) => one !== null)
		.toSorted();
	if (inFigures.length > 0) return [inFigures[0] ?? '', inFigures.at(-1) ?? ''];
	for (const [found] of text.replaceAll(/\s+/g, ' ').matchAll(list)) {
		const days = [...found.matchAll(new RegExp(`(\\d{1,2})(?:\\s?(?:st|nd|rd|th))?(?:\\s+(?:of\\s+)?(${month})\\b\\.?)?(?:,?\\s+(\\d{4}))?`, 'gi'))].map(
			([, d = '', m = '', y = '']) => ({ day: d, month: m ? months.findIndex((name) => name.startsWith(m.toLowerCase().slice(0, 3))) + 1 : 0, year: y })
		);
		for (let at = days.length - 2; at >= 0; at--) {
			const [here, next] = [days[at], days[at + 1]];
			if (!here || !next) continue;
			here.month ||= next.month;
			// "12 December to 5 January 2022" began in the year before.
			here.year ||= next.year && here.month > next.month ? String(Number(next.year) - 1) : next.year;
		}
		const all = days.map((one) => iso(one.year, one.month, one.day)).filter((one) => one !== null);
		if (all.length > 0 && all.length === days.length) return [all.toSorted()[0] ?? '', all.toSorted().at(-1) ?? ''];
	}
	return null;
}

function iso(year: string, monthNumber: number, dayNumber: string): string | null {
	const date = `${year}-${String(monthNumber).padStart(2, '0')}-${dayNumber.padStart(2, '0')}`;
	return isDate(date) ? date : null;
}
