import { datesIn } from '../../written-dates.ts';

/** Days that a text names, one or from ... to ..., with the place of what is written. */
export type WrittenDays = { start: string; end: string; at: number; to: number; written: string };

const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const weekday = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur|sun)(?:day)?\.?,? ?(?:the )?)?`;
const day = String.raw`${weekday}(\d{1,2})(?: ?(?:st|nd|rd|th))?`;
const dash = String.raw`\s*(?:-|–|—|to|until|till|and|&|through to)\s*(?:the )?`;
const year = String.raw`,? (\d{4}|[’']?\d{2}\b)`;
/** "3 to 7 March 2014", "Monday 3rd - Friday 7th March 2014", "28 February - 3 March 2014", "1, 2 and 3 May 2019" (its first and last). */
const within = new RegExp(String.raw`\b${day}(?:(?:, ?\d{1,2}(?:st|nd|rd|th)?)*)${dash}${day} (?:of )?(${month})${year}`, 'gi');
const across = new RegExp(String.raw`\b${day} (?:of )?(${month})(?:${year})?${dash}${day} (?:of )?(${month})${year}`, 'gi');
const figures = /(?<![\d/.-])(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})\s*(?:-|–|—|to|until|and)\s*(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})(?![\d/-])/g;
/** "May 14th 2019" and "Tuesday, March 4, 2014". */
const american = new RegExp(String.raw`\b(${month}) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b`, 'gi');

/** Every day and every run of days in a text, in its order, each as it is written. Days that no calendar has are left out. */
export function daysIn(text: string): WrittenDays[] {
	const found: WrittenDays[] = [];
	const take = (start: string | null | undefined, end: string | null | undefined, at: number, written: string) => {
		if (!start || !end || start > end || found.some((one) => at < one.to && at + written.length > one.at)) return;
		found.push({ start, end, at, to: at + written.length, written });
	};
	const one = (words: string) => datesIn(words)[0]?.date;
	for (const match of text.matchAll(across)) {
		const [written, first, firstMonth, firstYear, last, lastMonth, lastYear] = match;
		take(
			one(`${first} ${firstMonth} ${(firstYear ?? lastYear ?? '').replace(/[’']/, '')}`),
			one(`${last} ${lastMonth} ${(lastYear ?? '').replace(/[’']/, '')}`),
			match.index,
			written
		);
	}
	for (const match of text.matchAll(within)) {
		const [written, first, last, inMonth, inYear] = match;
		const ending = `${inMonth} ${(inYear ?? '').replace(/[’']/, '')}`;
		take(one(`${first} ${ending}`), one(`${last} ${ending}`), match.index, written);
	}
	for (const match of text.matchAll(figures)) take(one(match[1] ?? ''), one(match[2] ?? ''), match.index, match[0]);
	for (const match of text.matchAll(american))
		take(one(`${match[2]} ${match[1]} ${match[3]}`), one(`${match[2]} ${match[1]} ${match[3]}`), match.index, match[0]);
	let from = 0;
	for (const { written, date } of datesIn(text)) {
		const at = text.indexOf(written, from) >= 0 ? text.indexOf(written, from) : text.indexOf(written);
		take(date, date, at, written);
		from = Math.max(from, at);
	}
	return found.toSorted((a, b) => a.at - b.at);
}
