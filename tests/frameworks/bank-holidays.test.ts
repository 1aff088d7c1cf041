import { describe, expect, test } from 'vitest';
import { addWorkingDays, bankHolidays, isWorkingDay } from '../../src/lib/reference/bank-holidays.ts';

const datesOf = (year: number) => bankHolidays(year).map(({ date }) => date);

describe('bank holidays of England and Wales', () => {
	test('an ordinary year has eight', () => {
		expect(datesOf(2024)).toEqual(['2024-01-01', '2024-03-29', '2024-04-01', '2024-05-06', '2024-05-27', '2024-08-26', '2024-12-25', '2024-12-26']);
	});

	test.each([
		[2012, 9],
		[2020, 8],
		[2022, 10],
		[2023, 9]
	])('%i, with its proclamations, has %i', (year, count) => {
		expect(datesOf(year)).toHaveLength(count);
	});

	test('a jubilee moves the spring holiday and adds a day', () => {
		expect(datesOf(2012)).toEqual(expect.arrayContaining(['2012-06-04', '2012-06-05']));
		expect(datesOf(2012)).not.toContain('2012-05-28');
		expect(datesOf(2022)).toEqual(expect.arrayContaining(['2022-06-02', '2022-06-03', '2022-09-19']));
		expect(datesOf(2022)).not.toContain('2022-05-30');
	});

	test('the holiday of May 2020 stood on a Friday', () => {
		expect(datesOf(2020)).toContain('2020-05-08');
		expect(datesOf(2020)).not.toContain('2020-05-04');
	});

	test('the coronation added to the ordinary May holiday', () => {
		expect(datesOf(2023)).toEqual(expect.arrayContaining(['2023-05-01', '2023-05-08']));
	});

	test.each([
		['a Saturday', 2021, ['2021-12-27', '2021-12-28']],
		['a Sunday', 2022, ['2022-12-26', '2022-12-27']],
		['a Friday', 2026, ['2026-12-25', '2026-12-28']],
		['a Wednesday', 2024, ['2024-12-25', '2024-12-26']]
	])('Christmas on %s (%i)', (_, year, expected) => {
		expect(datesOf(year).filter((date) => date > `${year}-12`)).toEqual(expected);
	});

	test("New Year's Day at a weekend is made good on the Monday", () => {
		expect(datesOf(2022)[0]).toBe('2022-01-03');
		expect(datesOf(2023)[0]).toBe('2023-01-02');
	});

	test('from 2012 to 2035 they are in order, on weekdays and each once', () => {
		for (let year = 2012; year <= 2035; year++) {
			const dates = datesOf(year);
			expect(dates).toEqual([...new Set(dates)].sort());
			for (const date of dates) expect([0, 6]).not.toContain(new Date(`${date}T00:00:00Z`).getUTCDay());
		}
	});

	test.each(['2012-04-08', '2019-04-21', '2024-03-31', '2026-04-05', '2035-03-25'])('Easter is the Sunday %s', (easter) => {
		const monday = new Date(Date.parse(`${easter}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
		expect(bankHolidays(Number(easter.slice(0, 4))).find(({ name }) => name === 'Easter Monday')?.date).toBe(monday);
	});
});

describe('working days', () => {
	test('a letter due 10 working days after a visit that ends on a Thursday', () => {
		expect(addWorkingDays('2026-09-24', 10)).toBe('2026-10-08');
	});

	test('weekends and bank holidays are passed over', () => {
		expect(addWorkingDays('2026-12-24', 1)).toBe('2026-12-29');
		expect(addWorkingDays('2025-04-17', 1)).toBe('2025-04-22');
		expect(addWorkingDays('2022-09-16', 1)).toBe('2022-09-20');
	});

	test('counting starts after the date, also on a weekend', () => {
		expect(addWorkingDays('2026-03-14', 1)).toBe('2026-03-16');
		expect(addWorkingDays('2026-03-14', 0)).toBe('2026-03-14');
	});

	test('counting back undoes counting on from a working day', () => {
		expect(addWorkingDays(addWorkingDays('2026-03-13', 25), -25)).toBe('2026-03-13');
	});

	test('over a leap day and a change of clocks', () => {
		expect(addWorkingDays('2024-02-28', 2)).toBe('2024-03-01');
		expect(addWorkingDays('2026-03-27', 1)).toBe('2026-03-30');
		expect(addWorkingDays('2026-10-23', 1)).toBe('2026-10-26');
	});

	test('what is no date or no number of days is refused', () => {
		expect(() => addWorkingDays('14 March 2026', 1)).toThrow(RangeError);
		expect(() => addWorkingDays('2026-02-30', 1)).toThrow(RangeError);
		expect(() => addWorkingDays('2026-03-14', 1.5)).toThrow(RangeError);
		expect(() => addWorkingDays('2026-03-14', 1e9)).toThrow(RangeError);
		expect(() => isWorkingDay('tomorrow')).toThrow(RangeError);
	});
});
