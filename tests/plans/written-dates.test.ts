import { describe, expect, test } from 'vitest';
import { readTimescale } from '#server/plans/read-back/timescale.ts';
import { datesIn, onlyDateIn } from '#server/reading/written-dates.ts';

describe('a day in a text', () => {
	test.each([
		['14 March 2026', '2026-03-14'],
		['by 14th March 2026.', '2026-03-14'],
		['30 th July 14', '2014-07-30'],
		['the 1st of Sept 2027', '2027-09-01'],
		['14/3/2026', '2026-03-14'],
		['14.03.26', '2026-03-14'],
		['2026-03-14', '2026-03-14'],
		['14-Mar-26', '2026-03-14'],
		['Monthly', null],
		['March 2026', null],
		['April 14 June 14 Sept 14', null],
		['31 February 2026', null],
		['1 May 2026 and 1 June 2026', null],
		['1.2.3.4', null],
		['Plans 4,5,6', null]
	])('%s', (text, date) => expect(onlyDateIn(text)).toBe(date));

	test('that no calendar has is told', () => expect(datesIn('31/02/2027')).toEqual([{ written: '31/02/2027', date: null }]));
});

describe('a timescale cell taken apart', () => {
	test.each([
		['Monthly\n31 March 2027', null, { written: 'Monthly', date: '2027-03-31' }],
		['Monthly\nNow 1 June 2027\nFirst date 31 March 2027', '2027-06-01', { written: 'Monthly', date: '2027-06-01' }],
		['No date now\nFirst date 31 March 2027', null, { written: '', date: null }],
		['by 1 May 2027, begun 1 May 2026', '2027-05-01', { written: 'by 1 May 2027, begun 1 May 2026', date: '2027-05-01' }],
		['To be confirmed', '2027-05-01', { written: 'To be confirmed', date: null }],
		['by 31 June 2027', null, { written: 'by 31 June 2027', date: null, impossible: '31 June 2027' }]
	] as const)('%s', (text, due, read) => expect(readTimescale(text, due)).toEqual(read));
});
