import { isDate } from '#domain/dates.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
// "April 14 June 14" is two months with their years, and no 14 June.
const afterMonth = `(?<!\\b(?:${months.join('|')})[a-z]{0,6}\\.?,? ?)`;
const inWords = new RegExp(`${afterMonth}\\b(\\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)?[ -]${monthName}\\.?,?[ -](\\d{4}|\\d{2})\\b`, 'gi');
const inFigures = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g;
const international = /(?<![\d-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g;

/** A day as it stands in a text; `date` is null where no calendar has it, such as 31 February. */
export type WrittenDate = { written: string; date: string | null };

/** Every day that a text names: "14 March 2026", "14th March 26", "14/3/2026" (day first, as it is written here), "2026-03-14". A month alone is no day. */
export function datesIn(text: string): WrittenDate[] {
	const found: WrittenDate[] = [];
	const add = (written: string, year: string, month: number, day: string) => {
		const date = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
		found.push({ written, date: isDate(date) ? date : null });
	};
	for (const [written, day = '', month = '', year = ''] of text.matchAll(inWords)) add(written, year, months.indexOf(month.slice(0, 3).toLowerCase()) + 1, day);
	for (const [written, year = '', month = '', day = ''] of text.matchAll(international)) add(written, year, Number(month), day);
	for (const [written, day = '', , month = '', year = ''] of text.matchAll(inFigures)) add(written, year, Number(month), day);
	return found;
}

/** The one day that a text names; null where it names none, several, or an impossible one. */
export function onlyDateIn(text: string): string | null {
	const dates = new Set(datesIn(text).map(({ date }) => date));
	return dates.size === 1 ? ([...dates][0] ?? null) : null;
}
