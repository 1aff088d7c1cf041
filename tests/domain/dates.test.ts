import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, formatDate, formatDateRange, formatDateTime, formatDayDate, formatTime, isDate, today } from '#domain/dates.ts';

describe('a date is a day of the calendar', () => {
	test.each(['2026-03-14', '2024-02-29', '2000-02-29', '1999-12-31'])('%s is a date', (text) => expect(isDate(text)).toBe(true));
	test.each([
		'2026-02-30',
		'2023-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-01-00',
		'14/03/2026',
		'2026-3-14',
		'2026-03-14T00:00',
		'',
		' 2026-03-14',
		'0000-01-01'
	])('%j is none', (text) => expect(isDate(text)).toBe(false));
});

test('a date is written as GOV.UK writes it', () => {
	expect(formatDate('2026-03-14')).toBe('14 March 2026');
	expect(formatDate('2026-01-01')).toBe('1 January 2026');
	expect(formatDayDate('2026-10-14')).toBe('Wednesday 14 October 2026');
	expect(() => formatDate('2026-02-30')).toThrow(RangeError);
});

test('a range says once what its ends share', () => {
	expect(formatDateRange('2026-10-13', '2026-10-15')).toBe('13 to 15 October 2026');
	expect(formatDateRange('2026-09-30', '2026-10-02')).toBe('30 September to 2 October 2026');
	expect(formatDateRange('2025-12-30', '2026-01-02')).toBe('30 December 2025 to 2 January 2026');
	expect(formatDateRange('2026-10-13', '2026-10-13')).toBe('13 October 2026');
});

test('days are counted across the change of clocks and leap years', () => {
	expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
	expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
	expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
	expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
	expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
	expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
	expect(daysBetween('2024-01-01', '2025-01-01')).toBe(366);
});

test('today and clock times are those of London', () => {
	expect(today(new Date('2026-07-01T23:30:00Z'))).toBe('2026-07-02');
	expect(today(new Date('2026-12-01T23:30:00Z'))).toBe('2026-12-01');
	expect(formatTime('2026-10-14T13:22:00Z')).toBe('14:22');
	expect(formatTime('2026-12-14T00:05:00.123Z')).toBe('00:05');
	expect(formatDateTime('2026-06-30T23:15:00+00:00')).toBe('1 July 2026 at 00:15');
	expect(() => formatTime('2026-10-14T13:22:00')).toThrow(RangeError);
});

test.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati', 'Europe/London'])('nothing changes on a machine in %s', (TZ) => {
	const module = fileURLToPath(new URL('../../src/lib/domain/dates.ts', import.meta.url));
	const script = `
		const d = await import(${JSON.stringify(module)});
		console.log(JSON.stringify([
			d.isDate('2026-03-29'), d.formatDate('2026-03-29'), d.formatDayDate('2026-10-25'), d.formatDateRange('2026-03-28', '2026-03-30'),
			d.addDays('2026-03-28', 2), d.daysBetween('2026-10-24', '2026-10-26'), d.today(new Date('2026-07-01T23:30:00Z')),
			d.formatTime('2026-10-14T13:22:00Z'), d.formatDateTime('2026-01-14T23:59:00Z')
		]));`;
	const answer = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
	expect(JSON.parse(answer)).toEqual([
		true,
		'29 March 2026',
		'Sunday 25 October 2026',
		'28 to 30 March 2026',
		'2026-03-30',
		2,
		'2026-07-02',
		'14:22',
		'14 January 2026 at 23:59'
	]);
});
