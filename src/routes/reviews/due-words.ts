import { daysBetween, formatDate, formatDayDate } from '#domain/dates.ts';

/** "Today", "Tomorrow", "Friday 16 October" within four weeks, else "9 December 2026"; for a day that has passed "Was due 2 October". */
export function dueWords(due: string, today: string): string {
	const left = daysBetween(today, due);
	if (left < 0) return `Was due ${withoutYear(formatDate(due), due, today)}`;
	if (left === 0) return 'Today';
	if (left === 1) return 'Tomorrow';
	return left <= 28 ? withoutYear(formatDayDate(due), due, today) : formatDate(due);
}

function withoutYear(words: string, due: string, today: string): string {
	return due.slice(0, 4) === today.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}
