import { addDays, isDate } from '../domain/dates.ts';

export type BankHoliday = { date: string; name: string };

/**
 * Changes by proclamation, which no rule foretells: a holiday moved, or one day added. Source: the royal proclamations and announcements of each year.
 * A new one is added here.
 */
const proclaimed: Record<number, { moved?: { name: string; to: string }; added?: BankHoliday }[]> = {
	2011: [{ added: { date: '2011-04-29', name: 'Royal wedding' } }],
	2012: [{ moved: { name: 'Spring bank holiday', to: '2012-06-04' }, added: { date: '2012-06-05', name: "Queen's Diamond Jubilee" } }],
	2020: [{ moved: { name: 'Early May bank holiday', to: '2020-05-08' } }],
	2022: [
		{ moved: { name: 'Spring bank holiday', to: '2022-06-02' }, added: { date: '2022-06-03', name: 'Platinum Jubilee bank holiday' } },
		{ added: { date: '2022-09-19', name: 'State Funeral of Queen Elizabeth II' } }
	],
	2023: [{ added: { date: '2023-05-08', name: 'Coronation of King Charles III' } }]
};

/** Counting is day by day: a slip of the keyboard must not keep the server busy. */
const limit = 5000;

const years = new Map<number, readonly Readonly<BankHoliday>[]>();

/**
 * The bank holidays of England and Wales in a year, in order. By rule (Banking and Financial Dealings Act 1971, substitute days on the next working day) with
 * the changes proclaimed from 2011 to 2023; those of earlier years are not held here.
 */
export function bankHolidays(year: number): readonly Readonly<BankHoliday>[] {
	const known = years.get(year);
	if (known) return known;
	const holidays = byRule(year);
	for (const { moved, added } of proclaimed[year] ?? []) {
		const holiday = moved && holidays.find(({ name }) => name === moved.name);
		if (holiday) holiday.date = moved.to;
		if (added) holidays.push(added);
	}
	holidays.sort((a, b) => (a.date < b.date ? -1 : 1));
	years.set(year, holidays);
	return holidays;
}

/** Monday to Friday and no bank holiday in England and Wales. Throws RangeError when the text is no date. */
export function isWorkingDay(isoDate: string): boolean {
	if (!isDate(isoDate)) throw new RangeError(`Not a date: ${isoDate}`);
	return !isWeekend(isoDate) && !bankHolidays(Number(isoDate.slice(0, 4))).some(({ date }) => date === isoDate);
}

/**
 * The n-th working day after a date, which itself is not counted; before it when n is negative. With 0 the date itself, working day or not.
 * Throws RangeError for a text that is no date, or an n that is not whole or would take more than about 20 years.
 */
export function addWorkingDays(isoDate: string, n: number): string {
	if (!isDate(isoDate)) throw new RangeError(`Not a date: ${isoDate}`);
	if (!Number.isInteger(n) || Math.abs(n) > limit) throw new RangeError(`Not a whole number of working days up to ${limit}: ${n}`);
	const step = Math.sign(n);
	let date = isoDate;
	for (let left = Math.abs(n); left > 0;) {
		date = addDays(date, step);
		if (isWorkingDay(date)) left -= 1;
	}
	return date;
}

function byRule(year: number): BankHoliday[] {
	const easter = easterSunday(year);
	const [christmasDay, boxingDay] = christmas(year);
	return [
		{ date: substituted(`${year}-01-01`), name: "New Year's Day" },
		{ date: addDays(easter, -2), name: 'Good Friday' },
		{ date: addDays(easter, 1), name: 'Easter Monday' },
		{ date: mondayOnOrAfter(`${year}-05-01`), name: 'Early May bank holiday' },
		{ date: mondayOnOrBefore(`${year}-05-31`), name: 'Spring bank holiday' },
		{ date: mondayOnOrBefore(`${year}-08-31`), name: 'Summer bank holiday' },
		{ date: christmasDay, name: 'Christmas Day' },
		{ date: boxingDay, name: 'Boxing Day' }
	];
}

/** Christmas Day and Boxing Day. Where Christmas falls on a Sunday its substitute stands after Boxing Day, since the Monday is taken. */
function christmas(year: number): [christmasDay: string, boxingDay: string] {
	switch (weekday(`${year}-12-25`)) {
		case sunday:
			return [`${year}-12-27`, `${year}-12-26`];
		case friday:
			return [`${year}-12-25`, `${year}-12-28`];
		case saturday:
			return [`${year}-12-27`, `${year}-12-28`];
		default:
			return [`${year}-12-25`, `${year}-12-26`];
	}
}

/** Easter Sunday of the Gregorian calendar: the algorithm of Meeus, Jones and Butcher. */
function easterSunday(year: number): string {
	const golden = year % 19;
	const century = Math.floor(year / 100);
	const ofCentury = year % 100;
	const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
	const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
	const shift = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
	return addDays(`${year}-03-22`, epact + toSunday - 7 * shift);
}

const sunday = 0;
const monday = 1;
const friday = 5;
const saturday = 6;

function weekday(date: string): number {
	return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function isWeekend(date: string): boolean {
	return weekday(date) === saturday || weekday(date) === sunday;
}

function substituted(date: string): string {
	return isWeekend(date) ? mondayOnOrAfter(date) : date;
}

function mondayOnOrAfter(date: string): string {
	return addDays(date, (monday - weekday(date) + 7) % 7);
}

function mondayOnOrBefore(date: string): string {
	return addDays(date, -((weekday(date) - monday + 7) % 7));
}
