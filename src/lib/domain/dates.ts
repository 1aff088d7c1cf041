/**
 * Dates are text, YYYY-MM-DD, all the way through: a JavaScript Date is an instant and moves a day when a machine stands in another zone.
 * All arithmetic here is in UTC, where every day has 24 hours; instants are shown as a clock in Europe/London shows them.
 */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const dayLength = 86_400_000;

const londonClock = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'Europe/London',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
	hour: '2-digit',
	minute: '2-digit',
	hourCycle: 'h23'
});

/** Whether the text is a day of the calendar written YYYY-MM-DD (2026-02-30 is not). Years 0100 to 9999. */
export function isDate(text: string): boolean {
	const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!parts) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
	const instant = new Date(Date.UTC(year, month - 1, day));
	return instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
}

/** "14 March 2026" from 2026-03-14. Throws RangeError when the text is no date. */
export function formatDate(date: string): string {
	const { day, month, year } = partsOf(date);
	return `${day} ${month} ${year}`;
}

/** "Wednesday 14 October 2026" from 2026-10-14. Throws RangeError when the text is no date. */
export function formatDayDate(date: string): string {
	return `${weekdays[new Date(startOf(date)).getUTCDay()]} ${formatDate(date)}`;
}

/** "13 to 15 October 2026": what two dates share is said once, as GOV.UK writes ranges. Throws RangeError when either is no date. */
export function formatDateRange(from: string, to: string): string {
	if (from === to) return formatDate(from);
	const [first, last] = [partsOf(from), partsOf(to)];
	if (first.year !== last.year) return `${formatDate(from)} to ${formatDate(to)}`;
	if (first.month !== last.month) return `${first.day} ${first.month} to ${formatDate(to)}`;
	return `${first.day} to ${formatDate(to)}`;
}

/** Today in Europe/London as YYYY-MM-DD, wherever the server stands. */
export function today(now: Date = new Date()): string {
	// London is at UTC or an hour ahead (since 1948), so until 23:00 both have the same date; asking the calendar costs fifty times as much.
	if (now.getUTCHours() < 23 && now.getUTCFullYear() > 1947) return now.toISOString().slice(0, 10);
	const { year, month, day } = londonParts(now);
	return `${year}-${month}-${day}`;
}

/** The date so many days later (or earlier, when negative). Throws RangeError when the text is no date. */
export function addDays(date: string, days: number): string {
	return new Date(startOf(date) + days * dayLength).toISOString().slice(0, 10);
}

/** Whole days from the first date to the second; negative when the second is earlier. Throws RangeError when either is no date. */
export function daysBetween(from: string, to: string): number {
	return (startOf(to) - startOf(from)) / dayLength;
}

/** "14:22" as a clock in London showed it at the instant (ISO 8601 with its zone, e.g. 2026-10-14T13:22:00Z). */
export function formatTime(isoInstant: string): string {
	const { hour, minute } = londonParts(instantOf(isoInstant));
	return `${hour}:${minute}`;
}

/** "14 October 2026 at 14:22" in London. Throws RangeError when the text is no instant. */
export function formatDateTime(isoInstant: string): string {
	const { year, month, day, hour, minute } = londonParts(instantOf(isoInstant));
	return `${formatDate(`${year}-${month}-${day}`)} at ${hour}:${minute}`;
}

function startOf(date: string): number {
	if (!isDate(date)) throw new RangeError(`Not a date: ${date}`);
	return Date.parse(`${date}T00:00:00Z`);
}

function partsOf(date: string): { day: number; month: string; year: number } {
	const instant = new Date(startOf(date));
	return { day: instant.getUTCDate(), month: months[instant.getUTCMonth()] ?? '', year: instant.getUTCFullYear() };
}

/** An instant without a zone would be read in the machine's own, so it is refused. */
function instantOf(isoInstant: string): Date {
	const instant = new Date(isoInstant);
	if (Number.isNaN(instant.getTime()) || !/(Z|[+-]\d{2}:?\d{2})$/i.test(isoInstant)) throw new RangeError(`Not an instant: ${isoInstant}`);
	return instant;
}

function londonParts(instant: Date): Record<string, string> {
	return Object.fromEntries(londonClock.formatToParts(instant).map((part) => [part.type, part.value]));
}
